import type { DepartmentId, FileId } from "../model/ids.ts";
import { fold } from "../text/fold.ts";
import type { DepartmentFact, DepartmentPath } from "./facts.ts";
import { layOver } from "./lay-over.ts";
import { conflict, warning } from "./warning.ts";
import type { DepartmentFields, Draft, Origin } from "./ports/draft.ts";

type Noted<T> = {
  readonly said: T;
  readonly origin: Origin;
  readonly file: string;
  readonly source: string;
};

/** Where a row speaks: the file's id, name and source, and the line. */
export type Speaker = {
  readonly fileId: FileId;
  readonly file: string;
  readonly source: string;
  readonly line: number;
};

/**
 * Gathers what the files say of departments, then matches all at once, so that neither the order of the files nor of
 * their rows matters. Memory grows with the number of different departments, not of rows.
 */
export type DepartmentMatcher = {
  note(path: DepartmentPath, at: Speaker): void;
  noteFact(fact: DepartmentFact, at: Speaker): void;
  matchAll(): void;
  /** Only after `matchAll`, of a path that was noted. */
  idOf(path: DepartmentPath): DepartmentId;
};

export function matchDepartments(draft: Draft): DepartmentMatcher {
  const paths = new Map<string, Noted<DepartmentPath>>();
  const facts = new Map<string, Noted<DepartmentFact>>();
  const found = new Map<string, DepartmentId>();
  const keep = <T>(into: Map<string, Noted<T>>, key: string, said: T, at: Speaker): void => {
    const before = into.get(key);
    if (
      before &&
      (before.file < at.file || (before.file === at.file && before.origin.line <= at.line))
    )
      return;
    into.set(key, {
      said,
      origin: { file: at.fileId, line: at.line },
      file: at.file,
      source: at.source,
    });
  };
  return {
    note: (path, at) => keep(paths, pathKey(path), path, at),
    noteFact: (fact, at) => keep(facts, JSON.stringify([at.source, fact]), fact, at),
    matchAll() {
      const tree = departmentTree(draft);
      const inOrder = [...facts.entries()].sort(byKey).map(([, noted]) => noted);
      matchFacts(draft, tree, inOrder);
      const byLength = [...paths.entries()].sort(
        (a, b) => a[1].said.length - b[1].said.length || byKey(a, b),
      );
      for (const [key, noted] of byLength)
        found.set(key, tree.byPath(noted.said, noted.origin, noted.file));
    },
    idOf(path) {
      const id = found.get(pathKey(path));
      if (id === undefined) throw new Error(`department was not noted: ${path.join(" > ")}`);
      return id;
    },
  };
}

const pathKey = (path: DepartmentPath): string => path.map(fold).join("\u0000");
const byKey = (a: readonly [string, unknown], b: readonly [string, unknown]): number =>
  a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;

type Tree = ReturnType<typeof departmentTree>;

/** The tree as it will be, with look-ups by any name, code or alias. */
function departmentTree(draft: Draft) {
  const parents = new Map<DepartmentId, DepartmentId | null>();
  const byName = new Map<string, Set<DepartmentId>>();
  const name = (key: string, id: DepartmentId): void => {
    if (key === "") return;
    const ids = byName.get(key);
    if (ids) ids.add(id);
    else byName.set(key, new Set([id]));
  };
  for (const known of draft.departments()) {
    parents.set(known.id, known.parentId);
    for (const key of [known.key, fold(known.code ?? ""), ...known.aliases.map((one) => one.key)])
      name(key, known.id);
  }
  const called = (text: string): DepartmentId[] =>
    [...(byName.get(fold(text)) ?? [])].sort((a, b) => a - b);
  const isBelow = (id: DepartmentId, top: DepartmentId): boolean => {
    for (let at = parents.get(id) ?? null; at !== null; at = parents.get(at) ?? null)
      if (at === top) return true;
    return false;
  };
  const create = (text: string, parentId: DepartmentId | null, origin: Origin): DepartmentId => {
    const fields: DepartmentFields = { name: text.trim(), key: fold(text), code: null, parentId };
    const { id } = draft.newDepartment(fields, origin);
    parents.set(id, parentId);
    name(fields.key, id);
    return id;
  };
  const childOf = (parent: DepartmentId, text: string): DepartmentId | null => {
    const ids = called(text);
    const below = ids.filter((id) => isBelow(id, parent));
    return ids.find((id) => parents.get(id) === parent) ?? (below.length === 1 ? below[0]! : null);
  };
  const root = (text: string, origin: Origin, file: string): DepartmentId => {
    const ids = called(text);
    const tops = ids.filter((id) => parents.get(id) === null);
    const best = ids.length === 1 ? ids : tops;
    if (best.length === 1) return best[0]!;
    if (ids.length === 0) return create(text, null, origin);
    draft.report(warning("department-ambiguous", { file: file, line: origin.line }, text));
    return (tops[0] ?? ids[0])!;
  };
  return {
    called,
    create,
    isBelow,
    childOf,
    parentOf: (id: DepartmentId): DepartmentId | null => parents.get(id) ?? null,
    rename: name,
    move: (id: DepartmentId, parent: DepartmentId): void => void parents.set(id, parent),
    /** The department that a path means; what is missing of it is made. */
    byPath(path: DepartmentPath, origin: Origin, file: string): DepartmentId {
      let at = root(path[0]!, origin, file);
      for (const part of path.slice(1)) at = childOf(at, part) ?? create(part, at, origin);
      return at;
    },
  };
}

