import type { Named } from "../../../contract/common.ts";
import { otherEnd, type MapModel } from "./map-model.ts";
import { isTied } from "./way-nodes.ts";

/**
 * The way along which a meeting would come about, as the map has it: from the one end by people to the other, and
 * through the initiative that two of them share where they have no line themselves. Ids, each with a line to the next;
 * none where the map has no such way.
 */
export function flowWayOn(
  model: MapModel,
  [from, to]: readonly [number, number],
  people: readonly Named[],
): readonly number[] {
  const stops = [from, ...people.map(({ id }) => id), to].filter(
    (id, place, all) => id !== all[place - 1],
  );
  const way = stops.flatMap((id, place) => {
    const next = stops[place + 1];
    if (next === undefined || isTied(model, id, next)) return [id];
    const shared = othersOf(model, id).find((one) => isTied(model, one, next));
    return shared === undefined ? [id] : [id, shared];
  });
  // Where one of the lines is missing it is no way.
  return way.every((id, place) => place === 0 || isTied(model, way[place - 1]!, id)) ? way : [];
}

function othersOf(model: MapModel, id: number): number[] {
  return (model.tiesOf.get(id) ?? [])
    .map((tie) => otherEnd(tie, id))
    .filter((other) => model.nodes.get(other)?.kind === "initiative");
}
