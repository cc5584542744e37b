import type { Problem } from "../../model/problem.ts";
import type { WriteDb } from "../db.ts";
import { problemRows, type TablePlace } from "./problem-rows.ts";

/** A row that is not taken, with what refuses it. */
export type RefusedRow = { readonly line: number; readonly problems: readonly Problem[] };

const TABLE = `
  SELECT id, name AS file, sheet FROM temp.draft_file WHERE name = :file AND sheet IS :sheet ORDER BY id LIMIT 1`;
const LINES = `
  SELECT line FROM temp.draft_refused WHERE file = :id AND line > :after ORDER BY line LIMIT 500`;

/** The refused rows of one table, by line; read a page at a time, as there may be as many as the table has rows. */
export function* refusedRows(
  db: WriteDb,
  asked: Pick<TablePlace, "file" | "sheet">,
): IterableIterator<RefusedRow> {
  const table = db.prepare<object, TablePlace>(TABLE).get(asked);
  if (table === undefined) return;
  const lines = db.prepare<object, number>(LINES).pluck();
  const problemsAt = problemRows(db);
  for (let after = 0; ;) {
    const page = lines.all({ id: table.id, after });
    if (page.length === 0) return;
    for (const line of page) {
      const problems = problemsAt(table, line, true);
      yield { line, problems: problems.filter(({ severity }) => severity === "rejected") };
    }
    after = page.at(-1)!;
  }
}
