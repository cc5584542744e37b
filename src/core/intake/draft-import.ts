import type { Problem } from "../model/problem.ts";
import type { Role } from "./columns/role.ts";
import type { RowFacts } from "./facts.ts";
import {
  matchDepartments,
  type DepartmentMatcher,
  type Speaker,
} from "./match/match-departments.ts";
import { stageInitiative } from "./match/initiative-row.ts";
import { matchInitiatives } from "./match/match-initiatives.ts";
import { matchMentions } from "./match/match-mentions.ts";
import { peopleMatcher, stagePerson } from "./match/match-people.ts";
import { matchLateTies, stageTie, tieMatcher, type TieEnds } from "./match/match-ties.ts";
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
  let staged = 0;
  const departments = matchDepartments(draft);
  for (const { file, source, id } of known) {
    if (file.reading.about === "ties") continue;
    for await (const rows of file.facts()) {
      watch.checkCancelled();
      draft.speaking(id);
      const { file: name, about } = file.reading;
      const suspects = suspectsOf(file.reading);
      stageRows(draft, departments, rows, { fileId: id, file: name, source, about, suspects });
      done += rows.length;
      staged += rows.length;
      watch.onProgress("reading", done, total);
    }
  }
  departments.matchAll();
  matchStaged(draft, departments, (rows) => {
    watch.checkCancelled();
    watch.onProgress("matching", rows, staged);
  });
  const matchTies = tieMatcher(draft);
  for (const { file, source, id } of known) {
    if (file.reading.about !== "ties") continue;
    for await (const rows of file.ties()) {
      watch.checkCancelled();
      draft.speaking(id);
      matchTies(rows, { id, name: file.reading.file, source, ends: tieEnds(file.reading) });
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

/** Words in the place of names that are told of once, with the first row that has them; in small letters. */
type Suspects = ReadonlyMap<string, Problem>;
type StagedFile = Omit<Speaker, "line"> & {
  readonly about: TableKind;
  readonly suspects: Suspects;
};

function suspectsOf({ problems }: TableReading): Suspects {
  const told = problems.filter(({ code }) => code === "suspected-not-a-person");
  return new Map(told.map((problem) => [(problem.value ?? "").toLowerCase(), problem]));
}

/** Why a row is refused of which that was said only with another row. */
function unsaid({ called, line, problems }: RowFacts, suspects: Suspects): Problem | null {
  if (problems.some(({ severity }) => severity === "rejected")) return null;
  const told = suspects.get((called ?? "").toLowerCase());
  if (told === undefined || told.place.line === line) return null;
  return { ...told, place: { ...told.place, line } };
}

function stageRows(
  draft: Draft,
  departments: DepartmentMatcher,
  rows: readonly RowFacts[],
  { about, suspects, ...file }: StagedFile,
): void {
  for (const row of rows) {
    const at = { ...file, line: row.line };
    row.problems.forEach((problem: Problem) => draft.report(problem));
    if (isRefused(row, about))
      draft.refuse({ file: file.fileId, line: row.line }, unsaid(row, suspects));
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
  if (person !== null || initiative !== null) return false;
  if (about === "departments") return departments.length === 0;
  return about === "people" || about === "initiatives";
}

function matchStaged(
  draft: Draft,
  departments: DepartmentMatcher,
  onRows: (matched: number) => void,
): void {
  let seen = 0;
  const matchPerson = peopleMatcher(draft, departments);
  for (const row of draft.staged("person")) {
    if (++seen % 1000 === 0) onRows(seen);
    matchPerson(row);
  }
  matchInitiatives(draft, departments, () => {
    if (++seen % 1000 === 0) onRows(seen);
  });
  matchMentions(draft);
}