/** Rows that describe departments: each after the one above it, so that equal names under two ministries stay two. */
function matchFacts(draft: Draft, tree: Tree, facts: readonly Noted<DepartmentFact>[]): void {
  const done = new Map<Noted<DepartmentFact>, DepartmentId>();
  const underway = new Set<Noted<DepartmentFact>>();
  const named = new Map<string, Noted<DepartmentFact>[]>();
  for (const fact of facts) {
    const { path, code, givenId } = fact.said;
    for (const key of new Set([fold(path.at(-1)!), fold(code ?? ""), fold(givenId ?? "")])) {
      if (key !== "") named.set(key, [...(named.get(key) ?? []), fact]);
    }
  }
  const parentOf = (fact: Noted<DepartmentFact>): DepartmentId | null => {
    const { path, parent } = fact.said;
    if (parent !== null && parent.trim() !== "") {
      const above = (named.get(fold(parent)) ?? []).filter((other) => other !== fact);
      if (above.some((other) => underway.has(other))) {
        draft.report(warning("department-cycle", placeOf(fact), parent));
        return null;
      }
      const first = above[0];
      return first ? match(first) : tree.byPath([parent], fact.origin, fact.file);
    }
    return path.length > 1 ? tree.byPath(path.slice(0, -1), fact.origin, fact.file) : null;
  };
  const match = (fact: Noted<DepartmentFact>): DepartmentId => {
    const known = done.get(fact);
    if (known !== undefined) return known;
    underway.add(fact);
    const parent = parentOf(fact);
    underway.delete(fact);
    const id =
      find(draft, tree, fact, parent) ?? tree.create(fact.said.path.at(-1)!, parent, fact.origin);
    done.set(fact, id);
    describe(draft, tree, fact, { id, parent });
    return id;
  };
  for (const fact of facts) match(fact);
}

function find(
  draft: Draft,
  tree: Tree,
  fact: Noted<DepartmentFact>,
  parent: DepartmentId | null,
): DepartmentId | null {
  const { givenId, path, code } = fact.said;
  if (givenId !== null) {
    const given = draft.byGivenId(givenId, "department", fact.source)[0];
    if (given) return given.id as DepartmentId;
  }
  const text = path.at(-1)!;
  const ids = tree
    .called(text)
    .concat(code === null ? [] : tree.called(code).filter((id) => isNamed(draft, id, text)));
  if (parent === null) {
    const tops = ids.filter((id) => tree.parentOf(id) === null);
    return tops[0] ?? (new Set(ids).size === 1 ? ids[0]! : null);
  }
  // One that was only named so far, at the top, gets its place; one placed elsewhere is another with the same name.
  const loose = ids.find(
    (id) => tree.parentOf(id) === null && id !== parent && !tree.isBelow(parent, id),
  );
  return ids.find((id) => tree.parentOf(id) === parent) ?? loose ?? null;
}

const isNamed = (draft: Draft, id: DepartmentId, text: string): boolean =>
  draft.department(id).key === fold(text);

const placeOf = (fact: Noted<DepartmentFact>) => ({ file: fact.file, line: fact.origin.line });

function describe(
  draft: Draft,
  tree: Tree,
  fact: Noted<DepartmentFact>,
  { id, parent }: { readonly id: DepartmentId; readonly parent: DepartmentId | null },
): void {
  const { code, givenId, attributes } = fact.said;
  const { drafted, conflicts } = layOver<DepartmentFields, ReturnType<Draft["department"]>>(
    draft.department(id),
    {
      code,
      parentId: parent,
    },
  );
  draft.putDepartment(drafted, fact.origin);
  for (const field of conflicts) draft.report(conflict(placeOf(fact), field, drafted.name));
  if (code !== null) tree.rename(fold(code), id);
  if (parent !== null && drafted.parentId === parent) tree.move(id, parent);
  if (givenId !== null)
    draft.giveId({ given: givenId, kind: "department", source: fact.source }, id, fact.origin);
  for (const [name, value] of attributes) draft.setAttribute(id, name, value, fact.origin);
}
