import { expect, it } from "vitest";
import { indexedAtOnce } from "../../../../src/core/store/draft/indexes-at-once.ts";
import type { WriteDb } from "../../../../src/core/store/db.ts";
import { CREATE } from "../../../../src/core/store/draft/tables.ts";
import { memoryWorkspace } from "../memory.ts";

const indexesOf = (db: WriteDb): readonly unknown[] =>
  db.prepare("SELECT name, sql FROM main.sqlite_schema WHERE type = 'index' ORDER BY name").all();

it("after many rows the workspace has the indexes that it had, and meanwhile fewer", () => {
  const db = memoryWorkspace();
  db.exec(CREATE);
  const many = `WITH RECURSIVE counting(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counting WHERE n < 10001)`;
  db.exec(`
    INSERT INTO temp.draft_person (id, created) ${many} SELECT n, 1 FROM counting;
    INSERT INTO temp.draft_given (source, kind, given, entity_id) ${many} SELECT 'a', 'person', n, n FROM counting;
    INSERT INTO temp.draft_recognised (source, mark, entity_id) ${many} SELECT 'a', n, n FROM counting;
    INSERT INTO temp.draft_tie (from_id, to_id) ${many} SELECT n, n + 1 FROM counting;`);
  const before = indexesOf(db);
  let during = before;
  indexedAtOnce(db, () => (during = indexesOf(db)));
  expect(during.length).toBe(before.length - 10);
  expect(indexesOf(db)).toEqual(before);
});

it("few rows leave the indexes as they are", () => {
  const db = memoryWorkspace();
  db.exec(CREATE);
  db.exec("INSERT INTO temp.draft_person (id, created) VALUES (1, 1)");
  const before = indexesOf(db);
  indexedAtOnce(db, () => expect(indexesOf(db)).toEqual(before));
});
