import { parentPort, workerData } from "node:worker_threads";
import { Failure } from "../core/model/failure.ts";
import { copyInMemory } from "../core/store/as-it-was.ts";
import { idsAside } from "../core/store/draft/ids-aside.ts";
import { asFailure } from "../core/store/failures.ts";
import { closeWorkspaceFile, openWorkspaceFile, type WorkspaceFile } from "../core/store/open.ts";
import { faultText } from "./fault-text.ts";
import { failureReply } from "./failure-reply.ts";
import { answerNames } from "./names/answer-names.ts";
import { withoutNames } from "./names/without-names.ts";
import { forgetPlan } from "./plan/set-aside.ts";
import type { TaskContext } from "./tasks/task.ts";
import { readAhead, TASKS, type TaskName } from "./tasks/tasks.ts";
import { paced } from "./watch.ts";
import type { FromWorker, ToWorker, WorkerStart } from "./worker-message.ts";

/** A thread for long tasks, one after another, with a connection of its own. */
const { nativeBinding, first } = workerData as WorkerStart;
// Read while the rest of the engine is, where it is known already; a failure is told when it is asked.
if (first !== null) void readAhead(first).catch(() => {});
let workspace: WorkspaceFile | null = null;
let queue: Promise<void> = Promise.resolve();

parentPort!.on("message", (message: ToWorker) => {
  queue = queue.then(() => run(message));
});

async function run({ id, task, ask, path, cancelled }: ToWorker): Promise<void> {
  const flag = new Int32Array(cancelled);
  const context: TaskContext = {
    isCancelled: () => Atomics.load(flag, 0) === 1,
    onProgress: paced((progress) => send({ type: "progress", id, progress })),
    workspace: () => opened(path),
    idsAside: () => idsAside(nativeBinding),
    memoryCopy: () => copyInMemory(opened(path).db, nativeBinding),
  };
  try {
    if (context.isCancelled()) throw new Failure("cancelled");
    if (task === "release") release();
    else if (workspace && workspace.path !== path) release();
    const reply = task === "release" ? {} : await (await TASKS[task]())(ask as never, context);
    send({ type: "reply", id, reply: task === "release" ? reply : told(task, reply) });
  } catch (error) {
    send({
      type: "failed",
      id,
      failure: failureReply(path === null ? error : asFailure(error, path), log),
    });
  }
}

/** Also what a task keeps is told by the wishes of now. */
function told(task: TaskName, reply: unknown): unknown {
  return workspace ? withoutNames(task, reply, answerNames(workspace)) : reply;
}

function opened(path: string | null): WorkspaceFile {
  if (path === null) throw new Failure("none-open");
  workspace ??= openWorkspaceFile(path, { joining: true, nativeBinding });
  return workspace;
}

function release(): void {
  forgetPlan();
  if (workspace) closeWorkspaceFile(workspace);
  workspace = null;
}

const send = (message: FromWorker): void => parentPort!.postMessage(message);
const log = (error: unknown): void => send({ type: "fault", text: faultText(error) });
