import type { ReactNode } from "react";
import type { Card } from "../../../contract/card.ts";
import { fieldWord } from "../../../contract/words/field-words.ts";
import { valueWord } from "../../../contract/words/value-words.ts";
import type { Board } from "./use-board.ts";
import { openBatch } from "../../app/data-place.ts";
import { dayOf } from "../../app/days.ts";
import { capital } from "../../app/numbers.ts";
import { LinkButton } from "../../ui/link-button.tsx";

type Provenance = Card["provenance"];

/** "rij 14 van mensen.csv, geïmporteerd op 18 november", with the way to that import. */
export function CardOrigin({
  provenance,
  board,
}: {
  readonly provenance: Provenance;
  readonly board: Board;
}) {
  const { say } = board;
  const { file, sheet, line, batch, at } = provenance;
  return say.rich(
    "provenanceRow",
    { file, sheet: sheet ?? "none", line, day: dayOf(at, say.language) },
    { link: toBatch(batch) },
  );
}

function toBatch(batch: number) {
  return (words: ReactNode): ReactNode => (
    <LinkButton key="link" className="light" onPress={() => openBatch(batch)}>
      {words}
    </LinkButton>
  );
}

/** What came later: fields that got another value, and who became part of it. */
export function CardHistory({ card, board }: { readonly card: Card; readonly board: Board }) {
  const { say } = board;
  const { changes, merged } = card;
  if (changes.length + merged.length === 0) return null;
  return (
    <section className="map-card-history">
      <h3>{say("changedLater")}</h3>
      <ul>
        {merged.map(({ name, provenance }) => (
          <li key={`${provenance.file} ${provenance.sheet} ${provenance.line} ${name}`}>
            {say.rich("mergedLater", { name }, MARKS)}{" "}
            <small>
              <CardOrigin provenance={provenance} board={board} />
            </small>
          </li>
        ))}
        {changes.map((change, place) => (
          // What happened never changes places.
          <li key={place}>
            <Change change={change} board={board} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Change({
  change,
  board,
}: {
  readonly change: Card["changes"][number];
  readonly board: Board;
}) {
  const { say } = board;
  const { field, before, file, line, batch, at } = change;
  const day = dayOf(at, say.language);
  const isKept = field.startsWith("attribute:");
  const name = isKept ? field.slice("attribute:".length) : capital(fieldWord(field, say.language));
  return (
    <>
      {before === null || before === ""
        ? say("changedFirst", { name })
        : say.rich(
            "changedWas",
            { name, before: valueWord(field, before, say.language) },
            MARKS,
          )}{" "}
      <small>
        {file === null || line === null
          ? say.rich("changedByMerge", { day }, { link: toBatch(batch) })
          : say.rich("changedBy", { file, line, day }, { link: toBatch(batch) })}
      </small>
    </>
  );
}

const MARKS = { del: (words: ReactNode) => <del>{words}</del> };
