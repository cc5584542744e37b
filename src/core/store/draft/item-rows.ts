import type { WriteDb } from "../db.ts";
import {
  ITEM_KINDS,
  OUTCOMES,
  type ItemFilter,
  type ItemKind,
  type Outcome,
} from "./item-filter.ts";
import { DEPARTMENT_OUTCOME, ROW_OUTCOME } from "./summary.ts";

/** Kinds and outcomes as numbers: there may be millions of ties. */
const codeOf = (expression: string, codes: readonly string[]): string =>
  `CASE ${expression} ${codes.map((word, code) => `WHEN '${word}' THEN ${code}`).join(" ")} END`;
const kindCode = (kind: ItemKind): number => ITEM_KINDS.indexOf(kind);
const outcome = (word: Outcome): number => OUTCOMES.indexOf(word);

const INTO = `INSERT INTO temp.draft_item (kind, outcome, file, line, entity_id)`;
const ofRows = (kind: "person" | "initiative", items: ItemKind): readonly string[] => [
  `${INTO} SELECT ${kindCode(items)}, ${outcome("created")}, file, line, id FROM temp.draft_${kind} WHERE created = 1`,
  `${INTO} SELECT ${kindCode(items)}, ${codeOf(`(${ROW_OUTCOME})`, OUTCOMES)}, file, line, entity_id
   FROM temp.draft_row AS row WHERE kind = '${kind}'`,
];
const FILL = [
  ...ofRows("initiative", "initiatives"),
  ...ofRows("person", "people"),
  `${INTO} SELECT ${kindCode("departments")}, ${codeOf(`(${DEPARTMENT_OUTCOME})`, OUTCOMES)}, file, line, id
   FROM temp.draft_department AS drafted`,
  `${INTO} SELECT ${kindCode("departments")}, ${outcome("conflict")}, file, line, entity_id
   FROM temp.draft_row WHERE kind = 'department' AND disagrees = 1`,
  `${INTO} SELECT ${kindCode("topics")}, CASE created WHEN 1 THEN ${outcome("created")} ELSE ${outcome("unchanged")} END,
   file, line, id FROM temp.draft_topic WHERE taken = 1`,
  `${INTO} SELECT ${codeOf("about", ITEM_KINDS)}, ${outcome("rejected")}, draft_refused.file, draft_refused.line, NULL
   FROM temp.draft_refused JOIN temp.draft_file ON draft_file.id = draft_refused.file WHERE about <> 'ties'`,
];
const EMPTY = `DELETE FROM temp.draft_item WHERE kind <> ${kindCode("ties")}`;

const INTO_TIES = `INSERT INTO temp.draft_item (kind, outcome, file, line, entity_id, to_id, tie_kind)`;
const FILL_TIES = [
  `${INTO_TIES} SELECT ${kindCode("ties")}, ${outcome("created")}, file, line, from_id, to_id, kind FROM temp.draft_tie`,
  `${INTO_TIES} SELECT ${kindCode("ties")}, ${outcome("unchanged")}, file, line, from_id, to_id, kind FROM temp.draft_tie_same`,
];
const FILL_REFUSED_TIES = `
  ${INTO} SELECT ${kindCode("ties")}, ${outcome("rejected")}, draft_refused.file, draft_refused.line, NULL
  FROM temp.draft_refused JOIN temp.draft_file ON draft_file.id = draft_refused.file WHERE about = 'ties'`;
const INDEXES = `
  CREATE INDEX IF NOT EXISTS temp.draft_item_place ON draft_item(file, line, kind);
  CREATE INDEX IF NOT EXISTS temp.draft_item_outcome ON draft_item(kind, outcome, file, line);`;

/**
 * The items of a sealed draft, made when somebody asks for them: most plans are carried out without being looked
 * through, and a million ties take a second or two.
 *
 * @param unchangedTies leaves the rows of ties that were there already, or came before, in `draft_tie_same`
 */
export function itemRows(db: WriteDb, unchangedTies: () => void) {
  const done = { refusedTies: false, ties: false, others: false };
  return {
    make(filter: Pick<ItemFilter, "kind" | "outcome">): void {
      if (!done.others) {
        db.exec(EMPTY);
        for (const sql of FILL) db.exec(sql);
        done.others = true;
      }
      if (!done.refusedTies) db.exec(FILL_REFUSED_TIES);
      done.refusedTies = true;
      if (!done.ties && mayBeTies(filter)) {
        unchangedTies();
        for (const sql of FILL_TIES) db.exec(sql);
        done.ties = true;
      }
      db.exec(INDEXES);
    },
    /** Another choice was made: all but ties are gathered anew. */
    outdate(): void {
      done.others = false;
    },
  };
}

/** Whether there may be ties among them that are not refused: those are many. */
function mayBeTies({ kind, outcome: become }: Pick<ItemFilter, "kind" | "outcome">): boolean {
  if (kind !== null && kind !== "ties") return false;
  return become === null || become === "created" || become === "unchanged";
}
