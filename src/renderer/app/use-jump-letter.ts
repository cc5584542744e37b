import type { KeyboardEvent } from "react";
import { usePreferences } from "./preferences.ts";

/**
 * For `onKeyDownCapture` around a list that is searched by typing: G begins a jump to another screen, and must not
 * choose what begins with a G. Without letters as keys it searches like any other.
 */
export function useJumpLetter(): (event: KeyboardEvent) => void {
  const letterKeys = usePreferences((preferences) => preferences.letterKeys);
  return (event) => {
    const isJump = event.key.toLowerCase() === "g" && !event.ctrlKey && !event.metaKey;
    if (letterKeys && isJump) event.stopPropagation();
  };
}
