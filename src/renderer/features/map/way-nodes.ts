import type { MapModel } from "./map-model.ts";
import type { Path } from "../../app/tie-words.ts";

/**
 * A way as the map has it: two people who work on the same have that between them, as there is no line from the one
 * to the other. Ids of people and initiatives, each with a line to the next where the map has both.
 */
export function wayNodes({ people, ties }: Path, model: MapModel): readonly number[] {
  return people.flatMap(({ id }, place) => {
    const next = people[place + 1];
    if (next === undefined || isTied(model, id, next.id)) return [id];
    const shared = ties[place]?.initiatives.find(
      (one) => isTied(model, id, one.id) && isTied(model, one.id, next.id),
    );
    return shared === undefined ? [id] : [id, shared.id];
  });
}

/** Whether the map has a line between the two. */
export function isTied(model: MapModel, a: number, b: number): boolean {
  return (model.tiesOf.get(a) ?? []).some(({ from, to }) => from === b || to === b);
}

/** The lines of a way, each by its ends, whichever is named first. */
export function wayLines(nodes: readonly number[]): ReadonlySet<string> {
  return new Set(nodes.slice(1).map((id, place) => lineKey(nodes[place]!, id)));
}

export function lineKey(a: number, b: number): string {
  return a < b ? `${a}-${b}` : `${b}-${a}`;
}
