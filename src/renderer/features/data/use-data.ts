import type { Batch } from "../../../contract/import-history.ts";
import { desktop } from "../../app/desktop.ts";
import { useImportFlow } from "../../app/import-flow.ts";
import { openOverlay } from "../../app/overlays.ts";
import { go } from "../../app/selection.ts";
import { useImportHistory } from "../../app/use-import-history.ts";
import { askToUndo, chooseFiles, saveCopy } from "../../app/use-workspace-actions.ts";
import { useWorkspace } from "../../app/use-workspace.ts";

/** The imports of the open workspace, and what can be done with its data. */
export function useData() {
  const { workspace } = useWorkspace();
  return {
    workspace,
    history: useImportHistory(),
    /** Files of an import that was begun and not carried out. */
    waiting: useImportFlow((flow) => flow.files.length),
    goOn: () => go("import"),
    addFiles: () => void chooseFiles(),
    saveCopy: () => void saveCopy(),
    openExport: () => openOverlay({ kind: "export" }),
    undo: (batch: Batch) => void askToUndo(batch),
    reveal: (path: string) => void desktop().reveal(path),
  };
}
