import { app, dialog } from "electron";
import type { Log } from "./log.ts";
import type { Words } from "./words.ts";

/** A mistake of ours is logged and said plainly, without a stack; what is stored is safe, so we stop. */
export function watchFaults(log: Log, words: () => Words): void {
  process.on("uncaughtException", (error) => {
    log.fault("uncaught", error);
    dialog.showErrorBox(words().faultTitle, words().fault);
    app.quit();
  });
  process.on("unhandledRejection", (reason) => log.fault("unhandled rejection", reason));
  app.on("child-process-gone", (_event, { type, reason, exitCode }) => {
    if (reason !== "clean-exit") log.fact(`${type} process gone: ${reason} (${exitCode})`);
  });
}

/** The engine ends again and again, and without it the window can do nothing. */
export function sayEngineStops(words: Words): void {
  dialog.showErrorBox(words.engineTitle, words.engine);
}
