import type { BrowserWindow } from "electron";

/**
 * For benchmarks: one JSON line on standard output per milestone, `{ mark, ms }`, in milliseconds since
 * the process was made (by the system's account, so that Electron's own start counts too).
 *
 * - `window-shown`: the first picture is there, the window appears;
 * - `ready-<screen>`: the page set `data-ready` on its root element, as it does when a screen stands.
 *   It is watched from here, so that the page needs to know nothing of benchmarks.
 */
export function printMilestones(window: BrowserWindow): void {
  window.once("show", () => print("window-shown"));
  window.webContents.once("dom-ready", () => void printReady(window, null));
}

async function printReady(window: BrowserWindow, before: string | null): Promise<void> {
  try {
    const screen: unknown = await window.webContents.executeJavaScript(nextReady(before));
    print(`ready-${String(screen)}`);
    await printReady(window, String(screen));
  } catch {
    // The page went away, and with it what there was to measure.
  }
}

function nextReady(before: string | null): string {
  return `new Promise((resolve) => {
    const root = document.documentElement;
    const look = () => {
      const { ready } = root.dataset;
      if (ready !== undefined && ready !== ${JSON.stringify(before)}) resolve(ready);
    };
    new MutationObserver(look).observe(root, { attributes: true, attributeFilter: ["data-ready"] });
    look();
  })`;
}

function print(mark: string): void {
  const start = process.getCreationTime() ?? performance.timeOrigin;
  process.stdout.write(`${JSON.stringify({ mark, ms: Math.round(Date.now() - start) })}\n`);
}
