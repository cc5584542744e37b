import { drawsTie, passes, type Filters } from "./filters.ts";
import { otherEnd, type MapModel } from "./map-model.ts";

/** What the map narrows down to: everything within so many steps of one thing. */
export type Focus = { readonly id: number; readonly steps: number };

export const MOST_STEPS = 4;

/**
 * Everything within a number of steps along drawn ties, with how many steps away it is; the thing itself
 * is 0, and so is everyone in it when it is a department. O(what is reached and its ties).
 */
export function stepsFrom(model: MapModel, focus: Focus, filters: Filters): Map<number, number> {
  const lets = (id: number): boolean => {
    const node = model.nodes.get(id);
    return node !== undefined && passes(node, model, filters);
  };
  const start = model.nodes.has(focus.id)
    ? [focus.id]
    : (model.members.get(focus.id) ?? []).map(({ id }) => id).filter(lets);
  const steps = new Map(start.map((id) => [id, 0]));
  let edge = start;
  for (let step = 1; step <= focus.steps && edge.length > 0; step += 1) {
    const next: number[] = [];
    for (const id of edge) {
      for (const tie of model.tiesOf.get(id) ?? []) {
        const other = otherEnd(tie, id);
        if (steps.has(other) || !drawsTie(tie.crossing, filters) || !lets(other)) continue;
        steps.set(other, step);
        next.push(other);
      }
    }
    edge = next;
  }
  return steps;
}
