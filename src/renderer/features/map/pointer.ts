/** Where the keyboard is on the map and in the list: the two always agree. */
export type Pointer =
  | { readonly level: "network" }
  | { readonly level: "department"; readonly id: number | null }
  | { readonly level: "node"; readonly id: number }
  /** A neighbour of `anchor`. */
  | { readonly level: "tie"; readonly anchor: number; readonly id: number };

export function pointerKey(pointer: Pointer): string {
  switch (pointer.level) {
    case "network":
      return "network";
    case "department":
      return `department-${pointer.id ?? "none"}`;
    case "node":
      return `node-${pointer.id}`;
    case "tie":
    default:
      return `tie-${pointer.anchor}-${pointer.id}`;
  }
}
