import type { EntityId, EntityKind } from "../../model/ids.ts";
import type { ProblemCode } from "../../model/problem.ts";
import { fold } from "../../text/fold.ts";
import { personKey } from "../../text/person-key.ts";
import { isPlaceholder } from "../cells/placeholder.ts";
import type { Draft, KnownDepartment } from "../ports/draft.ts";
import { recogniseDepartment } from "../register/recognise.ts";
import { asBefore, contestedOf, type Found, type Place } from "./as-before.ts";
import { eachOnce } from "./former.ts";
import { peopleCalled } from "./people-called.ts";

/** Someone whom a tie names and nobody describes. */
export type Stub = { readonly name: string; readonly email: string | null };
export type End =
  { readonly id: EntityId } | { readonly stub: Stub } | { readonly code: ProblemCode };

/** Finds the end of a tie by given id, e-mail, name or title: `order` are the kinds that it may be, the likeliest first. */
export function findEnd(
  draft: Draft,
  raw: string,
  order: readonly EntityKind[],
  place: Place,
): End {
  const text = raw.trim();
  if (text === "") return { code: "tie-end-missing" };
  const given = draft.byGivenId(text, null, null);
  for (const kind of order) {
    // The number of a row that names nobody is not somebody else's, nor an initiative's.
    if (kind !== "person" && order[0] === "person" && draft.isVoid(text)) break;
    const ofKind = given.filter((one) => one.kind === kind);
    if (ofKind.length === 1) return { id: ofKind[0]!.id };
    if (ofKind.length > 1) return { code: "person-ambiguous" };
  }
  if (draft.isVoid(text) || isPlaceholder(text)) return { code: "tie-end-not-a-person" };
  return byWords(draft, text, order, place);
}

/** What names an end: an address, a name, or a name beside an address. */
type Called = { readonly email: string | null; readonly name: string | null };

function calledIn(text: string): Called {
  const email = ADDRESS.exec(text)?.[0].toLowerCase();
  if (email === undefined) return { email: null, name: text };
  // "Anna Berg <anna@bzk.nl>" has a name beside the address.
  const name = text.replace(/[<(].*$/s, "").trim();
  const isBeside = name !== "" && name !== text && !name.includes("@");
  return { email, name: isBeside ? name : null };
}

function byWords(draft: Draft, text: string, order: readonly EntityKind[], place: Place): End {
  const called = calledIn(text);
  const { email, name } = called;
  const names = name === null || fold(name) === "" ? [] : [personKey(name), fold(name)];
  const words = { said: ["tie", order, text], names, email };
  const ids = asBefore(draft, words, place, () => meant(draft, called, order));
  if (ids.length === 1) return { id: ids[0]! };
  if (ids.length > 1) return { code: "person-ambiguous" };
  if (name === null) return { stub: { name: text, email } };
  if (names.length === 0) return { code: "tie-end-not-a-person" };
  if (order[0] !== "person" || (looksLikeId(name) && draft.hasGivenIds("person"))) {
    return { code: "tie-end-unknown" };
  }
  return { stub: { name, email } };
}

/** All that may be called so; where nothing is, what is by a row that others contradict. */
function meant(
  draft: Draft,
  { email, name }: Called,
  order: readonly EntityKind[],
): Found<EntityId> {
  const isName = name !== null && fold(name) !== "";
  const people =
    email === null ? null : peopleCalled(draft, { key: isName ? personKey(name) : null, email });
  if (people !== null && people.ids.length > 0) return people;
  if (!isName) return { ids: [], isSure: true };
  // Whoever has the name and another address is somebody else.
  const kinds = people === null ? order : order.filter((kind) => kind !== "person");
  const now = firstOf(kinds, (kind) => named(draft, name, kind));
  const contested = (kind: EntityKind) => contestedOf(draft, kind, keyOf(name, kind));
  return { ids: now.length > 0 ? now : firstOf(kinds, contested), isSure: true };
}

/** What is found of the likeliest kind that anything is found of. */
function firstOf(
  order: readonly EntityKind[],
  find: (kind: EntityKind) => readonly EntityId[],
): readonly EntityId[] {
  for (const kind of order) {
    const ids = find(kind);
    if (ids.length > 0) return ids;
  }
  return [];
}

const keyOf = (text: string, kind: EntityKind): string =>
  kind === "person" ? personKey(text) : fold(text);

function named(draft: Draft, text: string, kind: EntityKind): readonly EntityId[] {
  const key = keyOf(text, kind);
  if (kind === "person") return eachOnce(draft.peopleByName(key)).map(({ id }) => id);
  if (kind === "initiative") return eachOnce(draft.initiativesByTitle(key)).map(({ id }) => id);
  const departments = draft.departments();
  const called = departments.filter(
    (one) =>
      one.key === key ||
      fold(one.code ?? "") === key ||
      one.aliases.some((alias) => alias.key === key),
  );
  const found = called.length > 0 ? called : sameInRegister(departments, text);
  return found.map(({ id }) => id);
}

/** Departments at the top that the register knows to be the same one. */
function sameInRegister(departments: readonly KnownDepartment[], text: string) {
  const id = recogniseDepartment(text)?.id;
  if (id === undefined) return [];
  return departments.filter(
    ({ name, parentId }) => parentId === null && recogniseDepartment(name)?.id === id,
  );
}

const ADDRESS = /[^\s<>"(),;]+@[^\s<>"(),;]+/;

/** A name has letters and no digits; "P0042" or "17" is somebody's number. */
const looksLikeId = (text: string): boolean => /\d/.test(text) && !/\s/.test(text);
