import type { BatchId } from "../../model/ids.ts";
import type { WriteDb } from "../db.ts";
import { recordingRows } from "../merge/row-journal.ts";
import { indexedAtOnce } from "./indexes-at-once.ts";
import { setFields } from "./set-fields.ts";

const IS_NEWS = `
  SELECT EXISTS (SELECT 1 FROM temp.draft_department WHERE created = 1)
    OR EXISTS (SELECT 1 FROM temp.draft_person WHERE created = 1)
    OR EXISTS (SELECT 1 FROM temp.draft_initiative WHERE created = 1)
    OR EXISTS (SELECT 1 FROM temp.draft_change WHERE takes = 1 AND visible = 1) OR EXISTS (SELECT 1 FROM temp.draft_tie) AS news`;
const BATCH = `INSERT INTO main.batch (id, at, counts) VALUES (:id, :at, :counts)`;
const FILES = `
  INSERT INTO main.file (id, batch_id, name, sheet, source, encoding, delimiter, rows, mapping)
  SELECT id, :id, name, sheet, source, encoding, delimiter, rows, mapping FROM temp.draft_file ORDER BY id`;
const JOURNAL = `
  INSERT INTO main.change (batch_id, file_id, line, entity_id, field, before, after)
  SELECT :id, file, line, entity_id, field, before, after FROM temp.draft_change
  WHERE takes = 1 AND (sort IN ('field', 'attribute') OR (sort = 'list' AND policy = 'replace' AND drops > 0))
  ORDER BY entity_id, field`;
const UPDATES = setFields({ table: "temp.draft_change", where: "takes = 1", value: "after" });
const UNLINK = `
  DELETE FROM main.topic_link WHERE (entity_id, topic_id, role) IN (
    SELECT entity_id, topic_id, role FROM temp.draft_unlink)`;
const ANY_UNLINK = `SELECT 1 FROM temp.draft_unlink LIMIT 1`;

/** Rows in one statement: between two of them it can be stopped, and says how far it is. */
const AT_ONCE = 20_000;
type Written = {
  readonly from: string;
  readonly rows: string;
  readonly sql: string;
  /** How much of what a row tells of is written with it: whatever is no tie has rows in two tables. */
  readonly share: 0.5 | 1;
};
const PART = `rowid > :after AND rowid <= :upto`;
const NEW = "created = 1";
const NEW_TOPICS = "created = 1 AND taken = 1";
const entities = (kind: string): Written => ({
  from: `draft_${kind}`,
  rows: kind === "topic" ? NEW_TOPICS : NEW,
  share: 0.5,
  sql: `INSERT INTO main.entity (id, kind, file_id, line) SELECT id, '${kind}', file, line`,
});
/** Whole tables, in the order in which they refer to each other. */
const WRITTEN: readonly Written[] = [
  ...["department", "topic", "person", "initiative"].map(entities),
  {
    from: "draft_department",
    rows: NEW,
    share: 0.5,
    sql: `INSERT INTO main.department (id, name, key, code, parent_id, stub) SELECT id, name, key, code, parent_id, 0`,
  },
  {
    from: "draft_topic",
    rows: NEW_TOPICS,
    share: 0.5,
    sql: `INSERT INTO main.topic (id, name, key) SELECT id, name, key`,
  },
  {
    from: "draft_person",
    rows: NEW,
    share: 0.5,
    sql: `INSERT INTO main.person (id, name, key, email, role, department_id, sharing, stub)
      SELECT id, name, key, email, role, department_id, sharing, stub`,
  },
  {
    from: "draft_initiative",
    rows: NEW,
    share: 0.5,
    sql: `INSERT INTO main.initiative
        (id, title, key, description, lessons, status, innovation, "start", "end", department_id, fingerprint, stub)
      SELECT id, title, key, description, lessons, status, innovation, "start", "end", department_id, fingerprint, stub`,
  },
];
const EXTRAS = [
  `INSERT INTO main.topic_link (entity_id, topic_id, role, file_id, line)
   SELECT entity_id, topic_id, role, file, line FROM temp.draft_link WHERE taken = 1 ORDER BY entity_id, topic_id, role`,
  `INSERT INTO main.department_alias (department_id, key, alias, file_id)
   SELECT department_id, key, alias, file FROM temp.draft_alias ORDER BY key, department_id`,
  `INSERT INTO main.attribute (entity_id, name, value, file_id)
   SELECT entity_id, name, value, file FROM temp.draft_attribute WHERE taken = 1 ORDER BY entity_id, name`,
  `INSERT OR IGNORE INTO main.recognised (source, mark, entity_id, file_id)
   SELECT source, mark, entity_id, file FROM temp.draft_recognised ORDER BY source, mark`,
  `INSERT OR IGNORE INTO main.given_id (source, kind, given, entity_id, file_id)
   SELECT source, kind, given, entity_id, file FROM temp.draft_given ORDER BY source, kind, given`,
];
const TIES: Written = {
  from: "draft_tie",
  rows: "TRUE",
  share: 1,
  sql: `INSERT INTO main.tie (from_id, to_id, kind, file_id, line) SELECT from_id, to_id, kind, file, line`,
};

