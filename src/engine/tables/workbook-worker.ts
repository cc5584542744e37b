import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { WORKBOOK_LIMITS } from "../../core/intake/workbook/limits.ts";
import { parseWorkbook } from "../../core/intake/workbook/parse-workbook.ts";
import { unpackWorkbook, type Parts } from "../../core/intake/workbook/unpack.ts";
import { Failure } from "../../core/model/failure.ts";
import { failureReply } from "../failure-reply.ts";
import type { FromWorkbookWorker, WorkbookTask } from "./workbook-message.ts";

/** A thread for one workbook, with little memory, that may be ended at any moment: nobody knows who made the file. */
const { path, sheet } = workerData as WorkbookTask;
const send = (message: FromWorkbookWorker, moved: readonly ArrayBuffer[] = []): void =>
  parentPort!.postMessage(message, [...moved]);

try {
  const file = basename(path);
  const limits = WORKBOOK_LIMITS;
  const parts = await unpackWorkbook(readFileSync(path), { file, limits });
  send({ type: "unpacked", bytes: sizeOf(parts) });
  const workbook = parseWorkbook(parts, { file, sheet, limits });
  const batches = workbook.sheets.flatMap(({ cells }) => cells?.batches ?? []);
  send(
    { type: "read", workbook },
    batches.map(({ buffer }) => buffer as ArrayBuffer),
  );
} catch (error) {
  // A mistake of ours ends the thread, and is told of there.
  if (!(error instanceof Failure)) throw error;
  send({ type: "failed", failure: failureReply(error, () => {}) });
}

function sizeOf(parts: Parts): number {
  let size = 0;
  for (const part of parts.values()) size += part.length;
  return size;
}
