import type { DepartmentId, PersonId } from "../../model/ids.ts";
import type { Draft } from "../ports/draft.ts";
import { contestedOf, type Found } from "./as-before.ts";
import { eachOnce } from "./former.ts";

/** How a tie, or a row about something else, calls someone. */
export type Called = {
  /** The name as it is compared. */
  readonly key: string | null;
  readonly email: string | null;
  /** Where a namesake comes first; left out where that is not said. */
  readonly departmentId?: DepartmentId | null;
};

/**
 * Whom an address and a name may mean: who has the address; else who has the name; else who is called so only by a row
 * that others contradict.
 */
export function peopleCalled(draft: Draft, called: Called): Found<PersonId> {
  const { key, email } = called;
  const owners = email === null ? [] : draft.peopleByEmail(email);
  if (owners.length > 0) {
    const isSure = key === null || draft.peopleByName(key).length > 0;
    return { ids: ownersNamed(draft, owners, key), isSure };
  }
  const now = namesakes(draft, called);
  return {
    ids: now.length > 0 ? now : contestedPeople(draft, called),
    isSure: key === null || email === null,
  };
}

/** Of those who share an address the one with the name. */
function ownersNamed(
  draft: Draft,
  owners: readonly PersonId[],
  key: string | null,
): readonly PersonId[] {
  if (owners.length === 1 || key === null) return owners;
  const same = owners.filter((id) => draft.person(id).key === key);
  return same.length === 1 ? same : owners;
}

/** Those with the name, or the one in the department. */
function namesakes(draft: Draft, { key, email, departmentId }: Called): readonly PersonId[] {
  if (key === null) return [];
  const found = draft.peopleByName(key).filter((one) => !isOther(one, email));
  const near = eachOnce(found.filter((one) => one.departmentId === departmentId));
  return (near.length === 1 ? near : eachOnce(found)).map(({ id }) => id);
}

/** Who is called so only by a row that others contradict. */
function contestedPeople(draft: Draft, { key, email }: Called): readonly PersonId[] {
  const of = (text: string) => contestedOf(draft, "person", text) as readonly PersonId[];
  const at = email === null ? [] : of(email);
  if (at.length > 0 || key === null) return at;
  return of(key).filter((id) => !isOther(draft.person(id), email));
}

/** Two addresses are two people. */
const isOther = (one: { readonly email: string | null }, email: string | null): boolean =>
  email !== null && one.email !== null;
