import { useEffect } from "react";
import { onDesktopEvent } from "./desktop-events.ts";
import { takeFiles } from "./use-workspace-actions.ts";

/** Takes the files that the system asks to open: a double click on a workspace, or on the command line. */
export function useOpenedFiles(): void {
  useEffect(
    () =>
      onDesktopEvent((event) => {
        if (event.type === "open-files") void takeFiles(event.files);
      }),
    [],
  );
}
