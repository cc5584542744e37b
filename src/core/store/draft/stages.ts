import type { Stage, StagedRow } from "../../intake/ports/draft.ts";
import type { FileId } from "../../model/ids.ts";
import type { WriteDb } from "../db.ts";
import { bulkInsert } from "./bulk-insert.ts";

const SORT = `
  INSERT INTO temp.draft_sorted (payload, file, line, sort)
  SELECT payload, file, line, sort FROM temp.draft_stage WHERE stage = :stage ORDER BY sort, file, line`;
const PAGE = `
  SELECT rowid AS row, payload, file, line, sort FROM temp.draft_sorted WHERE rowid > :after ORDER BY rowid LIMIT 1000`;

/** Rows that wait to be matched; read back in the order of their content, a page at a time. */
export function stages(db: WriteDb, speaking: (file: FileId) => void) {
  const insert = bulkInsert(db, "draft_stage (stage, sort, payload, file, line)", 5);
  const sort = db.prepare(SORT);
  const page = db.prepare<{ after: number }, StagedRow & { row: number }>(PAGE);
  const clear = db.prepare("DELETE FROM temp.draft_sorted");
  return {
    stage(stage: Stage, rows: readonly StagedRow[]): void {
      for (const row of rows) insert.add([stage, row.sort, row.payload, row.file, row.line]);
    },
    // Paged, because a connection can do nothing else while it steps through a statement.
    *staged(stage: Stage): IterableIterator<StagedRow> {
      insert.flush();
      clear.run();
      sort.run({ stage });
      for (let after = 0; ;) {
        const rows = page.all({ after });
        if (rows.length === 0) return;
        for (const row of rows) {
          speaking(row.file);
          yield row;
        }
        after = rows.at(-1)!.row;
      }
    },
  };
}
