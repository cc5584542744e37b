import { basename } from "node:path";
import { Worker } from "node:worker_threads";
import { refusedFile } from "../../core/intake/refused-file.ts";
import type { Workbook } from "../../core/intake/workbook/workbook.ts";
import { Failure } from "../../core/model/failure.ts";
import { failureFrom } from "../failure-reply.ts";
import type { FromWorkbookWorker, WorkbookTask } from "./workbook-message.ts";

export type WorkbookFollow = {
  readonly signal: AbortSignal;
  /** Called often while the workbook is read, with the part of the work that is done: from 0 to 1. */
  readonly onPart: (part: number) => void;
};

const file = new URL(
  import.meta.url.endsWith(".ts") ? "./workbook-worker.ts" : "./workbook-worker.js",
  import.meta.url,
);

/** Enough for all that the limits of a workbook let through. */
const MEMORY = { maxOldGenerationSizeMb: 3_072, maxYoungGenerationSizeMb: 64 };

/** What any workbook may take, and more for each megabyte that it unpacks to: ten times what it takes at leisure. */
const TIME = { milliseconds: 8_000, perMegabyte: 600 };

/**
 * Reads a workbook in a thread of its own, which is ended where it takes too long or too much memory.
 *
 * @throws Failure `import-failed` with what is wrong with the file, `cancelled`
 */
export async function readWorkbook(
  task: WorkbookTask,
  { signal, onPart }: WorkbookFollow,
  time = TIME,
): Promise<Workbook> {
  const name = basename(task.path);
  const worker = new Worker(file, { workerData: task, resourceLimits: MEMORY });
  let timer: NodeJS.Timeout | undefined;
  let done = 0;
  const watching = setInterval(() => onPart(done), CHECKS);
  try {
    return await new Promise<Workbook>((resolve, reject) => {
      const limit = (milliseconds: number): void => {
        clearTimeout(timer);
        timer = setTimeout(() => reject(refusedFile(name, "workbook-too-large")), milliseconds);
      };
      limit(time.milliseconds);
      const cancel = (): void => reject(new Failure("cancelled", { path: task.path }));
      if (signal.aborted) cancel();
      signal.addEventListener("abort", cancel, { once: true });
      worker.on("message", (message: FromWorkbookWorker) => {
        if (message.type === "unpacked") {
          done = UNPACKED;
          limit(time.milliseconds + (message.bytes / 1e6) * time.perMegabyte);
        } else if (message.type === "read") resolve(message.workbook);
        else reject(failureFrom(message.failure));
      });
      worker.on("error", (error: NodeJS.ErrnoException) =>
        reject(isOutOfMemory(error) ? refusedFile(name, "workbook-too-large") : error),
      );
      worker.on("exit", () => reject(refusedFile(name, "workbook-too-large")));
    });
  } finally {
    clearTimeout(timer);
    clearInterval(watching);
    await worker.terminate();
  }
}

/** Milliseconds between two looks whether someone still waits for it. */
const CHECKS = 50;
/** The part of the work that unpacking is. */
const UNPACKED = 0.2;

const isOutOfMemory = ({ code }: NodeJS.ErrnoException): boolean =>
  code === "ERR_WORKER_OUT_OF_MEMORY";
