import type { DepartmentId } from "../../model/ids.ts";
import { fold } from "../../text/fold.ts";
import type { DepartmentTree } from "./department-tree.ts";
import type { DepartmentFact } from "../facts.ts";
import { newAttributes, news } from "./former.ts";
import { layOver } from "./lay-over.ts";
import { tellConflicts } from "./tell-conflicts.ts";
import type { DepartmentFields, Draft, Origin } from "../ports/draft.ts";
import { warning } from "../warning.ts";

export type NotedFact = {
  readonly said: DepartmentFact;
  readonly origin: Origin;
  readonly file: string;
  readonly source: string;
};

/** Rows that describe departments: each after the one above it, so that equal names under two ministries stay two. */
export function matchDepartmentFacts(
  draft: Draft,
  tree: DepartmentTree,
  facts: readonly NotedFact[],
): void {
  const done = new Map<NotedFact, DepartmentId>();
  const underway = new Set<NotedFact>();
  const named = byAnyName(facts);
  const parentOf = (fact: NotedFact): DepartmentId | null => {
    const { path, parent } = fact.said;
    if (parent !== null && parent.trim() !== "") {
      const above = (named.get(fold(parent)) ?? []).filter((other) => other !== fact);
      if (isItself(fact.said, parent, above.length > 0)) return null;
      if (above.some((other) => underway.has(other))) {
        draft.report(warning("department-cycle", placeOf(fact), parent));
        return null;
      }
      const first = above[0];
      return first ? match(first) : tree.byPath([parent], fact);
    }
    return path.length > 1 ? tree.byPath(path.slice(0, -1), fact) : null;
  };
  const match = (fact: NotedFact): DepartmentId => {
    const known = done.get(fact);
    if (known !== undefined) return known;
    underway.add(fact);
    const parent = parentOf(fact);
    underway.delete(fact);
    const id = place(draft, tree, fact, parent);
    done.set(fact, id);
    const isTurned = parent !== null && tree.isBelow(parent, id);
    if (isTurned) draft.report(warning("department-cycle", placeOf(fact), fact.said.path.at(-1)!));
    describe(draft, tree, fact, { id, parent: isTurned ? null : parent });
    return id;
  };
  for (const fact of facts) match(fact);
}

/** Some lists give what stands at the top itself as what is above it. */
function isItself(
  { path, code, givenId }: DepartmentFact,
  parent: string,
  isAnother: boolean,
): boolean {
  if (fold(path.at(-1)!) === fold(parent)) return true;
  return !isAnother && [code, givenId].some((key) => key !== null && fold(key) === fold(parent));
}

function byAnyName(facts: readonly NotedFact[]): ReadonlyMap<string, readonly NotedFact[]> {
  const named = new Map<string, NotedFact[]>();
  for (const fact of facts) {
    const { path, code, givenId, aliases } = fact.said;
    for (const key of new Set([path.at(-1)!, code ?? "", givenId ?? "", ...aliases].map(fold))) {
      const others = named.get(key);
      if (others) others.push(fact);
      else if (key !== "") named.set(key, [fact]);
    }
  }
  return named;
}

/** The department that a row describes, found or made. */
function place(
  draft: Draft,
  tree: DepartmentTree,
  fact: NotedFact,
  parent: DepartmentId | null,
): DepartmentId {
  const { givenId, path } = fact.said;
  const given =
    givenId === null ? undefined : draft.byGivenId(givenId, "department", fact.source)[0];
  if (given) return given.id as DepartmentId;
  const text = path.at(-1)!;
  tree.sayFormer(text, parent, fact);
  const id = find(draft, tree, fact, parent) ?? tree.create(text, parent, fact);
  tree.addAlias(id, text, fact.origin);
  return id;
}

function find(
  draft: Draft,
  tree: DepartmentTree,
  fact: NotedFact,
  parent: DepartmentId | null,
): DepartmentId | null {
  const { path, code, aliases } = fact.said;
  const text = path.at(-1)!;
  const byCode =
    code === null ? [] : tree.called(code, parent).filter((id) => isNamed(draft, id, text));
  const byName = [...tree.called(text, parent), ...byCode];
  const ids =
    byName.length > 0 ? byName : [...new Set(aliases.flatMap((one) => tree.called(one, parent)))];
  if (parent === null) {
    // Name and code together are surer than a place that the row does not tell.
    if (byCode.length === 1) return byCode[0]!;
    return ids.length === 0 ? null : tree.likeliest([...new Set(ids)], text, fact);
  }
  // One that was only named so far, at the top, gets its place; one placed elsewhere is another with the same name.
  const loose = ids.find(
    (id) =>
      tree.parentOf(id) === null &&
      id !== parent &&
      !tree.isBelow(parent, id) &&
      tree.mayStandBelow(id, parent),
  );
  return tree.rightBelow(ids, parent) ?? loose ?? null;
}

const isNamed = (draft: Draft, id: DepartmentId, text: string): boolean =>
  draft.department(id).key === fold(text);

const placeOf = (fact: NotedFact) => ({ file: fact.file, line: fact.origin.line });

function describe(
  draft: Draft,
  tree: DepartmentTree,
  fact: NotedFact,
  { id, parent }: { readonly id: DepartmentId; readonly parent: DepartmentId | null },
): void {
  const { code, givenId, aliases } = fact.said;
  // What any of those said that were merged into it is no news of it.
  const { attributes, ...said } = draft.formers(id).reduce(
    (rest, former) => ({
      ...news(rest, former),
      attributes: newAttributes(rest.attributes, former),
    }),
    { code, parentId: parent, attributes: fact.said.attributes },
  );
  const { drafted, conflicts } = layOver<DepartmentFields, ReturnType<Draft["department"]>>(
    draft.department(id),
    said,
  );
  draft.putDepartment(drafted, fact.origin, conflicts.length > 0);
  tellConflicts(draft, { kind: "department", id, name: drafted.name, conflicts }, fact);
  if (code !== null) tree.name(id, code);
  if (parent !== null && drafted.parentId === parent) tree.place(id, parent);
  for (const alias of aliases) tree.addAlias(id, alias, fact.origin);
  if (givenId !== null)
    draft.giveId({ given: givenId, kind: "department", source: fact.source }, id, fact.origin);
  for (const [name, value] of attributes) draft.setAttribute(id, name, value, fact.origin);
}
