import { basename, resolve } from "node:path";
import type { Asked, Reply } from "../../contract/requests.ts";
import type { WorkspaceInfo } from "../../contract/workspace.ts";
import { allBatches } from "../../core/store/batches.ts";
import { counts } from "../../core/store/counts.ts";
import {
  closeWorkspaceFile,
  openWorkspaceFile,
  type WorkspaceFile,
} from "../../core/store/open.ts";
import { saveCopy as copy } from "../../core/store/save-copy.ts";
import { versionOf } from "../../core/store/version.ts";
import { batchReply } from "../batch-reply.ts";
import { workspaceOf, type EngineContext } from "./context.ts";

/** Files of the bundled example, whose people are made up. */
const EXAMPLE: ReadonlySet<string> = new Set([
  "organisaties.csv",
  "mensen.csv",
  "initiatieven.csv",
  "relaties.csv",
]);

/** @throws Failure as `openWorkspaceFile` */
export async function openWorkspace(
  ask: Asked<"open-workspace">,
  context: EngineContext,
): Promise<Reply<"open-workspace">> {
  const { nativeBinding } = context;
  // Opened before the other is closed: when it cannot be, the user keeps what is on screen.
  const opened = openWorkspaceFile(ask.path, { create: ask.create, nativeBinding });
  await closeWorkspace(context);
  context.workspace = opened;
  return infoOf(opened);
}

/** Lets both threads go of the file first; where none is open, nothing happens. */
export async function closeWorkspace(context: EngineContext): Promise<Reply<"close-workspace">> {
  const open = context.workspace;
  if (!open) return {};
  context.workspace = null;
  const release = { task: "release", ask: null, path: null } as const;
  await Promise.all([context.importer, context.analyst].map((thread) => thread.run(release, {})));
  closeWorkspaceFile(open);
  return {};
}

/** Null where none is open: no failure, as the page asks it when it starts. */
export function currentWorkspace(context: EngineContext): Reply<"current-workspace"> {
  return { workspace: context.workspace ? infoOf(context.workspace) : null };
}

/** @throws Failure `none-open`, and as `saveCopy` of the store */
export function saveCopy(ask: Asked<"save-copy">, context: EngineContext): Reply<"save-copy"> {
  const path = resolve(ask.to);
  return { path, bytes: copy(workspaceOf(context), path) };
}

/** @throws Failure `none-open` */
export function importHistory(context: EngineContext): Reply<"import-history"> {
  return {
    batches: allBatches(workspaceOf(context).db).map(batchReply),
  };
}

function infoOf({ db, path, readOnly, wal }: WorkspaceFile): WorkspaceInfo {
  const batches = allBatches(db).filter(({ undoneAt }) => undoneAt === null);
  const last = batches.find(({ parent }) => parent === null);
  return {
    path,
    name: basename(path).replace(/\.dwv$/i, ""),
    version: versionOf(db),
    counts: counts(db),
    lastImport: last ? batchReply(last) : null,
    example: exampleIn(batches.map(({ files }) => files)),
    readOnly,
    wal,
  };
}

function exampleIn(imported: readonly (readonly string[])[]): WorkspaceInfo["example"] {
  if (isExample(imported.flat())) return "all";
  return imported.some(isExample) ? "part" : "none";
}

function isExample(files: readonly string[]): boolean {
  return files.length === EXAMPLE.size && files.every((file) => EXAMPLE.has(file));
}
