import { useEffect, useEffectEvent } from "react";
import type { DesktopEvent } from "../../contract/desktop.ts";
import { onDesktopEvent } from "./desktop-events.ts";

export type DesktopCommand = Extract<DesktopEvent, { type: "command" }>["command"];

/** Acts on a command of the desktop's menu while the component is there: `useDesktopCommand("fit-map", fit)`. */
export function useDesktopCommand(command: DesktopCommand, act: () => void): void {
  const onCommand = useEffectEvent(act);
  useEffect(
    () =>
      onDesktopEvent((event) => {
        if (event.type === "command" && event.command === command) onCommand();
      }),
    [command],
  );
}
