import type { WorkspaceFile } from "../../core/store/open.ts";
import type { TaskWatch } from "../watch.ts";

/** What a worker thread has while it runs a task: its own connection, opened at the first task that needs it. */
export type TaskContext = TaskWatch & {
  /** @throws Failure `none-open` */
  readonly workspace: () => WorkspaceFile;
};
