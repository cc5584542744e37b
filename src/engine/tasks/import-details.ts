import { z } from "zod";
import { count, problem } from "../../contract/common.ts";
import { fileReading, type FileReading } from "../../contract/mapping.ts";
import type { Asked, Reply } from "../../contract/requests.ts";
import { Failure } from "../../core/model/failure.ts";
import type { BatchId } from "../../core/model/ids.ts";
import {
  aliasesOf,
  changesIn,
  filesOf,
  madeBy,
  topicsAddedIn,
  type StoredFile,
} from "../../core/store/batch-details.ts";
import { batchById } from "../../core/store/batches.ts";
import type { ReadDb } from "../../core/store/db.ts";
import { namesNotShown } from "../../core/store/people.ts";
import { hideNames } from "../plan/hide-names.ts";
import { refusedIn } from "../../core/store/refused-in.ts";
import { blockingBatches } from "../../core/store/draft/blocking.ts";
import { familyOf } from "../../core/store/draft/undo.ts";
import { snapshot } from "../../core/store/snapshot.ts";
import { batchReply } from "../batch-reply.ts";
import { introductionsBefore } from "../introductions-before.ts";
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
    const aliases = aliasesOf(db, id, TOLD);
    const topics = topicsAddedIn(db, id, TOLD);
    const refused = refusedOf(db, id);
    return {
      batch: batchReply(batch),
      files: filesOf(db, id).map(readingOf),
      counts: { ...madeBy(db, id) },
      changes: changes.map((change) => ({ ...change })),
      changesTotal: total,
      aliases: [...aliases.listed],
      aliasesTotal: aliases.total,
      topics: topics.listed.map((one) => ({ ...one, added: [...one.added] })),
      topicsTotal: topics.total,
      refused: refused.listed,
      refusedTotal: refused.total,
      blockedBy: blockingBatches(db, familyOf(db, id)).map((other) =>
        batchReply(batchById(db, other)!),
      ),
      introductions: introductionsBefore(db, id),
    };
  });
}

const told = z.object({ listed: z.array(problem), total: count });

/** What was refused; of a workspace of another hand only what is plain. */
function refusedOf(db: ReadDb, batch: BatchId): z.output<typeof told> {
  const read = told.safeParse(refusedIn(db, batch));
  if (!read.success) return { listed: [], total: 0 };
  // Someone may wish not to be named since.
  return { ...read.data, listed: hideNames(read.data.listed, namesNotShown(db)) };
}

/** How a file was read; of a workspace of another hand only what is plain. */
function readingOf({ how, ...file }: StoredFile): FileReading {
  // Words that are someone's name are not kept here: they may wish not to be named since.
  const read = fileReading.safeParse({ people: [], ...parsed(how), ...file });
  if (read.success) return read.data;
  const unknown = { quote: null, headerRow: null, headerRows: 0, department: null } as const;
  return { ...file, ...unknown, about: "unknown", columns: [], constants: [], people: [] };
}

function parsed(how: string): object {
  try {
    const read: unknown = JSON.parse(how);
    return typeof read === "object" && read !== null ? read : {};
  } catch {
    return {};
  }
}
