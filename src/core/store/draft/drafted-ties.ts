import type { ResolvedTies } from "../../intake/ports/draft.ts";
import type { FileId } from "../../model/ids.ts";
import { TIE_KINDS, type TieKind } from "../../model/tie.ts";
import type { WriteDb } from "../db.ts";
import { grown, sortedOnce, tieBuffer, type TieBuffer } from "./tie-buffer.ts";

/** Ties that are sorted in memory, about 80 MB of it; what is more goes to disk and is sorted by SQLite. */
const IN_MEMORY = 1 << 21;
/** Rows in one statement: the cost of a call is spread over them. */
const AT_ONCE = 100;
const KIND_CODES = Object.fromEntries(TIE_KINDS.map((kind, code) => [kind, code])) as Readonly<
  Record<TieKind, number>
>;

const insertInto = (table: string, rows: number): string =>
  `INSERT INTO temp.${table} (from_id, to_id, kind, file, line) VALUES ${Array(rows).fill("(?,?,?,?,?)").join(",")}`;

/** Each different tie once, in the order of the workspace's own index. */
const SORT = `
  INSERT INTO temp.draft_tie (from_id, to_id, kind, file, line)
  SELECT from_id, to_id, kind, origin >> 32, origin & 0xffffffff FROM (
    SELECT from_id, to_id, kind, min((file << 32) | line) AS origin
    FROM temp.draft_tie_row GROUP BY from_id, to_id, kind
  )`;
const DROP_KNOWN = `
  DELETE FROM temp.draft_tie WHERE EXISTS (
    SELECT 1 FROM main.tie WHERE tie.from_id = draft_tie.from_id AND tie.to_id = draft_tie.to_id
      AND tie.kind = draft_tie.kind)`;
const EMPTY_SAME = `DELETE FROM temp.draft_tie_same`;
/** Of equal rows on one line (a list that names someone twice) the first is the tie itself. */
const SAME = `
  INSERT INTO temp.draft_tie_same (from_id, to_id, kind, file, line)
  SELECT from_id, to_id, kind, file, line FROM temp.draft_tie_row WHERE rowid NOT IN (
    SELECT min(row.rowid) FROM temp.draft_tie AS tie
    JOIN temp.draft_tie_row AS row ON row.from_id = tie.from_id AND row.to_id = tie.to_id AND row.kind = tie.kind
      AND row.file = tie.file AND row.line = tie.line
    GROUP BY tie.rowid)`;
const NEW = `SELECT from_id, to_id, kind FROM temp.draft_tie ORDER BY rowid`;
const ANY_STORED = `SELECT 1 FROM main.tie LIMIT 1`;

/**
 * The ties of a draft: gathered in memory as long as they fit, and sorted once at its end.
 *
 * @param most rows that are kept in memory; a power of two
 */
export function draftedTies(db: WriteDb, most = IN_MEMORY) {
  let buffer = tieBuffer(Math.min(1 << 12, most));
  let kept: Int32Array = new Int32Array(0);
  let rows = 0;
  let hasSpilt = false;
  const spill = (): void => {
    const all = Int32Array.from({ length: buffer.count }, (_, place) => place);
    write(db, "draft_tie_row", buffer, all);
    buffer.count = 0;
    hasSpilt = true;
  };
  return {
    addTies(ties: ResolvedTies, file: FileId): void {
      for (let i = 0; i < ties.count; i++) {
        if (buffer.count === buffer.from.length) {
          if (buffer.count < most) buffer = grown(buffer);
          else spill();
        }
        const at = buffer.count++;
        buffer.from[at] = ties.from[i]!;
        buffer.to[at] = ties.to[i]!;
        buffer.kind[at] = KIND_CODES[ties.kinds[i]!];
        buffer.file[at] = file;
        buffer.line[at] = ties.lines[i]!;
      }
      rows += ties.count;
    },
    /** Leaves in `draft_tie` each tie that is not there already, sorted. */
    sealTies(): void {
      if (hasSpilt) {
        spill();
        db.exec(SORT);
      } else {
        kept = sortedOnce(buffer);
        write(db, "draft_tie", buffer, kept);
      }
      // In an empty workspace every tie is new, and a million look-ups can be left out.
      if (db.prepare(ANY_STORED).get() !== undefined) db.exec(DROP_KNOWN);
    },
    /** Leaves in `draft_tie_same` the rows that repeat another, or a tie that is there already. */
    unchangedTies(): void {
      db.exec(EMPTY_SAME);
      if (hasSpilt) db.exec(SAME);
      else write(db, "draft_tie_same", buffer, unchanged(db, buffer, kept));
    },
    /** Rows that stated a tie, repeats among them. */
    tieRows: (): number => rows,
  };
}

/** The places of the rows that make no new tie: `kept` and the new ties stand in the same order. */
function unchanged(db: WriteDb, buffer: TieBuffer, kept: Int32Array): Int32Array {
  const isNew = new Uint8Array(buffer.count);
  let at = 0;
  for (const [from, to, kind] of db.prepare<[], Tie>(NEW).raw().iterate()) {
    while (at < kept.length) {
      const place = kept[at++]!;
      if (buffer.from[place] !== from || buffer.to[place] !== to || buffer.kind[place] !== kind)
        continue;
      isNew[place] = 1;
      break;
    }
  }
  return Int32Array.from({ length: buffer.count }, (_, place) => place).filter(
    (place) => isNew[place] === 0,
  );
}

type Tie = [from: number, to: number, kind: number];

function write(
  db: WriteDb,
  table: "draft_tie" | "draft_tie_row" | "draft_tie_same",
  { from, to, kind, file, line }: TieBuffer,
  places: Int32Array,
): void {
  const many = db.prepare(insertInto(table, AT_ONCE));
  const one = db.prepare(insertInto(table, 1));
  const values: number[] = [];
  for (let at = 0; at < places.length;) {
    const end = at + AT_ONCE <= places.length ? at + AT_ONCE : at + 1;
    const statement = end - at === AT_ONCE ? many : one;
    values.length = 0;
    for (; at < end; at++) {
      const place = places[at]!;
      values.push(from[place]!, to[place]!, kind[place]!, file[place]!, line[place]!);
    }
    statement.run(values);
  }
}
