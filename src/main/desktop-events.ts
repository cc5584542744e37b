import type { BrowserWindow } from "electron";
import type { DesktopEvent } from "../contract/desktop.ts";

export type DesktopEvents = {
  /** Sends to the page; until there is one that listens, keeps it. */
  send(event: DesktopEvent): void;
  /** The window's page has loaded, also again. */
  loaded(window: BrowserWindow): void;
  /** The page is gone; what follows waits for the next. */
  gone(): void;
};

export function desktopEvents(): DesktopEvents {
  let waiting: DesktopEvent[] = [];
  let window: BrowserWindow | null = null;
  const send = (event: DesktopEvent): void => {
    if (window === null || window.isDestroyed()) waiting.push(event);
    else window.webContents.send("desktop-event", event);
  };
  return {
    send,
    loaded: (loaded) => {
      window = loaded;
      const events = waiting;
      waiting = [];
      events.forEach(send);
    },
    gone: () => {
      window = null;
    },
  };
}
