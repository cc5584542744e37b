import type { FailureReply, Progress } from "../contract/message.ts";
import type { TaskName } from "./tasks/tasks.ts";

/** What goes to a worker thread. `cancelled` is shared memory: it is read in the middle of a calculation. */
export type ToWorker = {
  readonly id: number;
  readonly task: TaskName | "release";
  readonly ask: unknown;
  readonly path: string | null;
  readonly cancelled: SharedArrayBuffer;
};

export type FromWorker =
  | { readonly type: "reply"; readonly id: number; readonly reply: unknown }
  | { readonly type: "failed"; readonly id: number; readonly failure: FailureReply }
  /** A mistake of ours, for the log. */
  | { readonly type: "fault"; readonly text: string }
  | { readonly type: "progress"; readonly id: number; readonly progress: Progress };

/** What a worker thread is started with. */
export type WorkerStart = {
  readonly nativeBinding: string | undefined;
  /** The task that it is started for, where that is known. */
  readonly first: TaskName | null;
};
