import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Batch } from "../../contract/import-history.ts";
import type { Introduction } from "../../contract/introductions.ts";
import { ask } from "./engine-client.ts";
import { failureOf, type EngineFailure } from "./engine-failure.ts";
import { closeOverlay, tellTrouble } from "./overlays.ts";
import { undoneBefore } from "./undo-order.ts";
import { undoImport, undoInOrder } from "./use-workspace-actions.ts";
import { useWorkspace } from "./use-workspace.ts";

type FirstToGo = {
  readonly before: readonly Batch[];
  readonly introductions: readonly Introduction[];
};
const NOTHING: FirstToGo = { before: [], introductions: [] };

async function firstToGo(batch: number): Promise<FirstToGo> {
  const found = new Map<number, Introduction>();
  const before = await undoneBefore(batch, async (id) => {
    const { blockedBy, introductions } = await ask("import-details", { batch: id });
    for (const one of introductions) found.set(one.id, one);
    return blockedBy;
  });
  return { before, introductions: [...found.values()] };
}

/** What undoing a batch takes: which later ones and which introductions must go first, and the doing of it. */
export function useUndo(batch: Batch) {
  const { workspace } = useWorkspace();
  const [isBusy, setIsBusy] = useState(false);
  const [isHalf, setIsHalf] = useState(false);
  const { data, isPending } = useQuery<FirstToGo, EngineFailure>({
    queryKey: ["workspace", workspace?.path, workspace?.version, "undone-before", batch.id],
    queryFn: () => firstToGo(batch.id),
  });
  const { before, introductions } = data ?? NOTHING;
  const undo = async (): Promise<void> => {
    setIsBusy(true);
    try {
      const isDone =
        before.length === 0
          ? await undoImport(batch.id, batch.kind)
          : await undoInOrder([...before, batch]);
      if (isDone) closeOverlay();
      setIsHalf(!isDone);
    } catch (error) {
      tellTrouble(failureOf(error));
    } finally {
      setIsBusy(false);
    }
  };
  return { before, introductions, isPending, isBusy, isHalf, undo: () => void undo() };
}
