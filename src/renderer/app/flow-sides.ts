import type { Named } from "../../contract/common.ts";
import type { Flow } from "../../contract/flows.ts";
import type { FlowItem } from "./flow-item.ts";

/** One of the two that are laid beside each other, with its text where it is an initiative. */
export type Side = {
  readonly named: Named;
  readonly initiative: Flow["initiatives"][number] | null;
};

/** Initiatives with their texts, of a group all of them. */
export function initiativesOf({ group, initiatives }: Flow): Flow["initiatives"] {
  return group?.initiatives ?? initiatives;
}

/**
 * The two that are compared and would be introduced. Of a group: the first of each of the two departments that the
 * answer compares, else the first two of different departments.
 */
export function sidesOf({ ends }: FlowItem, flow: Flow): readonly [Side, Side] {
  const all = initiativesOf(flow);
  const side = (named: Named): Side => ({
    named,
    initiative: all.find(({ initiative }) => initiative.id === named.id) ?? null,
  });
  const { departments } = flow;
  const first = ends.find(isOf(departments?.a.id)) ?? ends[0];
  const second =
    ends.find((end) => end !== first && isOf(departments?.b.id)(end)) ??
    ends.find(({ departmentId }) => departmentId !== first?.departmentId) ??
    ends.at(-1);
  if (first === undefined || second === undefined) throw new Error("A flow has two ends.");
  return [side(first), side(second)];
}

function isOf(department: number | undefined): (end: Named) => boolean {
  return ({ id, departmentId }) =>
    department !== undefined && (departmentId === department || id === department);
}
