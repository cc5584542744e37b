import { contextBridge, ipcRenderer, webUtils } from "electron";
import type { Desktop, DesktopEvent } from "../contract/desktop.ts";

type Listener = (event: DesktopEvent) => void;

const listeners = new Set<Listener>();

/** Events that came before anyone listened, so that a file opened with the app is not missed. */
let waiting: DesktopEvent[] = [];

function hand(): void {
  if (listeners.size === 0) return;
  const events = waiting;
  waiting = [];
  for (const event of events) for (const listener of listeners) listener(event);
}

ipcRenderer.on("desktop-event", (_event, event: DesktopEvent) => {
  waiting.push(event);
  hand();
});

// Only the page's own origin gets the port.
ipcRenderer.on("engine-port", ({ ports }) => {
  window.postMessage("dwarsverband-port", location.origin, ports);
});

/** Asks the main process. A refusal or failure rejects with its code alone as message. */
async function ask(name: keyof Desktop, ...values: unknown[]): Promise<never> {
  try {
    return (await ipcRenderer.invoke("desktop", name, ...values)) as never;
  } catch (error) {
    throw new Error(codeOf(error), { cause: error });
  }
}

/** Electron wraps "Error invoking remote method 'desktop': Error: " around what was thrown. */
function codeOf(error: unknown): string {
  return /: ([a-z]+(?:-[a-z]+)*)$/.exec(error instanceof Error ? error.message : "")?.[1] ?? "bug";
}

const desktop: Desktop = {
  start: () => ask("start"),
  keepSettings: (change) => ask("keepSettings", change),
  remember: (workspace) => ask("remember", workspace),
  forget: (path) => ask("forget", path),
  chooseFiles: () => ask("chooseFiles"),
  chooseWorkspace: () => ask("chooseWorkspace"),
  chooseNewWorkspace: (suggestedName) => ask("chooseNewWorkspace", suggestedName),
  chooseCopy: (suggestedName) => ask("chooseCopy", suggestedName),
  chooseTemplate: () => ask("chooseTemplate"),
  chooseTemplateCopy: (suggestedName) => ask("chooseTemplateCopy", suggestedName),
  chooseTable: (suggestedName) => ask("chooseTable", suggestedName),
  chooseExport: (format, suggestedName) => ask("chooseExport", format, suggestedName),
  reportPage: () => ask("reportPage"),
  printReport: (page, path) => ask("printReport", page, path),
  dropReport: (page) => ask("dropReport", page),
  newWorkspacePath: (name) => ask("newWorkspacePath", name),
  exampleFiles: () => ask("exampleFiles"),
  pathOf: (file) => webUtils.getPathForFile(file),
  reveal: (path) => ask("reveal", path),
  writePicture: (path, content) => ask("writePicture", path, content),
  on: (listener) => {
    listeners.add(listener);
    // Later, so that a page that takes its first listener away at once (React does) misses nothing.
    queueMicrotask(hand);
    return () => listeners.delete(listener);
  },
};

contextBridge.exposeInMainWorld("dwarsverband", desktop);
