import { DUPLICATE_KINDS, type DuplicateOptions, type FoundPair, type Records } from "./records.ts";
import { duplicatePeople } from "./duplicate-people.ts";

export type {
  DepartmentRecord,
  DuplicateOptions,
  FoundPair,
  InitiativeRecord,
  PersonRecord,
  Reason,
  Records,
} from "./records.ts";

/**
 * Who or what is likely the same, the likeliest first. Pure: nothing is merged, and the order of the records does not
 * matter. Not all pairs are compared, only those that share a key (family name, e-mail, folded title); a key that very
 * many share counts within one department only, so that time and memory grow with the number of records.
 */
export function findDuplicates(
  records: Records,
  options: DuplicateOptions = {},
): readonly FoundPair[] {
  const { kinds = DUPLICATE_KINDS, atLeast = 0.5, isApart = () => false, most = 20_000 } = options;
  const found = kinds.includes("person") ? duplicatePeople(records, options) : [];
  return found
    .filter(({ a, b, score }) => score >= atLeast && !isApart(a, b))
    .sort((one, other) => other.score - one.score || one.a - other.a || one.b - other.b)
    .slice(0, most);
}