/** How an apply is followed and stopped. */
export type ApplyWatch = {
  /** Things and ties, not rows of tables. */
  readonly onProgress: (done: number, total: number) => void;
  /** @throws to end it; the workspace is then as it was */
  readonly checkCancelled: () => void;
};

/** Whether a sealed draft would change anything at all. */
export function isNews(db: WriteDb): boolean {
  return db.prepare<[], { news: number }>(IS_NEWS).get()!.news === 1;
}

/**
 * Writes a sealed draft, exactly, as a new batch. The caller holds the transaction.
 *
 * @param options.last the highest id that is stored
 */
export function applyDraft(
  db: WriteDb,
  { at, counts, last }: { readonly at: string; readonly counts: object; readonly last: number },
  watch: ApplyWatch,
): BatchId {
  const id = db
    .prepare<[], { id: BatchId }>("SELECT coalesce(max(id), 0) + 1 AS id FROM main.batch")
    .get()!.id;
  const write = inParts(db, last, watch);
  const run = (sql: string, bind: object = {}): void => {
    watch.checkCancelled();
    db.prepare(sql).run(bind);
  };
  // Departments name each other, in any order: they are checked at the end.
  db.pragma("defer_foreign_keys = ON");
  run(BATCH, { id, at, counts: JSON.stringify(counts) });
  run(FILES, { id });
  indexedAtOnce(db, () => {
    WRITTEN.forEach(write);
    run(JOURNAL, { id });
    for (const sql of UPDATES) run(sql);
    if (db.prepare(ANY_UNLINK).get() !== undefined) recordingRows(db, () => run(UNLINK));
    for (const sql of EXTRAS) run(sql);
    write(TIES);
  });
  watch.checkCancelled();
  return id;
}

/** Writes what stands in a drafted table, some rows at a time; tells how many things and ties of all are written. */
function inParts(db: WriteDb, last: number, { onProgress, checkCancelled }: ApplyWatch) {
  const number = (sql: string): number => db.prepare<[], number | null>(sql).pluck().get() ?? 0;
  const total = [...WRITTEN, TIES].reduce(
    (sum, { from, rows, share }) =>
      sum + share * number(`SELECT count(*) FROM temp.${from} WHERE ${rows}`),
    0,
  );
  let done = 0;
  return ({ from, rows, sql, share }: Written): void => {
    const statement = db.prepare(
      `${sql} FROM temp.${from} WHERE ${PART} AND ${rows} ORDER BY rowid`,
    );
    const end = number(`SELECT max(rowid) FROM temp.${from}`);
    // What is made has ids after those that are stored.
    for (let after = from === TIES.from ? 0 : last; after < end; after += AT_ONCE) {
      checkCancelled();
      done += share * statement.run({ after, upto: after + AT_ONCE }).changes;
      onProgress(Math.floor(done), total);
    }
  };
}
