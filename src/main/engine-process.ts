import {
  MessageChannelMain,
  utilityProcess,
  type UtilityProcess,
  type WebContents,
} from "electron";
import { setTimeout as wait } from "node:timers/promises";
import { restartLimit } from "./restart-limit.ts";

/**
 * The engine beside the window, as a process of its own. What goes over its parent port:
 *
 * - to it `{ type: "port" }` with a message port: a window to answer;
 * - to it `{ type: "close" }`: close the workspace (checkpoint); it says `{ type: "closed" }` and exits.
 */
export type EngineProcess = {
  /** Gives the window's page a port to the engine; again after the page or the engine started anew. */
  connect(contents: WebContents): void;
  /** Resolves when the workspace is closed, or after five seconds without an answer. */
  close(): Promise<void>;
};

type Listener = {
  /** It ended by itself and a new one runs; its open workspace has to be opened again. */
  lost(exitCode: number): void;
  /** It keeps ending; there is no new one. */
  gaveUp(exitCode: number): void;
};

/** Milliseconds; a checkpoint of a large workspace takes well under one second. */
const CLOSING_TIME = 5_000;

/** @param file the engine's built entry */
export function startEngine(
  file: string,
  env: NodeJS.ProcessEnv,
  listener: Listener,
): EngineProcess {
  const mayRestart = restartLimit({ times: 3, within: 60_000 });
  let closing = false;
  let child: UtilityProcess | null = null;

  const start = (): UtilityProcess => {
    const started = utilityProcess.fork(file, [], { serviceName: "engine", env, stdio: "inherit" });
    // Since Electron 37 an error without a listener would end the app; what follows is an exit.
    started.on("error", () => {});
    started.once("exit", (exitCode) => {
      child = null;
      if (closing) return;
      if (!mayRestart()) return listener.gaveUp(exitCode);
      child = start();
      listener.lost(exitCode);
    });
    return started;
  };
  child = start();

  return {
    connect: (contents) => {
      if (child === null) return;
      const { port1, port2 } = new MessageChannelMain();
      child.postMessage({ type: "port" }, [port1]);
      contents.postMessage("engine-port", null, [port2]);
    },
    close: async () => {
      closing = true;
      if (child !== null) await askToClose(child);
    },
  };
}

async function askToClose(child: UtilityProcess): Promise<void> {
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const closed = new Promise<void>((resolve) => {
    child.on("message", (message: unknown) => {
      if (isClosed(message)) resolve();
    });
  });
  child.postMessage({ type: "close" }, []);
  await Promise.race([ended, closed, wait(CLOSING_TIME)]);
  // Ends one that does not answer; one that has closed loses nothing by it.
  child.kill();
}

function isClosed(message: unknown): boolean {
  return (
    typeof message === "object" &&
    message !== null &&
    "type" in message &&
    message.type === "closed"
  );
}
