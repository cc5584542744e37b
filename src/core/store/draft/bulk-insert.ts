import type { WriteDb } from "../db.ts";

type Value = string | number | null;

/** Rows gathered for one statement, as the cost of a call is spread over them. */
export type BulkInsert = {
  readonly add: (row: readonly Value[]) => void;
  /** Before the table is read: what was added stands in it from then on. */
  readonly flush: () => void;
};

/** All of a draft, so that they can be flushed together. */
export type BulkInserts = {
  /** @param into constant SQL: a temporary table with its columns, "draft_row (kind, line)" */
  readonly into: (into: string, columns: number) => BulkInsert;
  readonly flush: () => void;
};

const AT_ONCE = 50;

/** What is added is written some fifty rows at a time; one that is there already stays as it is. */
export function bulkInserts(db: WriteDb): BulkInserts {
  const all: BulkInsert[] = [];
  return {
    into(into, columns) {
      const made = bulkInsert(db, into, columns);
      all.push(made);
      return made;
    },
    flush: () => all.forEach(({ flush }) => flush()),
  };
}

function bulkInsert(db: WriteDb, into: string, columns: number): BulkInsert {
  const places = `(${Array(columns).fill("?").join(",")})`;
  const insert = (rows: number): string =>
    `INSERT OR IGNORE INTO temp.${into} VALUES ${Array(rows).fill(places).join(",")}`;
  const many = db.prepare(insert(AT_ONCE));
  const one = db.prepare(insert(1));
  const values: Value[] = [];
  return {
    add(row) {
      for (const value of row) values.push(value);
      if (values.length < AT_ONCE * columns) return;
      many.run(values);
      values.length = 0;
    },
    flush() {
      for (let at = 0; at < values.length; at += columns) one.run(values.slice(at, at + columns));
      values.length = 0;
    },
  };
}
