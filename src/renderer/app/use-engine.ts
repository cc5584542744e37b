import { useEffect, useRef, useSyncExternalStore } from "react";
import { onDesktopEvent } from "./desktop-events.ts";
import {
  engineState,
  listenForEngine,
  loseEngine,
  onEngineState,
  type EngineState,
} from "./engine-client.ts";
import { messages } from "./messages.ts";
import { usePreferences } from "./preferences.ts";
import { queries } from "./queries.ts";
import { speak } from "./texts.tsx";
import { toast } from "./toasts.ts";
import { followWorkspace } from "./use-workspace.ts";

/** Begins to listen; before the page has loaded, or the port goes by unseen. */
export function meetEngine(): void {
  listenForEngine();
  onDesktopEvent((event) => {
    if (event.type === "engine-lost") loseEngine();
  });
}

/**
 * Whether the engine is there, still expected, or lost. One that was started again by itself knows
 * nothing of what was asked, so every answer is asked anew; the workspace opens again.
 */
export function useEngineLife(): EngineState {
  const state = useSyncExternalStore(onEngineState, engineState);
  const before = useRef(state);
  useEffect(followWorkspace, []);
  useEffect(() => {
    if (before.current === "lost" && state === "there") {
      queries.clear();
      const { language } = usePreferences.getState();
      toast(speak(messages, language)("engineBack"));
    }
    before.current = state;
  }, [state]);
  return state;
}
