import { onTestFinished } from "vitest";
import { connect } from "../../../src/core/store/connect.ts";
import type { WriteDb } from "../../../src/core/store/db.ts";
import { migrate } from "../../../src/core/store/migrate.ts";
import { MIGRATIONS } from "../../../src/core/store/migrations/all.ts";

/** An empty workspace in memory, closed at the end of the test. */
export function memoryWorkspace(): WriteDb {
  const db = emptyWorkspace();
  onTestFinished(() => void db.close());
  return db;
}

/** The same for a property test, which closes each of many itself. */
export function emptyWorkspace(): WriteDb {
  const nativeBinding = process.env["DWARSVERBAND_SQLITE_BINDING"] ?? null;
  const db = connect(":memory:", { readonly: false, nativeBinding });
  migrate(db, MIGRATIONS);
  return db;
}

/** Every row of every table of the workspace, by table; the batches' own records apart when asked. */
export function everyRow(
  db: WriteDb,
  without: readonly string[] = [],
): Record<string, readonly unknown[]> {
  const tables = db
    .prepare<[], { name: string }>(
      "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .all()
    .filter(({ name }) => !without.includes(name));
  return Object.fromEntries(
    tables.map(({ name }) => [name, db.prepare(`SELECT * FROM main."${name}"`).all()]),
  );
}
