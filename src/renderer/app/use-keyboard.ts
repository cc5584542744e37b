import { useEffect, useEffectEvent } from "react";
import { onDesktopEvent } from "./desktop-events.ts";
import { commands, isTyping } from "./keys.ts";
import { openOverlay, useOverlay } from "./overlays.ts";
import { usePreferences } from "./preferences.ts";
import { NAVIGATION } from "./screens.tsx";
import { back, go } from "./selection.ts";
import { useCommands } from "./use-commands.ts";
import { useWorkspace } from "./use-workspace.ts";

/** How long after G a letter still jumps. */
const PATIENCE = 1500;

/** Keys and menu commands that work on every screen. */
export function useKeyboard(): void {
  const all = useCommands();
  const { workspace } = useWorkspace();
  const { platform, letterKeys } = usePreferences();
  const run = useEffectEvent((menu: string) => {
    if (menu === "palette") openOverlay({ kind: "palette" });
    else all.find((command) => command.menu === menu)?.run();
  });
  const jump = useEffectEvent((letter: string): boolean => {
    const item = NAVIGATION.find((one) => one.letter === letter);
    if (item === undefined || workspace === null) return false;
    go(item.screen);
    return true;
  });
  const press = useEffectEvent((event: KeyboardEvent, afterG: boolean): boolean => {
    if (commands(event, platform) && event.key.toLowerCase() === "k") run("palette");
    else if (event.key === "F1") run("help");
    else if (event.altKey && event.key === "ArrowLeft" && !isTyping(event.target)) back();
    else if (!isLetter(event) || !letterKeys || !afterG) return false;
    else return jump(event.key.toLowerCase());
    return true;
  });

  useEffect(() => {
    let lastG = -PATIENCE;
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const afterG = event.timeStamp - lastG < PATIENCE;
      if (press(event, afterG)) {
        event.preventDefault();
        // Otherwise the letter also means something on the screen that is left.
        event.stopPropagation();
        lastG = -PATIENCE;
      } else
        lastG = isLetter(event) && event.key.toLowerCase() === "g" ? event.timeStamp : -PATIENCE;
    };
    // Before the screens, as a letter after G is meant for the window.
    window.addEventListener("keydown", onKey, { capture: true });
    return () => window.removeEventListener("keydown", onKey, { capture: true });
  }, []);
  useEffect(
    () =>
      onDesktopEvent((event) => {
        if (event.type === "command") run(event.command);
      }),
    [],
  );
  useMouseBack();
}

/** A letter alone, outside text fields and what lies over the screen. */
function isLetter(event: KeyboardEvent): boolean {
  return (
    event.key.length === 1 &&
    !event.ctrlKey &&
    !event.metaKey &&
    !event.altKey &&
    !isTyping(event.target) &&
    useOverlay.getState().overlay === null
  );
}

/** The back button that some mice have. */
function useMouseBack(): void {
  useEffect(() => {
    const onUp = (event: MouseEvent): void => {
      if (event.button === 3) back();
    };
    window.addEventListener("mouseup", onUp);
    return () => window.removeEventListener("mouseup", onUp);
  }, []);
}
