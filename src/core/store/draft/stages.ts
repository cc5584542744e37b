import { SAID, type Stage, type StagedRow } from "../../intake/ports/draft.ts";
import type { FileId } from "../../model/ids.ts";
import type { WriteDb } from "../db.ts";
import type { BulkInserts } from "./bulk-insert.ts";

/** Characters that wait in memory, some 150 MB of it; when there are more, all go to the table. */
const IN_MEMORY = 40_000_000;

const SORT = `
  INSERT INTO temp.draft_sorted (payload, file, line, sort)
  SELECT payload, file, line, sort FROM temp.draft_stage WHERE stage = :stage ORDER BY sort, file, line`;
const PAGE = `
  SELECT rowid AS row, payload, file, line, sort FROM temp.draft_sorted WHERE rowid > :after ORDER BY rowid LIMIT 1000`;

/** Rows that wait to be matched; read back in the order of their content. */
export function stages(db: WriteDb, inserts: BulkInserts, speaking: (file: FileId) => void) {
  const insert = inserts.into("draft_stage (stage, sort, payload, file, line)", 5);
  const sort = db.prepare(SORT);
  const page = db.prepare<{ after: number }, StagedRow & { row: number }>(PAGE);
  const clear = db.prepare("DELETE FROM temp.draft_sorted");
  const waiting = new Map<Stage, StagedRow[]>();
  const sizes = new Map<Stage, number>();
  const sizeOf = measured();
  let size = 0;
  let hasSpilt = false;
  const toTable = (stage: Stage, rows: readonly StagedRow[]): void => {
    for (const row of rows) insert.add([stage, whole(row), row.payload, row.file, row.line]);
  };
  const spill = (): void => {
    for (const [stage, rows] of waiting) toTable(stage, rows);
    waiting.clear();
    hasSpilt = true;
  };
  // Paged, because a connection can do nothing else while it steps through a statement.
  const sortedInTable = function* (stage: Stage): IterableIterator<StagedRow> {
    insert.flush();
    clear.run();
    sort.run({ stage });
    for (let after = 0; ;) {
      const rows = page.all({ after });
      if (rows.length === 0) return;
      yield* rows;
      after = rows.at(-1)!.row;
    }
  };
  const sorted = function* (stage: Stage): IterableIterator<StagedRow> {
    const rows = waiting.get(stage) ?? [];
    waiting.delete(stage);
    yield* rows.sort(byContent);
    size -= sizes.get(stage) ?? 0;
    sizes.delete(stage);
  };
  return {
    stage(stage: Stage, rows: readonly StagedRow[]): void {
      if (hasSpilt) return toTable(stage, rows);
      const list = waiting.get(stage);
      if (list === undefined) waiting.set(stage, [...rows]);
      else list.push(...rows);
      const more = rows.reduce((sum, row) => sum + sizeOf(row), 0);
      sizes.set(stage, (sizes.get(stage) ?? 0) + more);
      size += more;
      if (size > IN_MEMORY) spill();
    },
    *staged(stage: Stage): IterableIterator<StagedRow> {
      for (const row of hasSpilt ? sortedInTable(stage) : sorted(stage)) {
        speaking(row.file);
        yield row;
      }
    },
  };
}

function byContent(a: StagedRow, b: StagedRow): number {
  if (a.sort !== b.sort) return a.sort < b.sort ? -1 : 1;
  const [one, other] = [whole(a), whole(b)];
  if (one !== other) return one < other ? -1 : 1;
  return a.file - b.file || a.line - b.line;
}

/** All that a row is sorted by: of most the beginning is enough, so it is put together only where it is asked for. */
const whole = ({ sort, said }: StagedRow): string =>
  said === undefined ? sort : sort + SAID + JSON.stringify(said);

/** About the characters that rows hold: worked out for some of them, as it costs as much as reading them. */
function measured(): (row: StagedRow) => number {
  let rows = 0;
  let last = 0;
  return ({ sort, payload, said }) => {
    if (said !== undefined && rows++ % EACH === 0) last = charsIn(said);
    return sort.length + payload.length + (said === undefined ? 0 : last);
  };
}

const EACH = 16;

function charsIn(value: unknown): number {
  if (typeof value === "string") return value.length + BESIDES;
  if (typeof value !== "object" || value === null) return 1;
  let chars = BESIDES;
  for (const part of Object.values(value)) chars += charsIn(part);
  return chars;
}

/** Whatever a text or an object takes besides its characters. */
const BESIDES = 16;
