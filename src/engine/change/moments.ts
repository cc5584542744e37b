import type { NowIs } from "../../core/insight/change/crossings-at.ts";
import { Failure } from "../../core/model/failure.ts";
import type { BatchId, EntityId } from "../../core/model/ids.ts";
import type { NetworkRows } from "../../core/network/network-rows.ts";
import { countLater, takeBackTo } from "../../core/store/as-it-was.ts";
import type { WriteDb } from "../../core/store/db.ts";
import type { TieColumns } from "../../core/store/ties.ts";
import { networkRows } from "../tasks/network.ts";
import type { TaskContext } from "../tasks/task.ts";

/** The workspace as it was right after an import or merge. */
export type Moment = {
  readonly rows: NetworkRows & { readonly ties: TieColumns };
};

/**
 * Two moments, read from one copy of the workspace that is taken back to the later and then to the earlier.
 *
 * @throws Failure `cancelled`
 */
export function momentsOf(
  { from, to }: { readonly from: BatchId; readonly to: BatchId },
  {
    memoryCopy,
    isCancelled,
    onProgress,
  }: Pick<TaskContext, "memoryCopy" | "isCancelled" | "onProgress">,
): { readonly before: Moment; readonly after: Moment } {
  const copy = memoryCopy();
  try {
    const total = countLater(copy, from);
    let done = 0;
    const undone = (): void => {
      if (isCancelled()) throw new Failure("cancelled");
      done += 1;
      onProgress({ step: "back", done, total, unit: "steps" });
    };
    onProgress({ step: "back", done, total, unit: "steps" });
    takeBackTo(copy, to, undone);
    const after = read(copy);
    takeBackTo(copy, from, undone);
    return { before: from === to ? after : read(copy), after };
  } finally {
    copy.close();
  }
}

function read(db: WriteDb): Moment {
  return { rows: networkRows(db) };
}

/** What an entity has become by the merges told. */
export function nowIsBy(merged: ReadonlyMap<EntityId, EntityId>): NowIs {
  return <Id extends EntityId>(id: Id): Id => (merged.get(id) ?? id) as Id;
}
