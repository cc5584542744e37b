import type { Card } from "../../../contract/card.ts";
import { EntityLine } from "./entity-line.tsx";
import { MoreList } from "./more-list.tsx";
import type { Board } from "./use-board.ts";
import { fieldWord } from "../../../contract/words/field-words.ts";

/** Every tie, those across departments first, with the row that said so; each leads on. */
export function CardTies({ card, board }: { readonly card: Card; readonly board: Board }) {
  const { say } = board;
  const ties = card.ties.toSorted((a, b) => Number(b.crossing) - Number(a.crossing));
  return (
    <section className="map-card-list">
      <h3>{card.tiesTotal === 0 ? say("tiesNone") : say("ties", { count: card.tiesTotal })}</h3>
      <MoreList
        items={ties}
        total={card.tiesTotal}
        board={board}
        renderRow={({ other, kind, direction, crossing, provenance }) => (
          <EntityLine
            key={`${other.id} ${kind} ${direction}`}
            entity={other}
            board={board}
            isCrossing={crossing}
          >
            {fieldWord(kind, say.language)}
            {" · "}
            {say("provenanceShort", { line: provenance.line, file: provenance.file })}
          </EntityLine>
        )}
      />
    </section>
  );
}
