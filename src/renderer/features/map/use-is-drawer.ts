import { useSyncExternalStore } from "react";

/** Width of the right column where it lies over the map; as in the style sheet. */
export const DRAWER = 372;
const DRAWS = window.matchMedia("(min-width: 820px) and (max-width: 1199px)");

/** Whether the right column lies over the map instead of beside it. */
export function useIsDrawer(): boolean {
  return useSyncExternalStore(follow, () => DRAWS.matches);
}

function follow(listener: () => void): () => void {
  DRAWS.addEventListener("change", listener);
  return () => DRAWS.removeEventListener("change", listener);
}
