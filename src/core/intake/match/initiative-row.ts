import type { DepartmentId, FileId } from "../../model/ids.ts";
import { fold } from "../../text/fold.ts";
import type { InitiativeFact } from "../facts.ts";
import type { Draft, InitiativeCandidate, StagedRow } from "../ports/draft.ts";
import { markOf } from "./mark.ts";
import type { DepartmentMatcher, Speaker } from "./match-departments.ts";
import { unstaged } from "./unstaged.ts";

type StagedInitiative = {
  readonly fact: InitiativeFact;
  readonly source: string;
  readonly file: string;
};

/** What a row says of an initiative, and by what it is compared: its folded title, its department and all its cells. */
export type Pending = StagedInitiative & {
  readonly key: string;
  readonly departmentId: DepartmentId | null;
  readonly fingerprint: string;
};

/** A row about an initiative with what it says. */
export type InitiativeRow = {
  readonly pending: Pending;
  readonly row: { readonly file: FileId; readonly line: number };
};

/** A row about an initiative, as it waits: sorted by what it says, so that the order of the rows does not matter. */
export function stageInitiative(fact: InitiativeFact, at: Speaker): StagedRow {
  const said: StagedInitiative = { fact, source: at.source, file: at.file };
  return { file: at.fileId, line: at.line, sort: fold(fact.title), payload: "", said };
}

/** A row that waited, with its department found. */
export function initiativeRow(row: StagedRow, departments: DepartmentMatcher): InitiativeRow {
  const staged = unstaged(row) as StagedInitiative;
  const { fact } = staged;
  const own = fact.departments[0];
  const departmentId = own ? departments.idOf(own) : null;
  const mark = fingerprint(fact, departmentId);
  return { pending: { ...staged, key: fold(fact.title), departmentId, fingerprint: mark }, row };
}

/** A row that none is known for by its id or cells, as it waits for others of its name. */
export function waitForName({ pending, row: { file, line } }: InitiativeRow): StagedRow {
  const sort = `${pending.key}\u0000${pending.departmentId ?? ""}\u0000${pending.fingerprint}`;
  return { file, line, sort, payload: "", said: pending };
}

/** Consecutive rows that are alike in something, in one list each. */
export function* runs<T>(rows: Iterable<T>, isAlike: (a: T, b: T) => boolean): Generator<T[]> {
  let run: T[] = [];
  for (const row of rows) {
    if (run.length > 0 && !isAlike(run[0]!, row)) {
      yield run;
      run = [];
    }
    run.push(row);
  }
  if (run.length > 0) yield run;
}

/** Those with the same cells, also of when its department was not merged yet. */
export function alike(draft: Draft, pending: Pending): readonly InitiativeCandidate[] {
  const found = draft.initiativesByFingerprint(pending.fingerprint);
  if (found.length > 0) return found;
  return formerMarks(draft, pending).flatMap((former) => draft.initiativesByFingerprint(former));
}

/** How its cells were known in departments that were merged into its own. */
export function formerMarks(
  draft: Draft,
  { fact, departmentId }: Pick<Pending, "fact" | "departmentId">,
): readonly string[] {
  if (departmentId === null) return [];
  return draft.formerDepartments(departmentId).map((id) => fingerprint(fact, id));
}

/** All cells of a row in one short text; equal where all cells agree, whatever file they came from. */
function fingerprint(fact: InitiativeFact, departmentId: DepartmentId | null): string {
  const { givenId: _, departments, ...cells } = fact;
  return markOf([departmentId, departments.slice(1), cells]);
}

export const placeOf = ({ pending: { file }, row: { line } }: InitiativeRow) => ({ file, line });
