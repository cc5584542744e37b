import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Batch } from "../../contract/import-history.ts";
import { ask } from "./engine-client.ts";
import { failureOf, type EngineFailure } from "./engine-failure.ts";
import { closeOverlay, tellTrouble } from "./overlays.ts";
import { undoneBefore } from "./undo-order.ts";
import { undoImport, undoInOrder } from "./use-workspace-actions.ts";
import { useWorkspace } from "./use-workspace.ts";

/** What undoing a batch takes: which later ones must go first, and the doing of it. */
export function useUndo(batch: Batch) {
  const { workspace } = useWorkspace();
  const [isBusy, setIsBusy] = useState(false);
  const [isHalf, setIsHalf] = useState(false);
  const { data, isPending } = useQuery<readonly Batch[], EngineFailure>({
    queryKey: ["workspace", workspace?.path, workspace?.version, "undone-before", batch.id],
    queryFn: () =>
      undoneBefore(batch.id, async (id) => {
        const { blockedBy } = await ask("import-details", { batch: id });
        return blockedBy;
      }),
  });
  const before = data ?? [];
  const undo = async (): Promise<void> => {
    setIsBusy(true);
    try {
      const blocking =
        before.length === 0
          ? await undoImport(batch.id, batch.kind)
          : await undoInOrder([...before, batch]);
      if (blocking.length === 0) closeOverlay();
      setIsHalf(blocking.length > 0);
    } catch (error) {
      tellTrouble(failureOf(error));
    } finally {
      setIsBusy(false);
    }
  };
  return { before, isPending, isBusy, isHalf, undo: () => void undo() };
}
