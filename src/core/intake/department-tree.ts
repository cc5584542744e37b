import type { DepartmentId } from "../model/ids.ts";
import { fold } from "../text/fold.ts";
import type { DepartmentPath } from "./facts.ts";
import { layOver } from "./lay-over.ts";
import type { DepartmentFields, Draft, DraftedDepartment, Origin } from "./ports/draft.ts";
import { recogniseBelow, recogniseDepartment, type Recognised } from "./register/recognise.ts";
import { isAbove, isMinistry } from "./register/register.ts";
import type { Spellings } from "./spellings.ts";
import { warning } from "./warning.ts";

/** A row that names a department: its origin, and the file's name for what is to be said of it. */
export type Naming = { readonly origin: Origin; readonly file: string };

/**
 * The tree as it will be, with look-ups by any name, code or other name, and by the register of ministries and
 * agencies: what is called otherwise but means the same is found, and keeps that as another name.
 */
export type DepartmentTree = ReturnType<typeof departmentTree>;

export function departmentTree(draft: Draft, spellings: Spellings) {
  const parents = new Map<DepartmentId, DepartmentId | null>();
  const names = index<string>();
  const entries = index<string>();
  const entryOf = new Map<DepartmentId, string>();
  const formerSaid = new Set<string>();

  const parentOf = (id: DepartmentId): DepartmentId | null => parents.get(id) ?? null;
  const recognise = (text: string, parent: DepartmentId | null): Recognised | null =>
    parent === null ? recogniseDepartment(text) : recogniseBelow(text, entryOf.get(parent) ?? null);
  const register = (id: DepartmentId, text: string): void => {
    const found = recognise(text, parentOf(id));
    if (found === null || entryOf.has(id)) return;
    entryOf.set(id, found.id);
    entries.add(found.id, id);
  };
  const name = (id: DepartmentId, text: string): void => {
    names.add(fold(text), id);
    register(id, text);
  };
  const known = draft.departments();
  const formerParents = new Map(known.map((one) => [one.id, one.formerParents]));
  for (const { id, parentId } of known) parents.set(id, parentId);
  // From the top down, as what an agency's letters mean depends on the ministry above it.
  const inOrder = known.toSorted((a, b) => depth(parents, a.id) - depth(parents, b.id));
  for (const { id, name: called, code, aliases } of inOrder) {
    for (const text of [called, code ?? "", ...aliases.map((one) => one.name)]) name(id, text);
  }

  const isBelow = (id: DepartmentId, top: DepartmentId): boolean => {
    for (let at = parentOf(id), left = parents.size; at !== null && left > 0; left--) {
      if (at === top) return true;
      at = parentOf(at);
    }
    return false;
  };
  /** A ministry's name is not that of a part of another ministry: "BZK > Financiën" is not Finance. */
  const isPartOfOther = (id: DepartmentId, { id: ministry, kind }: Recognised): boolean => {
    if (kind !== "ministry" || formerParents.get(id)?.includes(null)) return false;
    for (let at = parentOf(id), left = parents.size; at !== null && left > 0; left--) {
      const entry = entryOf.get(at);
      if (entry !== undefined && entry !== ministry && isMinistry(entry)) return true;
      at = parentOf(at);
    }
    return false;
  };
  /** The one right below another; else one that was, before a merge. */
  const below = (ids: readonly DepartmentId[], parent: DepartmentId): DepartmentId | undefined =>
    ids.find((id) => parentOf(id) === parent) ??
    ids.find((id) => formerParents.get(id)?.includes(parent));
  /** By any name of its own; else, below another also, by what the register knows to be the same. */
  const called = (text: string, parent: DepartmentId | null): readonly DepartmentId[] => {
    const found = recognise(text, parent);
    const own = names
      .get(fold(text))
      .filter((id) => parent !== null || found === null || !isPartOfOther(id, found));
    if (found === null || (parent === null && own.length > 0)) return own;
    return [...own, ...entries.get(found.id).filter((id) => !own.includes(id))];
  };
  /** Of several departments with one name the one at the top; else the first, which is said. */
  const likeliest = (ids: readonly DepartmentId[], text: string, at: Naming): DepartmentId => {
    const tops = ids.filter((id) => parentOf(id) === null || formerParents.get(id)?.includes(null));
    const clear = [ids, tops].find((some) => some.length === 1);
    if (clear !== undefined) return clear[0]!;
    const place = { file: at.file, line: at.origin.line };
    draft.report(warning("department-ambiguous", place, text));
    return tops[0] ?? ids[0]!;
  };
  const addAlias = (id: DepartmentId, text: string, origin: Origin): void => {
    const key = fold(text);
    if (key === "" || names.get(key).includes(id)) return;
    draft.addAlias(id, { key, name: text.trim() }, origin);
    // Drafted, so that a plan counts it among what changes.
    draft.putDepartment(draft.department(id), origin);
    name(id, text);
  };
  const sayFormer = (text: string, parent: DepartmentId | null, at: Naming): void => {
    const found = recognise(text, parent);
    if (!found?.former || formerSaid.has(fold(text))) return;
    formerSaid.add(fold(text));
    const { until, now } = found.former;
    const place = { file: at.file, line: at.origin.line };
    draft.report({
      ...warning("department-former-name", place, text),
      // A year is no figure: it has no point for the thousands.
      details: { now, until: String(until) },
    });
  };
  const create = (text: string, parentId: DepartmentId | null, at: Naming): DepartmentId => {
    const found = recognise(text, parentId);
    const spelled = found === null ? text : spellings.best(found.id, parentId === null, text);
    const fields = { name: spelled.trim(), key: fold(spelled), code: null, parentId };
    const { id } = draft.newDepartment(fields, at.origin);
    parents.set(id, parentId);
    name(id, spelled);
    return id;
  };
  const childOf = (parent: DepartmentId, text: string): DepartmentId | null => {
    const ids = called(text, parent);
    const deeper = ids.filter((id) => isBelow(id, parent));
    return below(ids, parent) ?? (deeper.length === 1 ? deeper[0]! : null);
  };
  const root = (text: string, at: Naming): DepartmentId => {
    const ids = called(text, null);
    return ids.length === 0 ? create(text, null, at) : likeliest(ids, text, at);
  };
  /** An agency that was only named so far, at the top, gets its place below its own ministry. */
  const placed = (parent: DepartmentId, text: string, { origin }: Naming): DepartmentId | null => {
    const found = recognise(text, parent);
    const ministry = entryOf.get(parent);
    if (found === null || ministry === undefined || !isAbove(ministry, found.id)) return null;
    const loose = entries
      .get(found.id)
      .find((id) => parentOf(id) === null && id !== parent && !isBelow(parent, id));
    if (loose === undefined) return null;
    const { drafted } = layOver<DepartmentFields, DraftedDepartment>(draft.department(loose), {
      parentId: parent,
    });
    draft.putDepartment(drafted, origin);
    parents.set(loose, drafted.parentId);
    return drafted.parentId === parent ? loose : null;
  };
  const meet = (id: DepartmentId, text: string, at: Naming): DepartmentId => {
    addAlias(id, text, at.origin);
    return id;
  };
  return {
    called,
    likeliest,
    below,
    create,
    isBelow,
    parentOf,
    sayFormer,
    addAlias,
    /** A code that the department has from now on. */
    addCode: name,
    move: (id: DepartmentId, parent: DepartmentId): void => void parents.set(id, parent),
    /** The department that a path means; what is missing of it is made. */
    byPath(path: DepartmentPath, naming: Naming): DepartmentId {
      sayFormer(path[0]!, null, naming);
      let at = meet(root(path[0]!, naming), path[0]!, naming);
      for (const part of path.slice(1)) {
        sayFormer(part, at, naming);
        at = meet(
          childOf(at, part) ?? placed(at, part, naming) ?? create(part, at, naming),
          part,
          naming,
        );
      }
      return at;
    },
  };
}

/** Ids by a key, in ascending order; "" has none. */
function index<Key>() {
  const ids = new Map<Key, DepartmentId[]>();
  return {
    get: (key: Key): readonly DepartmentId[] => ids.get(key) ?? [],
    add(key: Key, id: DepartmentId): void {
      if (key === "") return;
      const there = ids.get(key);
      if (there === undefined) ids.set(key, [id]);
      else if (!there.includes(id)) there.splice(indexOf(there, id), 0, id);
    },
  };
}

function indexOf(ids: readonly DepartmentId[], id: DepartmentId): number {
  const after = ids.findIndex((other) => other > id);
  return after < 0 ? ids.length : after;
}

function depth(parents: ReadonlyMap<DepartmentId, DepartmentId | null>, id: DepartmentId): number {
  let deep = 0;
  for (let at = parents.get(id) ?? null; at !== null && deep < parents.size; deep++)
    at = parents.get(at) ?? null;
  return deep;
}
