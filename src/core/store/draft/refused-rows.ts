import type { Problem, ProblemCode } from "../../model/problem.ts";
import type { WriteDb } from "../db.ts";

/** A row that is not taken, with what refuses it. */
export type RefusedRow = { readonly line: number; readonly problems: readonly Problem[] };

const FILE = `SELECT id FROM temp.draft_file WHERE name = :name AND sheet IS :sheet ORDER BY id LIMIT 1`;
const LINES = `
  SELECT line FROM temp.draft_refused WHERE file = :file AND line > :after ORDER BY line LIMIT 500`;
const INDEX = `CREATE INDEX IF NOT EXISTS temp.draft_problem_place ON draft_problem(file, line)`;
const PROBLEMS = `
  SELECT code, "column", value, details FROM temp.draft_problem
  WHERE file = :file AND line = :line AND severity = 'rejected' ORDER BY id`;

type Row = {
  readonly code: ProblemCode;
  readonly column: string | null;
  readonly value: string | null;
  readonly details: string | null;
};

/** The refused rows of one table, by line; read a page at a time, as there may be as many as the table has rows. */
export function* refusedRows(
  db: WriteDb,
  table: { readonly name: string; readonly sheet: string | null },
): IterableIterator<RefusedRow> {
  const file = db.prepare<object, number>(FILE).pluck().get(table);
  if (file === undefined) return;
  db.exec(INDEX);
  const lines = db.prepare<object, number>(LINES).pluck();
  const problems = db.prepare<object, Row>(PROBLEMS);
  for (let after = 0; ;) {
    const page = lines.all({ file, after });
    if (page.length === 0) return;
    for (const line of page) {
      const found = problems.all({ file, line });
      yield { line, problems: found.map((row) => problemOf(row, { file: table.name, line })) };
    }
    after = page.at(-1)!;
  }
}

function problemOf(
  { code, column, value, details }: Row,
  at: { readonly file: string; readonly line: number },
): Problem {
  return {
    code,
    severity: "rejected",
    place: { ...at, column },
    value,
    ...(details === null ? {} : { details: JSON.parse(details) as Problem["details"] & {} }),
  };
}
