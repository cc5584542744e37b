import type { PersonRecord } from "./records.ts";

/** The one of two that a merge keeps: described rather than only named, with more known of it, else the older. */
export function keptFirst<One extends { readonly id: number; readonly stub: boolean }>(
  one: One,
  other: One,
  known: (record: One) => number,
): readonly [One, One] {
  const order =
    Number(one.stub) - Number(other.stub) || known(other) - known(one) || one.id - other.id;
  return order <= 0 ? [one, other] : [other, one];
}

/** How much is known of a person; a whole name counts, too. */
export function knownOfPerson({
  name,
  email,
  role,
  departmentIds,
  givenIds,
  sharing,
}: PersonRecord): number {
  const fields = [email, role, sharing].filter((value) => value !== null).length;
  return (
    fields +
    Math.sign(departmentIds.length) +
    Math.sign(givenIds.length) +
    Math.min(name.length, 60) / 100
  );
}
