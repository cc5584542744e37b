import type { WriteDb } from "../../core/store/db.ts";
import { versionOf, writeStep } from "../../core/store/version.ts";
import { writable } from "../writable.ts";
import { workspaceOf, type EngineContext } from "./context.ts";

/**
 * Takes a step on a finding at once, on the engine's own thread, and tells of the workspace's new version.
 *
 * @throws Failure `none-open`, `workspace-read-only`, and whatever `fn` throws
 */
export function changing<T>(
  context: EngineContext,
  fn: (db: WriteDb) => T,
): { readonly result: T; readonly version: number } {
  const { db } = writable(workspaceOf(context));
  const result = writeStep(db, () => fn(db));
  const version = versionOf(db);
  context.changed(version);
  return { result, version };
}
