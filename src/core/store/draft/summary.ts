import type { EntityKind } from "../../model/ids.ts";
import type { Sharing } from "../../model/sharing.ts";
import type { WriteDb } from "../db.ts";

export type Tally = {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly conflicts: number;
  /** Rows of tables of this kind that are not taken. */
  readonly rejected: number;
};

export type DraftChange = {
  readonly kind: EntityKind;
  readonly name: string;
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly file: string;
  readonly line: number;
};

export type DraftSummary = {
  readonly people: Tally;
  readonly initiatives: Tally;
  readonly departments: Tally;
  readonly topics: Tally;
  readonly ties: Tally;
  readonly sharing: Readonly<Record<Sharing, number>>;
  readonly stubs: number;
  readonly changes: readonly DraftChange[];
  readonly changesTotal: number;
};

const tallied = (table: string): string => `
  SELECT
    count(*) FILTER (WHERE created = 1) AS created,
    count(*) FILTER (WHERE created = 0 AND news) AS updated,
    count(*) FILTER (WHERE created = 0 AND NOT news AND conflicted = 0) AS unchanged,
    count(*) FILTER (WHERE conflicted <> 0) AS conflicts, 0 AS rejected
  FROM (
    SELECT created, conflicted,
      id IN (SELECT entity_id FROM temp.draft_change WHERE visible = 1) OR id IN (SELECT entity_id FROM temp.draft_link)
      OR id IN (SELECT entity_id FROM temp.draft_attribute) OR id IN (SELECT entity_id FROM temp.draft_given)
      OR id IN (SELECT department_id FROM temp.draft_alias) AS news
    FROM temp.draft_${table}
  )`;
const PEOPLE = tallied("person");
const INITIATIVES = tallied("initiative");
const DEPARTMENTS = tallied("department");
const TOPICS = `
  SELECT count(*) FILTER (WHERE created = 1) AS created, count(*) FILTER (WHERE created = 0) AS known FROM temp.draft_topic`;
const TIES = `SELECT count(*) AS created FROM temp.draft_tie`;
const SHARING = `
  SELECT coalesce(sharing, 'internal') AS sharing, count(*) AS people FROM temp.draft_person WHERE stub = 0 GROUP BY 1`;
const STUBS = `SELECT count(*) AS stubs FROM temp.draft_person WHERE stub = 1 AND created = 1`;
/** Who wishes not to be named is not named here either: the file and line say of whom it speaks. */
const IS_PRIVATE = `(change.kind = 'person' AND 'private' IN (person.sharing, drafted.sharing))`;
const IS_NAME = `change.field IN ('name', 'email')`;
const CHANGES = `
  SELECT change.kind,
    CASE WHEN ${IS_PRIVATE} THEN '' ELSE coalesce(person.name, initiative.title, department.name, '') END AS name, change.field,
    CASE WHEN ${IS_PRIVATE} AND ${IS_NAME} THEN ''
      WHEN change.field IN ('departmentId', 'parentId') THEN
      (SELECT name FROM main.department WHERE id = CAST(change.before AS INTEGER)) ELSE change.before END AS before,
    CASE WHEN ${IS_PRIVATE} AND ${IS_NAME} THEN ''
      WHEN change.field IN ('departmentId', 'parentId') THEN coalesce(
      (SELECT name FROM temp.draft_department WHERE id = CAST(change.after AS INTEGER)),
      (SELECT name FROM main.department WHERE id = CAST(change.after AS INTEGER))) ELSE change.after END AS after,
    file.name AS file, change.line
  FROM temp.draft_change AS change
  JOIN temp.draft_file AS file ON file.id = change.file
  LEFT JOIN main.person ON change.kind = 'person' AND person.id = change.entity_id
  LEFT JOIN temp.draft_person AS drafted ON change.kind = 'person' AND drafted.id = change.entity_id
  LEFT JOIN main.initiative ON change.kind = 'initiative' AND initiative.id = change.entity_id
  LEFT JOIN main.department ON change.kind = 'department' AND department.id = change.entity_id
  WHERE change.visible = 1 ORDER BY file.name, change.line, change.field LIMIT 1000`;
const CHANGES_TOTAL = `SELECT count(*) AS total FROM temp.draft_change WHERE visible = 1`;

/**
 * What a sealed draft would do, counted.
 *
 * @param gathered rows that repeat another cell for cell, and rows that stated a tie
 */
export function summarise(
  db: WriteDb,
  { repeats, tieRows }: { readonly repeats: number; readonly tieRows: number },
): DraftSummary {
  const tally = (sql: string): Tally => db.prepare<[], Tally>(sql).get()!;
  const initiatives = tally(INITIATIVES);
  const topics = db.prepare<[], { created: number; known: number }>(TOPICS).get()!;
  const ties = db.prepare<[], { created: number }>(TIES).get()!;
  const sharing = { open: 0, internal: 0, private: 0 };
  for (const row of db.prepare<[], { sharing: Sharing; people: number }>(SHARING).all())
    sharing[row.sharing] = row.people;
  return {
    people: tally(PEOPLE),
    initiatives: { ...initiatives, unchanged: initiatives.unchanged + repeats },
    departments: tally(DEPARTMENTS),
    topics: {
      created: topics.created,
      updated: 0,
      unchanged: topics.known,
      conflicts: 0,
      rejected: 0,
    },
    ties: {
      created: ties.created,
      updated: 0,
      unchanged: tieRows - ties.created,
      conflicts: 0,
      rejected: 0,
    },
    sharing,
    stubs: db.prepare<[], { stubs: number }>(STUBS).get()!.stubs,
    changes: db.prepare<[], DraftChange>(CHANGES).all(),
    changesTotal: db.prepare<[], { total: number }>(CHANGES_TOTAL).get()!.total,
  };
}
