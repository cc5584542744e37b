import type { EntityId } from "../../model/ids.ts";
import type { Attributes } from "../facts.ts";
import type { Draft, Former } from "../ports/draft.ts";

/** A row by which one can tell whom or what it speaks of. */
export type Speaking = {
  readonly source: string;
  /** Its own id, or else the mark of all its cells. */
  readonly row: string | null;
  /** What names it and says where it belongs, by field. */
  readonly called: Readonly<Record<string, string | number | null>>;
};

/**
 * The one of before a merge that a row speaks of: its row's id or cells are known, or it is called so and belongs
 * there, and what was kept is not. Null where the row speaks of what was kept.
 */
export function formerOf(
  draft: Draft,
  kept: { readonly id: EntityId; readonly before: object | null },
  { source, row, called }: Speaking,
): Former | null {
  const formers = draft.formers(kept.id);
  if (formers.length === 0) return null;
  const key = row === null ? null : JSON.stringify([source, row]);
  const known = formers.find(({ rows }) => key !== null && rows.has(key));
  if (known !== undefined) return known;
  const said = Object.entries(called).filter(([, value]) => value !== null);
  // As it is stored: another row of this batch may have said something of it already.
  const stored = (kept.before ?? {}) as Readonly<Record<string, unknown>>;
  if (said.every(([field, value]) => stored[field] === value)) return null;
  return (
    formers.find(({ values }) =>
      said.every(([field, value]) => values.get(field) === text(value)),
    ) ?? null
  );
}

/** What a row says that those of before the merge did not: a value of then is no news. */
export function news<Fields extends object>(said: Fields, former: Former | null): Fields {
  if (former === null) return said;
  return Object.fromEntries(
    Object.entries(said).map(([field, value]) => [
      field,
      value !== null && former.values.get(field) === text(value) ? null : value,
    ]),
  ) as Fields;
}

/** The same for columns that are kept as they are. */
export const newAttributes = (attributes: Attributes, former: Former | null): Attributes =>
  former === null
    ? attributes
    : attributes.filter(([name, value]) => former.values.get(`attribute:${name}`) !== value);

/** Each of several candidates once, whatever number of names or places it is found by. */
export function eachOnce<T extends { readonly id: number }>(found: readonly T[]): readonly T[] {
  return found.length < 2 ? found : [...new Map(found.map((one) => [one.id, one])).values()];
}

const text = (value: unknown): string => String(value);
