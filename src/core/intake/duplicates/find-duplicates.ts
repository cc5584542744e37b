import { duplicateDepartments } from "./duplicate-departments.ts";
import { duplicateInitiativesByKey } from "./duplicate-initiatives-by-key.ts";
import { duplicateInitiatives } from "./duplicate-initiatives.ts";
import type { InitiativesByKey } from "../ports/initiatives-by-key.ts";
import type { PeopleByKey } from "../ports/people-by-key.ts";
import { duplicatePeopleByKey } from "./duplicate-people-by-key.ts";
import { duplicatePeople } from "./duplicate-people.ts";
import { foundPairs } from "./found-pairs.ts";
import { DUPLICATE_KINDS, type DuplicateOptions, type FoundPair, type Records } from "./records.ts";

/** What is too much for memory, in the place of what `Records` has of its kind; null where that has it all. */
export type Many = {
  readonly people: PeopleByKey | null;
  readonly initiatives: InitiativesByKey | null;
};
const NO_MANY: Many = { people: null, initiatives: null };

/**
 * Who or what is likely the same, the likeliest first. Pure: nothing is merged, and the order of the records does not
 * matter. Not all pairs are compared, only those that share a key (family name, e-mail, folded title); a key that very
 * many share counts within one department only, so that time and memory grow with the number of records.
 */
export function findDuplicates(
  records: Records,
  options: DuplicateOptions = {},
  many: Many = NO_MANY,
): readonly FoundPair[] {
  const { kinds = DUPLICATE_KINDS, atLeast = 0.5, most = 20_000 } = options;
  const found = foundPairs(atLeast, most);
  const names = new Map(
    records.departments.map(({ id, code, name }) => [id as number, code ?? name]),
  );
  const called = (department: number): string => names.get(department) ?? "?";
  if (kinds.includes("person")) {
    if (many.people === null) duplicatePeople(records.people, called, options, found);
    else duplicatePeopleByKey(many.people, called, options, found);
  }
  if (kinds.includes("initiative")) {
    if (many.initiatives === null)
      duplicateInitiatives(records.initiatives, called, options, found);
    else duplicateInitiativesByKey(many.initiatives, called, options, found);
  }
  if (kinds.includes("department")) duplicateDepartments(records.departments, options, found);
  return found.all();
}
