import type { ReactNode } from "react";
import type { Bridges } from "../../../contract/bridges.ts";
import type { Named } from "../../../contract/common.ts";
import { bridgeMessages } from "./bridge-messages.ts";
import { outsideWords } from "./bridge-words.ts";
import { EntityLine } from "./entity-line.tsx";
import { MoreList } from "./more-list.tsx";
import type { Board } from "./use-board.ts";
import { useProgressOf } from "../../app/asking.ts";
import { namedName } from "../../app/tie-words.ts";
import { BusyView } from "../../app/busy-view.tsx";
import { FailureView } from "../../app/failure-view.tsx";
import { inFigures } from "../../app/numbers.ts";
import { useTexts } from "../../app/texts.tsx";
import { Button } from "../../ui/button.tsx";
import { LinkButton } from "../../ui/link-button.tsx";

/** Who ties departments together, and which departments hang on one person: what the map shows, as lists. */
export function BridgesCard({ board }: { readonly board: Board }) {
  const say = useTexts(bridgeMessages);
  const progress = useProgressOf("bridges");
  const { reply, failure, again } = board.bridging;
  if (reply === undefined) {
    return failure === null ? (
      <BusyView title={say("busy")} progress={progress} />
    ) : (
      <FailureView failure={failure}>
        <Button onPress={again}>{board.say("tryAgain")}</Button>
      </FailureView>
    );
  }
  const between = reply.people.filter(({ share }) => (share ?? 0) > 0);
  return (
    <>
      <h2>{between.length === 0 ? say("none") : say.rich("lead")}</h2>
      <section className="map-card-list">
        <MoreList
          items={between}
          total={between.length}
          board={board}
          renderRow={({ person, department }) => (
            <EntityLine key={person.id} entity={person} board={board} isCrossing={false}>
              {outsideWords(board.model, person.id, department, say)}
            </EntityLine>
          )}
        />
      </section>
      <Fragile fragile={reply.fragile} board={board} />
      <p className="xs">
        {say("ofMany", { n: reply.n })}{" "}
        {reply.sampled !== null &&
          say("sampled", {
            pairs: reply.sampled.pairs,
            error: inFigures(reply.sampled.error * 100, say.language),
            seed: reply.sampled.seed,
          })}
      </p>
    </>
  );
}

/** Pairs of departments whose ties all run over one. */
function Fragile({
  fragile,
  board,
}: {
  readonly fragile: Bridges["fragile"];
  readonly board: Board;
}) {
  const say = useTexts(bridgeMessages);
  return (
    <section className="map-card-list map-fragile">
      <h3>{say("fragile")}</h3>
      {fragile.length === 0 ? (
        <p className="sm">{say("fragileNone")}</p>
      ) : (
        <>
          <p className="sm">{say("fragileLead", { count: fragile.length })}</p>
          <MoreList
            items={fragile}
            total={fragile.length}
            board={board}
            renderRow={(crossing) => (
              <FragileLine
                key={`${crossing.a.id} ${crossing.b.id}`}
                crossing={crossing}
                board={board}
              />
            )}
          />
        </>
      )}
    </section>
  );
}

function FragileLine({
  crossing: { a, b, through },
  board,
}: {
  readonly crossing: Bridges["fragile"][number];
  readonly board: Board;
}) {
  const say = useTexts(bridgeMessages);
  // One person is easier to think of than what they work on.
  const one = through.find(({ kind }) => kind === "person") ?? through[0]!;
  return (
    <li>
      {say.rich(
        one.kind === "person" ? "fragilePerson" : "fragileInitiative",
        { one: shortName(a), other: shortName(b), through: namedName(one, board.say.language) },
        { link: leadTo(() => board.choose(one.id, false)) },
      )}
    </li>
  );
}

function leadTo(onPress: () => void) {
  return (words: ReactNode): ReactNode => (
    <LinkButton key="link" onPress={onPress}>
      {words}
    </LinkButton>
  );
}

/** By its letters, as the map has it. */
function shortName({ department, name }: Named): string {
  return department ?? name;
}
