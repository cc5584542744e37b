import Database from "better-sqlite3";

/** Every row of every table of a workspace but the records of batches, as one text; its file is whole. */
export function workspaceRows(path: string): string {
  const binding = process.env["DWARSVERBAND_SQLITE_BINDING"];
  const db = new Database(path, {
    readonly: true,
    ...(binding === undefined ? {} : { nativeBinding: binding }),
  });
  try {
    const health = db.pragma("quick_check", { simple: true });
    if (health !== "ok") throw new Error(`the workspace is damaged: ${String(health)}`);
    const broken = db.pragma("foreign_key_check") as unknown[];
    if (broken.length > 0) throw new Error(`rows point to nothing: ${JSON.stringify(broken[0])}`);
    const tables = db
      .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .pluck()
      .all()
      .filter((name) => !NOT_COMPARED.has(name) && !name.startsWith("sqlite_"));
    return tables
      .map(
        (name) =>
          `${name}\n${db.prepare(`SELECT * FROM "${name}"`).raw().all().map(String).toSorted().join("\n")}`,
      )
      .join("\n\n");
  } finally {
    db.close();
  }
}

/** The records of imports stay when an import is undone, and the version always grows. */
const NOT_COMPARED: ReadonlySet<string> = new Set(["batch", "file", "setting"]);
