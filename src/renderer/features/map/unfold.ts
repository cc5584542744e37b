import type { OutlineRow } from "./outline.ts";
import type { Board } from "./use-board.ts";
import { setUnfolded } from "./view-state.ts";

/** A department opens on the map as well; the ties of a node show in the list alone. */
export function unfold(row: OutlineRow, isUnfolded: boolean, board: Board): void {
  const { pointer } = row;
  if (pointer.level === "department") {
    if (isUnfolded) board.openDepartment(pointer.id, false);
    else board.closeDepartment(pointer.id);
  } else if (pointer.level === "node") setUnfolded(pointer.id, isUnfolded);
}
