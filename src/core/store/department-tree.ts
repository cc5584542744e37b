import { Bug } from "../model/bug.ts";
import type { Department } from "../model/department.ts";
import type { DepartmentId } from "../model/ids.ts";

/** Departments by what lies above them; the top is level 0. */
export type DepartmentTree = {
  /** From the top down to the department itself. */
  readonly pathTo: (id: DepartmentId) => readonly DepartmentId[];
  readonly levelOf: (id: DepartmentId) => number;
  /** The department that counts for `id` at a level: the one above it there, or itself where it lies higher. */
  readonly atLevel: (id: DepartmentId, level: number) => DepartmentId;
  /** Directly below a department, or the top for null; in the order given. */
  readonly below: (id: DepartmentId | null) => readonly DepartmentId[];
};

/** @throws Bug when a department lies below itself, or below one that is not there */
export function departmentTree(departments: readonly Department[]): DepartmentTree {
  const below = new Map<DepartmentId | null, DepartmentId[]>();
  for (const { id, parentId } of departments) {
    const siblings = below.get(parentId);
    if (siblings === undefined) below.set(parentId, [id]);
    else siblings.push(id);
  }
  const paths = pathsDown(below);
  if (paths.size < departments.length) throw new Bug("a department that hangs from no top");
  const pathTo = (id: DepartmentId): readonly DepartmentId[] => {
    const path = paths.get(id);
    if (path === undefined) throw new Bug("a department that is not in the tree");
    return path;
  };
  return {
    pathTo,
    levelOf: (id) => pathTo(id).length - 1,
    atLevel: (id, level) => pathTo(id)[level] ?? id,
    below: (id) => below.get(id) ?? [],
  };
}

function pathsDown(
  below: ReadonlyMap<DepartmentId | null, readonly DepartmentId[]>,
): Map<DepartmentId, readonly DepartmentId[]> {
  const paths = new Map<DepartmentId, readonly DepartmentId[]>();
  const queue = (below.get(null) ?? []).map((id) => [id]);
  for (const path of queue) {
    const id = path.at(-1)!;
    paths.set(id, path);
    for (const child of below.get(id) ?? []) queue.push([...path, child]);
  }
  return paths;
}
