/** Id of the half that holds the way. */
export const WAY = "find-way";

/** As in the style sheet: below this width the way stands under what was found. */
const NARROW = "(max-width: 1100px)";

/** Brings the way into sight where it stands under a long list; beside it it is in sight already. */
export function revealWay(): void {
  if (window.matchMedia(NARROW).matches)
    document.getElementById(WAY)?.scrollIntoView({ block: "start" });
}
