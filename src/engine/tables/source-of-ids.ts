import { knownSource, type KnownSource } from "../../core/intake/known-source.ts";
import type { OpenTable } from "../../core/intake/read-table.ts";
import type { ReadDb } from "../../core/store/db.ts";
import { knownIds } from "../../core/store/known-ids.ts";

/** Rows whose ids are compared: enough to tell one list from another, and soon there whatever the size of the file. */
const MOST_ROWS = 20_000;

/**
 * How the ids of a table compare with those of other sources in a workspace; null where there is nothing to compare.
 *
 * @param onRows told with how many rows of how many; may throw to stop
 */
export function sourceOfIds(
  table: OpenTable,
  db: ReadDb,
  onRows: (done: number, total: number) => void,
): Promise<KnownSource | null> {
  const total = Math.min(MOST_ROWS, table.reading.rows);
  return knownSource(table, knownIds(db), {
    most: MOST_ROWS,
    onRows: (done) => onRows(done, total),
  });
}
