import type { WriteDb } from "../../core/store/db.ts";
import { versionOf, write } from "../../core/store/version.ts";
import { writable } from "../writable.ts";
import { workspaceOf, type EngineContext } from "./context.ts";

/**
 * Changes the open workspace at once, on the engine's own thread, and tells of its new version.
 *
 * @throws Failure `none-open`, `workspace-read-only`, and whatever `fn` throws
 */
export function changing<T>(
  context: EngineContext,
  fn: (db: WriteDb) => T,
): { readonly result: T; readonly version: number } {
  const { db } = writable(workspaceOf(context));
  const result = write(db, () => fn(db));
  const version = versionOf(db);
  context.changed(version);
  return { result, version };
}
