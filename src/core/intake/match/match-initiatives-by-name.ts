import type { FileId, InitiativeId } from "../../model/ids.ts";
import type { InitiativeFact } from "../facts.ts";
import type { InitiativeCandidate, InitiativeFields } from "../ports/draft.ts";
import { warning } from "../warning.ts";
import { eachOnce } from "./former.ts";
import { placeOf, type InitiativeRow } from "./initiative-row.ts";
import { createInitiative, updateInitiative, type Matching } from "./take-initiative.ts";

/**
 * Matches rows with one name in one department, file after file, as if those were imported one after another: to the
 * only one of that name where the file has just one such row; else to the only one that has what the row says besides.
 * The file with most of them goes first, as it tells best that the name is shared.
 */
export function matchByName(matching: Matching, rows: readonly InitiativeRow[]): void {
  for (const { file, rows: ofFile } of byFile(rows)) matchFile(matching, file, ofFile);
}

type FileRows = { readonly file: FileId; readonly rows: readonly InitiativeRow[] };

function byFile(rows: readonly InitiativeRow[]): readonly FileRows[] {
  const files = new Map<FileId, InitiativeRow[]>();
  for (const said of rows) {
    const own = files.get(said.row.file);
    if (own === undefined) files.set(said.row.file, [said]);
    else own.push(said);
  }
  return [...files]
    .map(([file, own]) => ({ file, rows: own, different: differentRows(own) }))
    .sort((a, b) => b.different - a.different || a.file - b.file);
}

const differentRows = (rows: readonly InitiativeRow[]): number =>
  new Set(rows.map(({ pending }) => pending.fingerprint)).size;

function matchFile(matching: Matching, file: FileId, rows: readonly InitiativeRow[]): void {
  const { draft } = matching;
  const there = candidatesFor(matching, rows[0]!);
  const isAlone = differentRows(rows) === 1;
  const made = new Map<string, InitiativeId>();
  for (const said of rows) {
    const { pending, row } = said;
    const repeat = made.get(pending.fingerprint);
    if (repeat !== undefined) {
      draft.repeatInitiative(repeat, row);
      draft.report(warning("row-repeated", placeOf(said), pending.fact.title));
      continue;
    }
    const match = namesake(matching, said, { there, isAlone });
    if (match === null && there.length + made.size > 0) reportLikely(matching, said);
    if (match !== null) updateInitiative(matching, match, said);
    made.set(pending.fingerprint, match ?? createInitiative(matching, said));
  }
}

/** Those of a row's name and department that were there before its file: stored, or brought by another. */
export function candidatesFor(
  { draft, claims }: Matching,
  { pending: { key, departmentId }, row: { file } }: InitiativeRow,
): readonly InitiativeCandidate[] {
  const named = draft.initiativesByTitle(key).filter((one) => one.departmentId === departmentId);
  return eachOnce(named).filter(({ id, created }) => !created || claims.hasOther(id, file));
}

type Namesakes = {
  readonly there: readonly InitiativeCandidate[];
  /** Whether no other row of the file has the name there. */
  readonly isAlone: boolean;
};

/**
 * Which of those that were there a row speaks of by its name: the only one, where it is alone in its file; else the only
 * one with what it says besides. A row with an id of its own is another than one that it contradicts in anything.
 */
export function namesake(
  { draft, claims }: Matching,
  said: InitiativeRow,
  { there, isAlone }: Namesakes,
): InitiativeId | null {
  const { pending, row } = said;
  const hasId = pending.fact.givenId !== null;
  const free = there.filter(
    ({ id }) =>
      !claims.has(id, row.file) && !(hasId && draft.givenIdOf(id, pending.source) !== null),
  );
  const likeness = ({ id }: InitiativeCandidate) => compare(draft.initiative(id), pending.fact);
  if (isAlone && there.length === 1) {
    const only = hasId ? free.filter((one) => likeness(one) !== "contradicts") : free;
    return only[0]?.id ?? null;
  }
  const agreeing = free.filter((one) => likeness(one) === "agrees");
  return agreeing.length === 1 ? agreeing[0]!.id : null;
}

/**
 * Whether an initiative has what a row says besides its name: the same text and nothing else, or else all of it. That it
 * is under way is said of too many.
 */
function compare(
  initiative: InitiativeFields,
  { description, lessons, status, innovation, start, end }: InitiativeFact,
): "agrees" | "contradicts" | "unsaid" {
  const fields: Readonly<Record<string, unknown>> = initiative;
  const said = Object.entries({ description, lessons, status, innovation, start, end }).filter(
    ([, value]) => value !== null,
  );
  const known = said.filter(([name]) => fields[name] !== null && fields[name] !== undefined);
  if (known.some(([name, value]) => fields[name] !== value)) return "contradicts";
  const isTelling = known.some(([name]) => name === "description" || name === "lessons");
  return isTelling || (said.length > 0 && known.length === said.length) ? "agrees" : "unsaid";
}

/** Says that a row may be one of those that have its name. */
export function reportLikely({ draft }: Matching, said: InitiativeRow): void {
  draft.report(warning("likely-duplicate", placeOf(said), said.pending.fact.title));
}
