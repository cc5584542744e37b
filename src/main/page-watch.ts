import type { BrowserWindow } from "electron";
import type { Log } from "./log.ts";
import { restartLimit } from "./restart-limit.ts";

type PageListener = {
  /** Its scripts have run; again after each reload. */
  stands(): void;
  gone(): void;
};

/** Follows the window's page: when it stands, when it goes, and that it had errors (not which). */
export function watchPage(window: BrowserWindow, log: Log, listener: PageListener): void {
  const { webContents } = window;
  const mayReload = restartLimit({ times: 2, within: 60_000 });
  webContents.on("dom-ready", () => listener.stands());
  webContents.on("did-start-navigation", ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) listener.gone();
  });
  webContents.on("render-process-gone", (_event, { reason, exitCode }) => {
    listener.gone();
    if (reason === "clean-exit") return;
    log.fact(`page gone: ${reason} (${exitCode})`);
    if (mayReload()) webContents.reload();
  });
  webContents.on("preload-error", (_event, _path, error) => log.fault("preload", error));
  webContents.on("did-fail-load", (_event, code) => log.fact(`page did not load: ${code}`));
  webContents.on("console-message", (details, oldLevel) => {
    // Before Electron 35 the details held no level.
    const isError = details.level === "error" || oldLevel === ERROR_LEVEL;
    if (isError) log.fact("the page logged an error");
  });
}

const ERROR_LEVEL = 3;
