import { create } from "zustand";

/** What the polite live region says now; read aloud, not drawn. */
export const useAnnouncement = create<{ readonly text: string }>(() => ({ text: "" }));

/** At most one message a second, or a screen reader never finishes a sentence. */
const QUIET = 1000;
let lastSaid = -QUIET;
let next: ReturnType<typeof setTimeout> | null = null;

/** Says something to who cannot see the screen; of what comes within a second only the last is said. */
export function announce(text: string): void {
  if (next !== null) clearTimeout(next);
  const wait = Math.max(0, lastSaid + QUIET - Date.now());
  next = setTimeout(() => {
    lastSaid = Date.now();
    next = null;
    // The same words twice are not read twice, unless they differ a little.
    useAnnouncement.setState(({ text: before }) => ({
      text: before === text ? `${text}\u00a0` : text,
    }));
  }, wait);
}
