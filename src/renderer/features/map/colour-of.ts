import { tokenOf, type MapModel } from "./map-model.ts";

/** The colour of a department on the map, as a CSS value. */
export function colourOf(model: MapModel, departmentId: number | null): string {
  return `var(${tokenOf(model, departmentId)})`;
}
