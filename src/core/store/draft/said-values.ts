import type { ReadDb } from "../db.ts";
import { VALUES } from "./conflict-rows.ts";

/** What a row says that others contradict. */
export type SaidValue = {
  /** "" for the name or address of who wishes not to be named. */
  readonly value: string;
  readonly file: string;
  readonly sheet: string | null;
  readonly line: number;
};

const SHOWN = `
  SELECT CASE WHEN :hidden = 1 AND :field IN ('name', 'email') THEN ''
      WHEN :field IN ('departmentId', 'parentId') THEN
        (SELECT name FROM temp.draft_named WHERE id = CAST(said.value AS INTEGER))
      ELSE said.value END AS value,
    file.name AS file, file.sheet, said.line
  FROM (${VALUES}) AS said JOIN temp.draft_file AS file ON file.id = said.file
  ORDER BY said.file DESC, said.value`;

/** What rows say of a field on which they disagree, in the order in which it is chosen from. */
export function saidValues(db: ReadDb) {
  const shown = db.prepare<object, SaidValue>(SHOWN);
  return (entity: number, field: string, hidden: number): readonly SaidValue[] =>
    shown.all({ entity, field, hidden });
}
