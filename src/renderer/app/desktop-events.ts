import type { DesktopEvent } from "../../contract/desktop.ts";
import { desktop } from "./desktop.ts";

type Listener = (event: DesktopEvent) => void;
const listeners = new Set<Listener>();

/** Tells of what the desktop says: a menu command, files to open, other settings. */
export function onDesktopEvent(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Begins to pass events on. The desktop hands what it kept to the first that listens, so this is
 * called once everyone in the window does.
 */
export function followDesktop(): () => void {
  return desktop().on((event) => {
    for (const listener of listeners) listener(event);
  });
}
