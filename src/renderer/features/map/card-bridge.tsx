import { bridgeMessages } from "./bridge-messages.ts";
import { outsideWords, roleWords, shareWords } from "./bridge-words.ts";
import { codeOf } from "./map-model.ts";
import type { Board } from "./use-board.ts";
import { nameIn } from "../../app/tie-words.ts";
import { useTexts } from "../../app/texts.tsx";

/** On the card of a person, while bridge-builders are shown: between whom this person stands. */
export function CardBridge({ id, board }: { readonly id: number; readonly board: Board }) {
  const say = useTexts(bridgeMessages);
  const { model, bridging } = board;
  const bridge = bridging.reply?.people.find(({ person }) => person.id === id);
  if (bridge === undefined) return null;
  const { person, department, share } = bridge;
  const name = nameIn(person, say.language);
  const code = codeOf(model, department?.id ?? null) ?? "";
  return (
    <section className="map-card-bridge">
      <h3>{say("cardTitle")}</h3>
      <p>{outsideWords(model, id, department, say)}.</p>
      <p>{shareWords(share, name, say)}</p>
      <ul>
        {roleWords(bridge, code, say).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </section>
  );
}
