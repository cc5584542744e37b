import type { Problem } from "../../../../contract/common.ts";

/** What is wrong in the same way, in one file. */
export type ProblemGroup = {
  readonly key: string;
  readonly code: string;
  readonly severity: Problem["severity"];
  readonly file: string;
  readonly sheet: string | null;
  /** null: in several columns, or in none. */
  readonly column: string | null;
  /** More than there are lines where a file has too many to tell one by one. */
  readonly count: number;
  readonly problems: readonly Problem[];
};

/** Equal problems together, those that keep rows out first, then the largest groups. */
export function groupProblems(problems: readonly Problem[]): readonly ProblemGroup[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const { severity, code, place } = problem;
    const key = JSON.stringify([severity, code, place.file, place.sheet ?? null]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [problem]);
    else group.push(problem);
  }
  return [...groups]
    .map(([key, group]) => grouped(key, group))
    .toSorted((a, b) => rank(a) - rank(b) || b.count - a.count || lineOf(a) - lineOf(b));
}

function grouped(key: string, problems: readonly Problem[]): ProblemGroup {
  const [{ code, severity, place } = MISSING] = problems;
  const columns = new Set(problems.map((problem) => problem.place.column));
  return {
    key,
    code,
    severity,
    problems,
    file: place.file,
    sheet: place.sheet ?? null,
    column: columns.size === 1 ? place.column : null,
    count: problems.reduce((sum, problem) => sum + standsFor(problem), 0),
  };
}

const MISSING: Problem = {
  code: "",
  severity: "warning",
  place: { file: "", line: null, column: null },
  value: null,
};

const rank = ({ severity }: ProblemGroup): number => (severity === "rejected" ? 0 : 1);

const lineOf = ({ problems }: ProblemGroup): number => problems[0]?.place.line ?? 0;

/** The last of too many says how many are not told one by one, itself among them. */
function standsFor({ details = {} }: Problem): number {
  const { total, shown } = details;
  return typeof total === "number" && typeof shown === "number" ? Math.max(1, total - shown) : 1;
}

/** The tables that have refused rows, in the order in which they come. */
export function refusedTables(
  rejected: readonly Problem[],
): readonly { readonly file: string; readonly sheet: string | null }[] {
  const tables = new Map(
    rejected.map(({ place: { file, sheet = null } }) => [
      JSON.stringify([file, sheet]),
      { file, sheet },
    ]),
  );
  return [...tables.values()];
}
