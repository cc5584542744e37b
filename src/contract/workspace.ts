import { z } from "zod";
import { count, path } from "./common.ts";
import { request } from "./request.ts";
import { batch } from "./import-history.ts";

/** What the open workspace is and holds. */
export const workspaceInfo = z.strictObject({
  path: z.string(),
  /** The file's name without its ending. */
  name: z.string(),
  /** Grows with every change; part of every cache key. */
  version: count,
  counts: z.strictObject({
    people: count,
    initiatives: count,
    departments: count,
    topics: count,
    ties: count,
    stubs: count,
  }),
  /** What `undo` would undo; null when there is nothing. */
  lastImport: batch.nullable(),
  /** What of it is the bundled, fictional example: all, a part beside other files, or none. */
  example: z.enum(["all", "part", "none"]),
  readOnly: z.boolean(),
  /** False where write-ahead logging cannot work (a network drive), and a rollback journal is used. */
  wal: z.boolean(),
});
export type WorkspaceInfo = z.infer<typeof workspaceInfo>;

/** Opens a workspace; `create` makes it when it is not there. The one that was open is closed first. */
export const openWorkspace = request("open-workspace", {
  ask: z.strictObject({ path, create: z.boolean().default(false) }),
  reply: workspaceInfo,
});

/** Closes the open workspace; where none is open nothing happens. */
export const closeWorkspace = request("close-workspace", {
  ask: z.strictObject({}),
  reply: z.strictObject({}),
});

/** The open workspace; null when none is open. */
export const currentWorkspace = request("current-workspace", {
  ask: z.strictObject({}),
  reply: z.strictObject({ workspace: workspaceInfo.nullable() }),
});

/** Writes a whole, consistent copy beside or elsewhere; refuses to overwrite the open file. */
export const saveCopy = request("save-copy", {
  ask: z.strictObject({ to: path }),
  reply: z.strictObject({ path: z.string(), bytes: count }),
});
