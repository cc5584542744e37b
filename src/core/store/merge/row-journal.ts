import { Bug } from "../../model/bug.ts";
import type { BatchId } from "../../model/ids.ts";
import type { WriteDb } from "../db.ts";

/** Every table of which a merge may change rows. */
const TABLES = [
  "entity",
  "department",
  "department_alias",
  "person",
  "initiative",
  "topic_link",
  "given_id",
  "recognised",
  "attribute",
  "tie",
  "position",
  "kept_apart",
  "merged_entity",
  "merged_value",
] as const;

/** What no import builds on, and what may have gone in the meantime: a place on the map, a pair kept apart. */
const ASIDE: ReadonlySet<string> = new Set(["position", "kept_apart"]);

type Shape = { readonly columns: readonly string[]; readonly key: readonly string[] };
type Value = string | number | null;
type Row = Readonly<Record<string, Value>>;
type RowChange = {
  readonly table: string;
  readonly before: string | null;
  readonly after: string | null;
};

const COLUMNS = `SELECT name, pk FROM pragma_table_info(:table, 'main') ORDER BY cid`;
const OF_BATCH = `SELECT "table", before, after FROM main.row_change WHERE batch_id = :batch ORDER BY id DESC`;
/** Of what an import had made that was undone in the meantime. */
const DROP_LOOSE = `
  DELETE FROM main.kept_apart WHERE NOT EXISTS (SELECT 1 FROM main.entity WHERE id = a_id)
    OR NOT EXISTS (SELECT 1 FROM main.entity WHERE id = b_id)`;
const FORGET = `DELETE FROM main.row_change WHERE batch_id = :batch`;

/**
 * Runs `fn` and journals each row that it makes, changes or deletes, with all its columns, whatever statement does it,
 * under the newest batch. The columns are asked of the file, so that none is ever forgotten.
 */
export function recordingRows<T>(db: WriteDb, fn: () => T): T {
  const shapes = TABLES.map((table) => [table, shapeOf(db, table)] as const);
  for (const [table, shape] of shapes) db.exec(triggers(table, shape));
  try {
    return fn();
  } finally {
    for (const table of TABLES)
      for (const event of EVENTS) db.exec(`DROP TRIGGER temp.${event}_${table}`);
  }
}

/**
 * Gives every row that a batch journaled back what it was, the last change first, and forgets the journal.
 *
 * @throws Bug where a row is no longer as the batch left it: something built on it
 */
export function restoreRows(db: WriteDb, batch: BatchId): void {
  db.pragma("defer_foreign_keys = ON");
  const changes = db.prepare<{ batch: BatchId }, RowChange>(OF_BATCH).all({ batch });
  const shapes = new Map(TABLES.map((table) => [table as string, shapeOf(db, table)]));
  const statements = new Map<string, Statement>();
  for (const { table, before, after } of changes) {
    const shape = shapes.get(table);
    // The journal may come from a stranger: what it names is no SQL.
    if (shape === undefined) throw new Bug("a journal of a table that no merge changes");
    const { sql, values } = restoring(table, shape, {
      before: before === null ? null : (JSON.parse(before) as Row),
      after: after === null ? null : (JSON.parse(after) as Row),
    });
    const statement = statements.get(sql) ?? db.prepare<[Row]>(sql);
    statements.set(sql, statement);
    if (statement.run(values).changes !== 1 && !ASIDE.has(table))
      throw new Bug(`a row of ${table} is not as a merge left it`);
  }
  db.prepare(DROP_LOOSE).run();
  db.prepare(FORGET).run({ batch });
}

type Statement = ReturnType<WriteDb["prepare"]>;

/** What gives one row back what it was. */
function restoring(
  table: string,
  { key, columns }: Shape,
  { before, after }: { readonly before: Row | null; readonly after: Row | null },
): { readonly sql: string; readonly values: Row } {
  if (after === null) {
    const names = columns.map((name) => `"${name}"`).join(", ");
    const values = columns.map((name) => `@${name}`).join(", ");
    const or = ASIDE.has(table) ? "OR IGNORE" : "";
    return {
      sql: `INSERT ${or} INTO main.${table} (${names}) VALUES (${values})`,
      values: before ?? {},
    };
  }
  const where = key.map((name) => `"${name}" = @was_${name}`).join(" AND ");
  const keys = Object.fromEntries(key.map((name) => [`was_${name}`, after[name] ?? null]));
  if (before === null) return { sql: `DELETE FROM main.${table} WHERE ${where}`, values: keys };
  // Only what the batch changed: another column may have been given a value since.
  const changed = columns.filter((name) => before[name] !== after[name]);
  const set = changed.map((name) => `"${name}" = @${name}`).join(", ");
  const values = Object.fromEntries(changed.map((name) => [name, before[name] ?? null]));
  return {
    sql: `UPDATE main.${table} SET ${set} WHERE ${where}`,
    values: { ...values, ...keys },
  };
}

const EVENTS = ["insert", "update", "delete"] as const;

function triggers(table: string, { columns, key }: Shape): string {
  const whole = (row: "OLD" | "NEW"): string =>
    `json_object(${columns.map((name) => `'${name}', ${row}."${name}"`).join(", ")})`;
  const keyOf = (row: "OLD" | "NEW"): string =>
    `json_array(${key.map((name) => `${row}."${name}"`).join(", ")})`;
  const parts = {
    insert: ["NULL", keyOf("NEW"), "NULL", whole("NEW")],
    update: [keyOf("OLD"), keyOf("NEW"), whole("OLD"), whole("NEW")],
    delete: [keyOf("OLD"), "NULL", whole("OLD"), "NULL"],
  };
  return EVENTS.map(
    (event) => `
    CREATE TEMP TRIGGER ${event}_${table} AFTER ${event} ON main.${table}
      ${event === "update" ? `WHEN ${whole("OLD")} <> ${whole("NEW")}` : ""} BEGIN
      INSERT INTO row_change (batch_id, "table", was, now, before, after)
      VALUES ((SELECT max(id) FROM batch), '${table}', ${parts[event].join(", ")});
    END;`,
  ).join("");
}

function shapeOf(db: WriteDb, table: string): Shape {
  const columns = db
    .prepare<{ table: string }, { name: string; pk: number }>(COLUMNS)
    .all({ table });
  if (columns.some(({ name }) => !/^[a-z_]+$/.test(name)))
    throw new Bug("a column that the app did not make");
  const key = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
  return { columns: columns.map(({ name }) => name), key: key.map(({ name }) => name) };
}
