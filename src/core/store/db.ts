import type Database from "better-sqlite3";

/** A prepared question: it can be asked, not carried out. */
export type ReadStatement<Bind extends unknown[], Row> = {
  get(...bind: Bind): Row | undefined;
  all(...bind: Bind): Row[];
  iterate(...bind: Bind): IterableIterator<Row>;
  /** Rows as their first column alone. */
  pluck(): ReadStatement<Bind, Row>;
  /** Rows as arrays of columns. */
  raw(): ReadStatement<Bind, Row>;
};

/** A connection that a function only reads from. */
export type ReadDb = {
  prepare<Bind extends unknown[] | object = unknown[], Row = unknown>(
    sql: string,
  ): Bind extends unknown[] ? ReadStatement<Bind, Row> : ReadStatement<[Bind], Row>;
};

/** A connection that a function writes to; the caller holds the transaction (`write` in version.ts). */
export type WriteDb = Database.Database;
