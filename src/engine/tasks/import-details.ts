import { fileReading, type FileReading } from "../../contract/mapping.ts";
import type { Asked, Reply } from "../../contract/requests.ts";
import { Failure } from "../../core/model/failure.ts";
import type { BatchId } from "../../core/model/ids.ts";
import { changesIn, filesOf, madeBy, type StoredFile } from "../../core/store/batch-details.ts";
import { batchById } from "../../core/store/batches.ts";
import { blockingBatches } from "../../core/store/draft/blocking.ts";
import { familyOf } from "../../core/store/draft/undo.ts";
import { snapshot } from "../../core/store/snapshot.ts";
import { batchReply } from "../batch-reply.ts";
import type { TaskContext } from "./task.ts";

const TOLD = 1_000;

/** What one import or merge was, what it made and changed, and what builds on it: with a million ties a second's work. */
export function importDetails(
  ask: Asked<"import-details">,
  context: TaskContext,
): Reply<"import-details"> {
  return snapshot(context.workspace().db, (db) => {
    const id = ask.batch as BatchId;
    const batch = batchById(db, id);
    if (batch === null) throw new Failure("not-found");
    const { changes, total } = changesIn(db, id, TOLD);
    return {
      batch: batchReply(batch),
      files: filesOf(db, id).map(readingOf),
      counts: { ...madeBy(db, id) },
      changes: changes.map((change) => ({ ...change })),
      changesTotal: total,
      blockedBy: blockingBatches(db, familyOf(db, id)).map((other) =>
        batchReply(batchById(db, other)!),
      ),
    };
  });
}

/** How a file was read; of a workspace of another hand only what is plain. */
function readingOf({ how, ...file }: StoredFile): FileReading {
  const read = fileReading.safeParse({ ...parsed(how), ...file });
  if (read.success) return read.data;
  const unknown = { quote: null, headerRow: null, headerRows: 0, department: null } as const;
  return { ...file, ...unknown, about: "unknown", columns: [], constants: [] };
}

function parsed(how: string): object {
  try {
    const read: unknown = JSON.parse(how);
    return typeof read === "object" && read !== null ? read : {};
  } catch {
    return {};
  }
}
