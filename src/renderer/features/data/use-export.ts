import { useEffect } from "react";
import type { ExportFormat } from "../../../contract/export.ts";
import { desktop } from "../../app/desktop.ts";
import { failureOf } from "../../app/engine-failure.ts";
import { tellTrouble } from "../../app/overlays.ts";
import { usePreferences } from "../../app/preferences.ts";
import { makeJob } from "../../app/use-job.ts";
import { useWorkspace } from "../../app/use-workspace.ts";

const exporting = makeJob("export");

type Choice = {
  readonly format: ExportFormat;
  readonly includeInternal: boolean;
  readonly includeAttributes: boolean;
};

/** Asks where the file goes, and writes it there. */
export function useExport() {
  const { workspace } = useWorkspace();
  const language = usePreferences((preferences) => preferences.language);
  const state = exporting.use();
  // Each opening of the dialog begins anew.
  useEffect(() => exporting.forget, []);
  const write = async (choice: Choice): Promise<void> => {
    try {
      const out = await desktop().chooseExport(choice.format, workspace?.name ?? "");
      if (out !== null) await exporting.start({ ...choice, out, language });
    } catch (error) {
      tellTrouble(failureOf(error));
    }
  };
  return {
    state,
    write: (choice: Choice) => void write(choice),
    stop: exporting.stop,
    again: exporting.forget,
    reveal: (path: string) => void desktop().reveal(path),
  };
}
