import type { Problem, ProblemCode } from "../../model/problem.ts";
import type { WriteDb } from "../db.ts";

/** Where rows are looked up by their place; made when somebody asks. */
const INDEX = `CREATE INDEX IF NOT EXISTS temp.draft_problem_place ON draft_problem(file, line)`;
const AT_PLACE = `
  SELECT code, severity, "column", value, details FROM temp.draft_problem WHERE file = :file AND line = :line ORDER BY id`;
/** What refuses all rows of a table is said of none of them. */
const OF_ALL = `
  SELECT code, severity, "column", value, details FROM temp.draft_problem
  WHERE file = :file AND line IS NULL AND severity = 'rejected' ORDER BY id`;

/** A table of a draft: a file, or one sheet of a workbook. */
export type TablePlace = {
  readonly id: number;
  readonly file: string;
  readonly sheet: string | null;
};

type Row = {
  readonly code: ProblemCode;
  readonly severity: Problem["severity"];
  readonly column: string | null;
  readonly value: string | null;
  readonly details: string | null;
};

/** What is wrong with a row: of a refused one also what refuses all of its table. */
export function problemRows(
  db: WriteDb,
): (table: TablePlace, line: number, isRefused: boolean) => readonly Problem[] {
  db.exec(INDEX);
  const at = db.prepare<{ file: number; line: number }, Row>(AT_PLACE);
  const ofAll = db.prepare<{ file: number }, Row>(OF_ALL);
  return ({ id, file, sheet }, line, isRefused) => {
    const found = at.all({ file: id, line });
    const isSaid = !isRefused || found.some(({ severity }) => severity === "rejected");
    const place = { file, ...(sheet === null ? {} : { sheet }), line };
    return (isSaid ? found : [...found, ...ofAll.all({ file: id })]).map(
      ({ column, details, ...rest }) => ({
        ...rest,
        place: { ...place, column },
        ...(details === null ? {} : { details: JSON.parse(details) as Problem["details"] & {} }),
      }),
    );
  };
}
