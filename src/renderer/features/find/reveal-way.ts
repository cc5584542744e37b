import { flushSync } from "react-dom";
import { openWay } from "./find-state.ts";

/** Id of the half that holds the way. */
export const WAY = "find-way";

/** As in the style sheet: the way lies over the list, and below that it stands under it. */
const DRAWER = "(min-width: 820px) and (max-width: 1199px)";
const ONE_COLUMN = "(max-width: 819px)";

/** Brings the way into sight; beside the list it is in sight already. Over the list it also takes the keyboard. */
export function revealWay(): void {
  const isDrawer = window.matchMedia(DRAWER).matches;
  // What is not seen cannot be given the focus.
  if (isDrawer) flushSync(() => openWay(true));
  const way = document.getElementById(WAY);
  if (isDrawer) way?.focus({ preventScroll: true });
  else if (window.matchMedia(ONE_COLUMN).matches) way?.scrollIntoView({ block: "start" });
}
