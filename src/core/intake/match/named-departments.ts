import type { DepartmentId } from "../../model/ids.ts";
import { fold } from "../../text/fold.ts";
import type { KnownDepartment } from "../ports/draft.ts";
import { recogniseBelow, recogniseDepartment, type Recognised } from "../register/recognise.ts";
import { isAbove, isMinistry } from "../register/register.ts";

type Id = DepartmentId;

/** Departments by any name, code or other name, and by what the register of ministries and agencies knows them as. */
export type NamedDepartments = {
  parentOf(id: Id): Id | null;
  /** Whether one lies anywhere below another. */
  isBelow(id: Id, top: Id): boolean;
  /** What the register knows a text as that stands below `parent`, or at the top. */
  recognise(text: string, parent: Id | null): Recognised | null;
  /** The register's id of a department; undefined for one that it does not know. */
  entryOf(id: Id): string | undefined;
  /** All that the register knows as one. */
  withEntry(entry: string): readonly Id[];
  /** Whether it has a name, code or other name that folds to this. */
  isNamed(id: Id, key: string): boolean;
  /** By any name of its own; else, below another also, by what the register knows to be the same. */
  called(text: string, parent: Id | null): readonly Id[];
  /** The one right below another; else one that was, before a merge. */
  rightBelow(ids: readonly Id[], parent: Id): Id | undefined;
  /** Whether it can get its place there: a ministry does not lie below another. */
  mayStandBelow(id: Id, parent: Id): boolean;
  /** Whether it is at the top, or was before a merge. */
  isTop(id: Id): boolean;
  place(id: Id, parent: Id | null): void;
  /** From now on it is called so, too. */
  name(id: Id, text: string): void;
};

export function namedDepartments(known: readonly KnownDepartment[]): NamedDepartments {
  const parents = new Map(known.map(({ id, parentId }) => [id, parentId]));
  const formerParents = new Map(known.map((one) => [one.id, one.formerParents]));
  const names = idsByKey();
  const entries = idsByKey();
  const entryOf = new Map<Id, string>();

  const parentOf = (id: Id): Id | null => parents.get(id) ?? null;
  function* above(id: Id): Generator<Id> {
    // No more steps than there are departments, as a damaged workspace may go in a circle.
    for (let at = parentOf(id), left = parents.size; at !== null && left > 0; left--) {
      yield at;
      at = parentOf(at);
    }
  }
  const recognise = (text: string, parent: Id | null): Recognised | null =>
    parent === null ? recogniseDepartment(text) : recogniseBelow(text, entryOf.get(parent) ?? null);
  /** A ministry's name is not that of a part of another ministry: "BZK > Financiën" is not Finance. */
  const isOther = (id: Id, ministry: string): boolean => {
    const entry = entryOf.get(id);
    if (entry === undefined || entry === ministry || !isMinistry(entry)) return false;
    return !isAbove(entry, ministry);
  };
  const isPartOfOther = (id: Id, { id: ministry, kind }: Recognised): boolean => {
    if (kind !== "ministry" || formerParents.get(id)?.includes(null)) return false;
    return [...above(id)].some((at) => isOther(at, ministry));
  };
  const name = (id: Id, text: string): void => {
    names.add(fold(text), id);
    const found = recognise(text, parentOf(id));
    if (found === null || entryOf.has(id)) return;
    entryOf.set(id, found.id);
    entries.add(found.id, id);
  };
  // From the top down, as what an agency's letters mean depends on the ministry above it.
  const depths = new Map(known.map(({ id }) => [id, [...above(id)].length]));
  for (const one of known.toSorted((a, b) => depths.get(a.id)! - depths.get(b.id)!)) {
    for (const text of [one.name, one.code ?? "", ...one.aliases.map((alias) => alias.name)])
      name(one.id, text);
  }
  return {
    parentOf,
    isBelow: (id, top) => [...above(id)].includes(top),
    recognise,
    entryOf: (id) => entryOf.get(id),
    withEntry: entries.get,
    isNamed: (id, key) => names.get(key).includes(id),
    called(text, parent) {
      const found = recognise(text, parent);
      const meant = (id: Id): boolean =>
        parent !== null || found === null || !isPartOfOther(id, found);
      const own = names.get(fold(text)).filter(meant);
      if (found === null || (parent === null && own.length > 0)) return own;
      return [...own, ...entries.get(found.id).filter((id) => meant(id) && !own.includes(id))];
    },
    rightBelow: (ids, parent) =>
      ids.find((id) => parentOf(id) === parent) ??
      ids.find((id) => formerParents.get(id)?.includes(parent)),
    mayStandBelow: (id, parent) => {
      const entry = entryOf.get(id);
      if (entry === undefined || !isMinistry(entry)) return true;
      return ![parent, ...above(parent)].some((at) => isOther(at, entry));
    },
    isTop: (id) => parentOf(id) === null || formerParents.get(id)?.includes(null) === true,
    place: (id, parent) => void parents.set(id, parent),
    name,
  };
}

/** Ids by a key, in ascending order; "" has none. */
function idsByKey() {
  const ids = new Map<string, Id[]>();
  return {
    get: (key: string): readonly Id[] => ids.get(key) ?? [],
    add(key: string, id: Id): void {
      if (key === "") return;
      const there = ids.get(key);
      if (there === undefined) ids.set(key, [id]);
      else if (!there.includes(id)) {
        there.push(id);
        there.sort((a, b) => a - b);
      }
    },
  };
}
