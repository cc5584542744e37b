import type { Problem } from "../model/problem.ts";
import type { Role } from "./columns/role.ts";
import type { RowFacts } from "./facts.ts";
import { matchDepartments, type DepartmentMatcher, type Speaker } from "./match-departments.ts";
import { matchInitiatives, stageInitiative } from "./match-initiatives.ts";
import { matchMentions } from "./match-mentions.ts";
import { matchPerson, stagePerson } from "./match-people.ts";
import { matchLateTies, stageTie, tieMatcher, type TieEnds } from "./match-ties.ts";
import type { Draft } from "./ports/draft.ts";
import type { ReadFile, TableKind, TableReading } from "./reading.ts";

export type DraftProgress = (
  step: "reading" | "matching" | "ties",
  rows: number,
  total: number,
) => void;

/**
 * Takes what the files say into a draft, the whole batch at once: first the rows that describe something, then the
 * ties between them, so that the order of the files does not matter.
 *
 * @throws what `cancelled` throws, between two groups of rows
 */
export async function draftImport(
  draft: Draft,
  files: readonly ReadFile[],
  watch: { readonly onProgress: DraftProgress; readonly checkCancelled: () => void },
): Promise<void> {
  const total = files.reduce((sum, { reading }) => sum + reading.rows, 0);
  const inOrder = [...files].sort(byName);
  const known = inOrder.map((file) => ({
    file,
    source: file.reading.source,
    id: draft.addFile(file.reading),
  }));
  for (const { file, id } of known) {
    draft.speaking(id);
    for (const problem of file.reading.problems) draft.report(problem);
  }
  let done = 0;
  const departments = matchDepartments(draft);
  for (const { file, source, id } of known) {
    if (file.reading.about === "ties") continue;
    for await (const rows of file.facts()) {
      watch.checkCancelled();
      draft.speaking(id);
      stageRows(draft, departments, rows, {
        fileId: id,
        file: file.reading.file,
        source,
        about: file.reading.about,
      });
      done += rows.length;
      watch.onProgress("reading", done, total);
    }
  }
  departments.matchAll();
  matchStaged(draft, departments, watch.checkCancelled);
  const matchTies = tieMatcher(draft);
  for (const { file, id } of known) {
    if (file.reading.about !== "ties") continue;
    for await (const rows of file.ties()) {
      watch.checkCancelled();
      draft.speaking(id);
      matchTies(rows, { id, name: file.reading.file, ends: tieEnds(file.reading) });
      done += rows.from.length;
      watch.onProgress("ties", done, total);
    }
  }
  matchLateTies(draft);
}

/** Sheets of one workbook have its name. */
function byName({ reading: a }: ReadFile, { reading: b }: ReadFile): number {
  const one = [a.file, a.sheet ?? ""].join("\u0000");
  const other = [b.file, b.sheet ?? ""].join("\u0000");
  return one === other ? 0 : one < other ? -1 : 1;
}

function tieEnds({ columns }: TableReading): TieEnds {
  const headerOf = (role: Role): string | null =>
    columns.find(({ roles }) => roles.includes(role))?.header ?? null;
  return { from: headerOf("tie.from"), to: headerOf("tie.to") };
}

function stageRows(
  draft: Draft,
  departments: DepartmentMatcher,
  rows: readonly RowFacts[],
  { about, ...file }: Omit<Speaker, "line"> & { readonly about: TableKind },
): void {
  for (const row of rows) {
    const at = { ...file, line: row.line };
    row.problems.forEach((problem: Problem) => draft.report(problem));
    if (isRefused(row, about)) draft.refuse({ file: file.fileId, line: row.line });
    if (row.void !== undefined && row.void !== null) draft.markVoid(row.void);
    for (const fact of row.departments) departments.noteFact(fact, at);
    if (row.person) {
      if (row.person.department) departments.note(row.person.department, at);
      draft.stage("person", [stagePerson(row.person, at)]);
    }
    if (row.initiative) {
      for (const path of row.initiative.departments) departments.note(path, at);
      draft.stage("initiative", [stageInitiative(row.initiative, at)]);
    }
    if (row.tie)
      draft.stage("late-tie", [stageTie(row.tie, { ...at, ends: { from: null, to: null } })]);
  }
}

/** Whether a row brings nothing of what its table is about. */
function isRefused({ person, initiative, departments }: RowFacts, about: TableKind): boolean {
  if (about === "people") return person === null;
  if (about === "initiatives") return initiative === null;
  return about === "departments" && departments.length === 0;
}

function matchStaged(
  draft: Draft,
  departments: DepartmentMatcher,
  checkCancelled: () => void,
): void {
  let seen = 0;
  for (const row of draft.staged("person")) {
    if (++seen % 1000 === 0) checkCancelled();
    matchPerson(draft, departments, row);
  }
  matchInitiatives(draft, departments);
  matchMentions(draft);
}
