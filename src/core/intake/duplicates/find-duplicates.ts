import { duplicateDepartments } from "./duplicate-departments.ts";
import { duplicateInitiatives } from "./duplicate-initiatives.ts";
import type { PeopleByKey } from "../ports/people-by-key.ts";
import { duplicatePeopleByKey } from "./duplicate-people-by-key.ts";
import { duplicatePeople } from "./duplicate-people.ts";
import { foundPairs } from "./found-pairs.ts";
import { DUPLICATE_KINDS, type DuplicateOptions, type FoundPair, type Records } from "./records.ts";

/**
 * Who or what is likely the same, the likeliest first. Pure: nothing is merged, and the order of the records does not
 * matter. Not all pairs are compared, only those that share a key (family name, e-mail, folded title); a key that very
 * many share counts within one department only, so that time and memory grow with the number of records.
 *
 * @param many people that are too many for memory, in the place of those of `records`
 */
export function findDuplicates(
  records: Records,
  options: DuplicateOptions = {},
  many: PeopleByKey | null = null,
): readonly FoundPair[] {
  const { kinds = DUPLICATE_KINDS, atLeast = 0.5, most = 20_000 } = options;
  const found = foundPairs(atLeast, most);
  const names = new Map(
    records.departments.map(({ id, code, name }) => [id as number, code ?? name]),
  );
  const called = (department: number): string => names.get(department) ?? "?";
  if (kinds.includes("person")) {
    if (many === null) duplicatePeople(records.people, called, options, found);
    else duplicatePeopleByKey(many, called, options, found);
  }
  if (kinds.includes("initiative"))
    duplicateInitiatives(records.initiatives, called, options, found);
  if (kinds.includes("department")) duplicateDepartments(records.departments, options, found);
  return found.all();
}
