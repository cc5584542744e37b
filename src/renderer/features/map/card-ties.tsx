import type { Card } from "../../../contract/card.ts";
import { EntityLine } from "./entity-line.tsx";
import { MoreList } from "./more-list.tsx";
import { tiesByOther } from "./ties-by-other.ts";
import type { Board } from "./use-board.ts";
import { fieldWord } from "../../../contract/words/field-words.ts";

/** With whom, those across departments first; each with the rows that said so, and each leads on. */
export function CardTies({ card, board }: { readonly card: Card; readonly board: Board }) {
  const { say } = board;
  const others = tiesByOther(card.ties);
  const isWhole = card.ties.length === card.tiesTotal;
  const total = isWhole ? others.length : card.tiesTotal;
  return (
    <section className="map-card-list">
      <h3>{total === 0 ? say("tiesNone") : say("ties", { count: total })}</h3>
      <MoreList
        items={others}
        total={total}
        board={board}
        renderRow={({ other, crossing, ties }) => (
          <EntityLine key={other.id} entity={other} board={board} isCrossing={crossing}>
            {ties.map(({ kind, direction, provenance: { line, file, sheet } }) => (
              <span key={`${kind} ${direction}`}>
                {fieldWord(kind, say.language)} ·{" "}
                {say("provenanceShort", { line, file, sheet: sheet ?? "none" })}
              </span>
            ))}
          </EntityLine>
        )}
      />
    </section>
  );
}
