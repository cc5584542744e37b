import { expect, it } from "vitest";
import type { StagedRow } from "../../../../src/core/intake/ports/draft.ts";
import type { FileId } from "../../../../src/core/model/ids.ts";
import { bulkInserts } from "../../../../src/core/store/draft/bulk-insert.ts";
import { stages } from "../../../../src/core/store/draft/stages.ts";
import { CREATE } from "../../../../src/core/store/draft/tables.ts";
import { memoryWorkspace } from "../memory.ts";

const file = 1 as FileId;

function waitingRows() {
  const db = memoryWorkspace();
  db.exec(CREATE);
  const spoken: FileId[] = [];
  return { spoken, waiting: stages(db, bulkInserts(db), (one) => void spoken.push(one)) };
}

const inShort = (rows: Iterable<StagedRow>): string[] =>
  [...rows].map(({ sort, line }) => `${sort.slice(0, 10)} ${line}`);

it("gives rows back in the order of their content, then of their place", () => {
  const { waiting, spoken } = waitingRows();
  const rows = ["b", "a", "c", "a"].map((sort, line) => ({ file, line, sort, payload: "" }));
  waiting.stage("person", rows);
  waiting.stage("mention", rows.slice(0, 1));
  expect(inShort(waiting.staged("person"))).toEqual(["a 1", "a 3", "b 0", "c 2"]);
  expect(inShort(waiting.staged("mention"))).toEqual(["b 0"]);
  expect(inShort(waiting.staged("initiative"))).toEqual([]);
  expect(spoken).toHaveLength(5);
});

it("does the same with more than it keeps in memory, whatever came before that", () => {
  const { waiting } = waitingRows();
  const long = "x".repeat(1_000_000);
  const names = Array.from({ length: 48 }, (_, i) => `n${String((i * 29) % 48).padStart(2, "0")}`);
  for (const [line, name] of names.entries())
    waiting.stage("person", [{ file, line, sort: name, payload: long }]);
  waiting.stage("mention", [{ file, line: 1, sort: "m", payload: "" }]);
  expect(inShort(waiting.staged("person"))).toEqual(
    names.map((name, line) => `${name} ${line}`).toSorted(),
  );
  expect(inShort(waiting.staged("mention"))).toEqual(["m 1"]);
});
