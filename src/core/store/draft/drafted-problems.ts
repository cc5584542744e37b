import type { DraftFile, Origin } from "../../intake/ports/draft.ts";
import type { FileId } from "../../model/ids.ts";
import type { Place, Problem } from "../../model/problem.ts";
import type { BulkInserts } from "./bulk-insert.ts";

/** Problems told with the plan itself; all of them can be listed. */
const TOLD = 10_000;

/** What is wrong with the files of a draft, and which rows are not taken. */
export function draftedProblems(inserts: BulkInserts) {
  const problems = inserts.into(
    `draft_problem (file, line, "column", severity, code, value, details)`,
    7,
  );
  const refused = inserts.into("draft_refused (file, line)", 2);
  const files = new Map<string, Table[]>();
  const told = { rejected: [] as Problem[], warnings: [] as Problem[] };
  const totals = { rejected: 0, warnings: 0 };
  let speaking: FileId | null = null;
  /** Sheets of one workbook, and files of two folders, have one name: then it is the one that is being looked at. */
  const tableOf = ({ file, sheet }: Place): Table | null => {
    const named = files.get(file) ?? [];
    const here = named.find((table) =>
      sheet === undefined ? table.id === speaking : table.sheet === sheet,
    );
    return here ?? named[0] ?? null;
  };
  const keep = (
    { severity, place, code, value, details }: Problem,
    { file, line }: { readonly file: FileId | null; readonly line: number | null },
  ): void => {
    const more = details === undefined ? null : JSON.stringify(details);
    problems.add([file, line, place.column, severity, code, value, more]);
  };
  return {
    addFile(id: FileId, { file, sheet, about }: DraftFile): void {
      files.set(file, [...(files.get(file) ?? []), { id, sheet, about }]);
    },
    speaking(file: FileId): void {
      speaking = file;
    },
    report(problem: Problem): void {
      const { severity, place } = problem;
      const table = tableOf(place);
      const list = severity === "rejected" ? "rejected" : "warnings";
      if (totals[list]++ < TOLD) told[list].push(inSheet(problem, table?.sheet ?? null));
      keep(problem, { file: table?.id ?? null, line: place.line });
      // A tie has nothing but its ends: whatever is wrong with one refuses the whole row.
      if (table?.about === "ties" && severity === "rejected" && place.line !== null)
        refused.add([table.id, place.line]);
    },
    refuse({ file, line }: Origin, because: Problem | null): void {
      refused.add([file, line]);
      if (because !== null) keep(because, { file, line });
    },
    told: () => ({
      rejected: told.rejected.sort(byPlace),
      rejectedTotal: totals.rejected,
      warnings: told.warnings.sort(byPlace),
      warningsTotal: totals.warnings,
    }),
  };
}

type Table = { readonly id: FileId; readonly sheet: string | null; readonly about: string };

function inSheet(problem: Problem, sheet: string | null): Problem {
  // A sheet that is left out is no table of the draft, and keeps its name.
  return sheet === null || problem.place.sheet !== undefined
    ? problem
    : { ...problem, place: { ...problem.place, sheet } };
}

const byPlace = ({ place: a }: Problem, { place: b }: Problem): number =>
  byText(a.file, b.file) || byText(a.sheet ?? "", b.sheet ?? "") || (a.line ?? 0) - (b.line ?? 0);

const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
