import { existsSync } from "node:fs";
import { join, parse } from "node:path";
import { Bug } from "../model/bug.ts";
import { Failure } from "../model/failure.ts";
import type { WriteDb } from "./db.ts";
import { withFolderFailures } from "./failures.ts";
import { APPLICATION_ID } from "./identity.ts";
import { shapeOf } from "./shape.ts";

/**
 * Brings a workspace, or an empty file, to the newest shape, in one transaction.
 *
 * @throws Failure workspace-newer for a file that a later version of the app has written
 */
export function migrate(db: WriteDb, migrations: readonly string[]): void {
  // Tables are rebuilt while others refer to them; what must hold is checked before it is kept.
  db.pragma("foreign_keys = OFF");
  try {
    db.transaction(() => bringUp(db, migrations)).exclusive();
  } finally {
    db.pragma("foreign_keys = ON");
  }
}

function bringUp(db: WriteDb, migrations: readonly string[]): void {
  // Asked again inside the transaction: another program may have been first.
  const shape = shapeOf(db);
  if (shape > migrations.length) throw new Failure("workspace-newer", { path: db.name });
  if (shape === 0) db.pragma(`application_id = ${APPLICATION_ID}`);
  for (const migration of migrations.slice(shape)) db.exec(migration);
  db.pragma(`user_version = ${migrations.length}`);
  if (db.prepare("SELECT 1 FROM pragma_foreign_key_check").get() !== undefined)
    throw new Bug("a migration leaves rows that refer to nothing");
}

/**
 * A whole copy beside the workspace, before its shape changes: `name.backup-v1-20260131-093000.dwv`.
 *
 * @returns its path
 */
export function backUp(db: WriteDb, path: string, now: Date): string {
  const backup = freeName(path, `backup-v${shapeOf(db)}-${stamp(now)}`);
  withFolderFailures(backup, () => db.prepare<[string]>("VACUUM INTO ?").run(backup));
  return backup;
}

function freeName(path: string, addition: string): string {
  const { dir, name, ext } = parse(path);
  for (let i = 1; ; i++) {
    const candidate = join(dir, `${name}.${addition}${i === 1 ? "" : `-${i}`}${ext}`);
    if (!existsSync(candidate)) return candidate;
  }
}

/** The user's own time, as in `20260131-093000`. */
function stamp(now: Date): string {
  const day = `${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}`;
  return `${day}-${two(now.getHours())}${two(now.getMinutes())}${two(now.getSeconds())}`;
}

function two(n: number): string {
  return String(n).padStart(2, "0");
}
