import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { FileId } from "../../../../src/core/model/ids.ts";
import { TIE_KINDS } from "../../../../src/core/model/tie.ts";
import { draftedTies } from "../../../../src/core/store/draft/drafted-ties.ts";
import { CREATE } from "../../../../src/core/store/draft/tables.ts";
import { emptyWorkspace } from "../memory.ts";

const tie = fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 2 }), fc.constantFrom("knows", "leads"));
const row = fc.record({ tie, file: fc.constantFrom(1, 2), line: fc.nat({ max: 3 }) });
const COLUMNS = "from_id || ' ' || to_id || ' ' || kind || ' ' || file || ' ' || line";

/** What becomes of each row: the ties that are made, and the rows that make none. */
function outcome(
  rows: readonly (typeof row extends fc.Arbitrary<infer T> ? T : never)[],
  stored: readonly (readonly [from: number, to: number])[],
  most: number,
) {
  const db = emptyWorkspace();
  db.exec(CREATE);
  db.pragma("foreign_keys = OFF");
  const put = db.prepare(
    "INSERT OR IGNORE INTO tie (from_id, to_id, kind, file_id, line) VALUES (?, ?, 2, 1, 1)",
  );
  for (const ends of stored) put.run(...ends);
  const ties = draftedTies(db, most);
  for (const {
    tie: [from, to, kind],
    file,
    line,
  } of rows) {
    const one = { from: [from], to: [to], kinds: [kind as "knows"], lines: [line], count: 1 };
    ties.addTies(one, file as FileId);
  }
  ties.sealTies();
  ties.unchangedTies();
  const of = (table: string): unknown[] =>
    db.prepare(`SELECT ${COLUMNS} FROM temp.${table} ORDER BY 1`).pluck().all();
  const found = { made: of("draft_tie"), same: of("draft_tie_same"), rows: ties.tieRows() };
  db.close();
  return found;
}

const stored = fc.array(fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 2 })), { maxLength: 3 });

it("makes each tie once, of its first row, and leaves every other row as one that changes nothing", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), stored, (rows, there) => {
      const texts = rows.map(({ tie: [from, to, kind], file, line }) =>
        [from, to, TIE_KINDS.indexOf(kind as "knows"), file, line].join(" "),
      );
      const known = new Set(there.map(([from, to]) => `${from} ${to} 2`));
      const made = new Map<string, string>();
      for (const text of texts.toSorted()) {
        const key = text.split(" ").slice(0, 3).join(" ");
        if (!known.has(key) && !made.has(key)) made.set(key, text);
      }
      const same = [...texts];
      for (const text of made.values()) same.splice(same.indexOf(text), 1);
      const expected = { made: [...made.values()].sort(), same: same.sort(), rows: rows.length };
      expect(outcome(rows, there, 1 << 10)).toEqual(expected);
      // The same where they do not fit in memory, and SQLite sorts them.
      expect(outcome(rows, there, 2)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});
