import { useSyncExternalStore } from "react";
import { desktop } from "./desktop.ts";
import {
  engineState,
  listenForEngine,
  loseEngine,
  onEngineState,
  type EngineState,
} from "./engine-client.ts";

/** Begins to listen; before the page has loaded, or the port goes by unseen. */
export function meetEngine(): void {
  listenForEngine();
  desktop().on((event) => {
    if (event.type === "engine-lost") loseEngine();
  });
}

/** Whether the engine is there, still expected, or lost. */
export function useEngine(): EngineState {
  return useSyncExternalStore(onEngineState, engineState);
}
