import type { InitiativeId } from "../../model/ids.ts";
import type { Draft } from "../ports/draft.ts";
import { warning } from "../warning.ts";
import { claims } from "./claims.ts";
import {
  alike,
  initiativeRow,
  placeOf,
  runs,
  waitForName,
  type InitiativeRow,
  type Pending,
} from "./initiative-row.ts";
import { withInitiativeLookups } from "./initiative-lookups.ts";
import type { DepartmentMatcher } from "./match-departments.ts";
import { candidatesFor, matchByName, namesake, reportLikely } from "./match-initiatives-by-name.ts";
import { unstaged } from "./unstaged.ts";
import { createInitiative, updateInitiative, type Matching } from "./take-initiative.ts";

/**
 * Matches all rows about initiatives: by given id; else to one whose cells all agree; else by name within the
 * department. Otherwise a row is new.
 */
export function matchInitiatives(
  drafting: Draft,
  departments: DepartmentMatcher,
  onRow: () => void,
): void {
  const draft = withInitiativeLookups(drafting);
  const matching: Matching = { draft, departments, claims: claims() };
  const rows = function* () {
    for (const row of draft.staged("initiative")) {
      onRow();
      yield initiativeRow(row, departments);
    }
  };
  for (const titled of runs(rows(), isTitled)) {
    const isAlone = aloneIn(titled);
    for (const said of titled) matchForSure(matching, said, isAlone);
  }
  const waited = function* () {
    for (const row of draft.staged("pending-initiative"))
      yield { pending: unstaged(row) as Pending, row };
  };
  for (const named of runs<InitiativeRow>(waited(), isNamesake)) matchByName(matching, named);
}

const isTitled = ({ pending: a }: InitiativeRow, { pending: b }: InitiativeRow): boolean =>
  a.key === b.key;
const isNamesake = ({ pending: a }: InitiativeRow, { pending: b }: InitiativeRow): boolean =>
  a.key === b.key && a.departmentId === b.departmentId;

/** Whether a row is the only one of its file with its name in its department; looked up when that is first asked. */
function aloneIn(titled: readonly InitiativeRow[]): (said: InitiativeRow) => boolean {
  let counts: Map<string, number> | null = null;
  return (said) => {
    if (counts === null) {
      counts = new Map();
      for (const one of titled) {
        const place = placeOfName(one);
        counts.set(place, (counts.get(place) ?? 0) + 1);
      }
    }
    return counts.get(placeOfName(said)) === 1;
  };
}

const placeOfName = ({ pending, row }: InitiativeRow): string =>
  `${row.file} ${pending.departmentId ?? ""}`;

type IsAlone = (said: InitiativeRow) => boolean;

function matchForSure(matching: Matching, said: InitiativeRow, isAlone: IsAlone): void {
  const { draft, claims: claimed } = matching;
  const { pending, row } = said;
  const { fact, source } = pending;
  if (fact.givenId !== null) {
    const given = draft.byGivenId(fact.givenId, "initiative", source)[0];
    if (given) updateInitiative(matching, given.id as InitiativeId, said);
    else matchNewId(matching, said, isAlone);
    return;
  }
  // What this very row was taken for before, whatever else has its name by now.
  const before = draft.recognise(pending.fingerprint, source) as InitiativeId | null;
  const id = before ?? alike(draft, pending)[0]?.id ?? null;
  if (id === null) {
    draft.stage("pending-initiative", [waitForName(said)]);
    return;
  }
  if (claimed.has(id, row.file) && draft.formers(id).length === 0)
    draft.report(warning("row-repeated", placeOf(said), fact.title));
  updateInitiative(matching, id, said);
}

/** A row with an id that its source did not have yet: one that another source brought, or a new one. */
function matchNewId(matching: Matching, said: InitiativeRow, isAlone: IsAlone): void {
  const { draft, claims: claimed } = matching;
  const { pending, row } = said;
  const there = candidatesFor(matching, said);
  const same = alike(draft, pending).find(
    ({ id, created }) =>
      (!created || claimed.hasOther(id, row.file)) &&
      !claimed.has(id, row.file) &&
      draft.givenIdOf(id, pending.source) === null,
  );
  const byName = (): InitiativeId | null =>
    there.length === 0 ? null : namesake(matching, said, { there, isAlone: isAlone(said) });
  const match = same?.id ?? byName();
  if (match !== null) {
    updateInitiative(matching, match, said);
    return;
  }
  if (there.length > 0) reportLikely(matching, said);
  createInitiative(matching, said);
}
