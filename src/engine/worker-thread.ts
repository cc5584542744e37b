import { Worker } from "node:worker_threads";
import { Failure } from "../core/model/failure.ts";
import { failureFrom } from "./failure-reply.ts";
import { faultText } from "./fault-text.ts";
import type { TaskWatch } from "./watch.ts";
import type { TaskName } from "./tasks/tasks.ts";
import type { FromWorker, ToWorker, WorkerStart } from "./worker-message.ts";

type Task = Pick<ToWorker, "task" | "ask" | "path">;
type Waiting = {
  readonly resolve: (reply: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: TaskWatch["onProgress"];
};

/** One thread for long tasks; it starts at the first one and is replaced when it dies. */
export type WorkerThread = {
  /** @throws Failure */
  run(
    task: Task,
    follow: {
      readonly onProgress?: TaskWatch["onProgress"] | undefined;
      readonly signal?: AbortSignal | undefined;
    },
  ): Promise<unknown>;
  /** Starts the thread before it is needed, and reads what it is needed for. */
  warm(first: TaskName): void;
  end(): Promise<void>;
};

const file = new URL(
  import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js",
  import.meta.url,
);

/** Memory for what is soon thrown away: of the sizes tried an import took the least time with this, and less memory. */
const YOUNG_MB = 96;

/** @param log told of mistakes of ours */
export function workerThread(
  nativeBinding: string | undefined,
  log: (fault: string) => void,
): WorkerThread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let lastId = 0;

  const start = (first: TaskName | null = null): Worker => {
    const workerData: WorkerStart = { nativeBinding, first };
    const started = new Worker(file, {
      workerData,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
    started.on("message", (message: FromWorker) => {
      if (message.type === "fault") log(message.text);
      else settle(waiting, message);
    });
    started.on("error", (error) => log(faultText(error)));
    started.on("exit", () => {
      if (worker === started) worker = null;
      for (const { reject } of waiting.values()) reject(new Failure("bug"));
      waiting.clear();
    });
    return started;
  };
  return {
    run(task, { onProgress = () => {}, signal }) {
      // A thread that never began holds nothing.
      if (task.task === "release" && worker === null) return Promise.resolve({});
      worker ??= start();
      const running = worker;
      const id = ++lastId;
      const cancelled = new SharedArrayBuffer(4);
      const cancel = (): void => void Atomics.store(new Int32Array(cancelled), 0, 1);
      if (signal?.aborted) cancel();
      signal?.addEventListener("abort", cancel, { once: true });
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject, onProgress });
        running.postMessage({ id, cancelled, ...task } satisfies ToWorker);
      }).finally(() => signal?.removeEventListener("abort", cancel));
    },
    warm: (first) => void (worker ??= start(first)),
    async end() {
      await worker?.terminate();
      worker = null;
    },
  };
}

type Settling = Exclude<FromWorker, { readonly type: "fault" }>;

function settle(waiting: Map<number, Waiting>, message: Settling): void {
  const task = waiting.get(message.id);
  if (!task) return;
  if (message.type === "progress") return task.onProgress(message.progress);
  waiting.delete(message.id);
  if (message.type === "reply") task.resolve(message.reply);
  else task.reject(failureFrom(message.failure));
}
