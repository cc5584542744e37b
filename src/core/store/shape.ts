import type { ReadDb } from "./db.ts";

/** How many migrations the workspace has been through; 0 for an empty file. */
export function shapeOf(db: ReadDb): number {
  return db.prepare<[], number>("SELECT user_version FROM pragma_user_version").pluck().get() ?? 0;
}
