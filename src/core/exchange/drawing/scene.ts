import type { DepartmentId, EntityId } from "../../model/ids.ts";
import { groupedBy } from "../grouped-by.ts";
import type { Shareable } from "../shareable.ts";

/** A person or initiative as it is drawn. */
export type SceneNode = {
  readonly id: EntityId;
  readonly kind: "person" | "initiative";
  readonly name: string;
  readonly stub: boolean;
  readonly departmentId: DepartmentId | null;
  /** The place of its top department in `islands`. */
  readonly island: number;
  /** How many others are tied to it in the drawing. */
  readonly degree: number;
};

/** A department with what lies in it; the one at the end, without an id, is for who has no department. */
export type SceneDepartment = {
  readonly id: DepartmentId | null;
  readonly name: string;
  readonly code: string | null;
  readonly below: readonly SceneDepartment[];
  /** Places in `nodes` of those directly in it. */
  readonly members: readonly number[];
};

export type Scene = {
  readonly nodes: readonly SceneNode[];
  /** Departments of the top, with their trees. */
  readonly islands: readonly SceneDepartment[];
  /** Tied nodes by their places, each pair once. */
  readonly pairs: readonly { readonly a: number; readonly b: number }[];
};

/** What a picture shows of what may be shared: islands, who and what is in them, and who is tied to whom. */
export function sceneOf(shared: Shareable): Scene {
  const rows = [
    ...shared.people.map((row) => ({ ...row, kind: "person" as const })),
    ...shared.initiatives.map((row) => ({ ...row, name: row.title, kind: "initiative" as const })),
  ];
  const placeOf = new Map<EntityId, number>(rows.map(({ id }, place) => [id, place]));
  const pairs = tiedPairs(shared, placeOf);
  const degrees = new Int32Array(rows.length);
  for (const { a, b } of pairs) {
    degrees[a]! += 1;
    degrees[b]! += 1;
  }
  const islands = departmentTrees(
    shared,
    groupedBy(rows.keys(), (place) => rows[place]!.departmentId),
  );
  const islandOf = new Map<DepartmentId | null, number>();
  islands.forEach((island, place) => walk(island, ({ id }) => islandOf.set(id, place)));
  const nodes = rows.map(({ id, kind, name, stub, departmentId }, place) => ({
    id,
    kind,
    name,
    stub,
    departmentId,
    island: islandOf.get(departmentId)!,
    degree: degrees[place]!,
  }));
  return { nodes, islands, pairs };
}

export function walk(
  department: SceneDepartment,
  visit: (department: SceneDepartment) => void,
): void {
  visit(department);
  for (const below of department.below) walk(below, visit);
}

function tiedPairs({ ties }: Shareable, placeOf: ReadonlyMap<EntityId, number>): Scene["pairs"] {
  const seen = new Set<number>();
  const pairs: { a: number; b: number }[] = [];
  for (const { from, to } of ties) {
    const [one, other] = [placeOf.get(from), placeOf.get(to)];
    if (one === undefined || other === undefined || one === other) continue;
    const [a, b] = [Math.min(one, other), Math.max(one, other)];
    const key = a * placeOf.size + b;
    if (seen.has(key)) continue;
    seen.add(key);
    pairs.push({ a, b });
  }
  return pairs;
}

type Members = ReadonlyMap<DepartmentId | null, readonly number[]>;

function departmentTrees({ departments }: Shareable, members: Members): SceneDepartment[] {
  const below = groupedBy(departments, ({ parentId }) => parentId);
  const tree = ({ id, name, code }: Shareable["departments"][number]): SceneDepartment => ({
    id,
    name,
    code,
    below: (below.get(id) ?? []).map(tree),
    members: members.get(id) ?? [],
  });
  const loose = members.get(null);
  const islands = (below.get(null) ?? []).map(tree);
  return loose === undefined
    ? islands
    : [...islands, { id: null, name: "", code: null, below: [], members: loose }];
}
