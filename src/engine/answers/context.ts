import { Failure } from "../../core/model/failure.ts";
import type { WorkspaceFile } from "../../core/store/open.ts";
import type { WorkerThread } from "../worker-thread.ts";

/** What quick answers work with, on the engine's own thread. */
export type EngineContext = {
  readonly nativeBinding: string | undefined;
  readonly importer: WorkerThread;
  readonly analyst: WorkerThread;
  workspace: WorkspaceFile | null;
  readonly changed: (version: number) => void;
};

/** @throws Failure `none-open` */
export function workspaceOf(context: EngineContext): WorkspaceFile {
  if (!context.workspace) throw new Failure("none-open");
  return context.workspace;
}
