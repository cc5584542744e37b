import type { EntityKind } from "../../model/ids.ts";
import type { Sharing } from "../../model/sharing.ts";
import type { WriteDb } from "../db.ts";
import { changedFields, type ChangedField } from "./changed-fields.ts";

/** What becomes, in numbers, of what rows say of one kind. */
export type Tally = {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly conflicts: number;
  /** Of those conflicts, rows of which somebody chose what holds. */
  readonly decided: number;
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
  /** People of these files without any tie. */
  readonly alone: number;
  readonly fields: readonly ChangedField[];
  /** Fields on which rows disagree. */
  readonly conflicts: readonly ChangedField[];
  readonly changes: readonly DraftChange[];
  readonly changesTotal: number;
};

/** What becomes of a row about something that was there already. */
export const ROW_OUTCOME = `
  CASE WHEN row.disagrees = 1 THEN 'conflict'
    WHEN EXISTS (SELECT 1 FROM temp.draft_change AS change WHERE change.entity_id = row.entity_id
      AND change.file = row.file AND change.line = row.line AND change.takes = 1 AND change.visible = 1) THEN 'updated'
    ELSE 'unchanged' END`;
/** What becomes of a department, whatever rows speak of it. */
export const DEPARTMENT_OUTCOME = `
  CASE WHEN drafted.created = 1 THEN 'created'
    WHEN EXISTS (SELECT 1 FROM temp.draft_change AS change WHERE change.entity_id = drafted.id
      AND change.takes = 1 AND change.visible = 1) THEN 'updated'
    ELSE 'unchanged' END`;

/** A row of each table of this kind that is not taken. */
const REJECTED = `
  SELECT 'rejected' AS outcome, count(*) AS items FROM temp.draft_refused JOIN temp.draft_file ON draft_file.id = file
  WHERE about = :about`;
const ofRows = (kind: "person" | "initiative"): string => `
  SELECT 'created' AS outcome, count(*) AS items FROM temp.draft_${kind} WHERE created = 1
  UNION ALL SELECT ${ROW_OUTCOME}, count(*) FROM temp.draft_row AS row WHERE kind = '${kind}' GROUP BY 1
  UNION ALL ${REJECTED}`;
const DEPARTMENTS = `
  SELECT ${DEPARTMENT_OUTCOME} AS outcome, count(*) AS items FROM temp.draft_department AS drafted GROUP BY 1
  UNION ALL SELECT 'conflict', count(*) FROM temp.draft_row WHERE kind = 'department' AND disagrees = 1
  UNION ALL ${REJECTED}`;
/** What a row says that others contradict. */
const SAID_BY_ROW = `
  SELECT 1 FROM temp.draft_said AS said
  WHERE said.entity_id = row.entity_id AND said.file = row.file AND said.line = row.line`;
/** Of a row that disagrees, whether all that it disagrees on was decided. */
const DECIDED = `
  SELECT count(*) AS items FROM temp.draft_row AS row WHERE kind = :kind AND disagrees = 1
    AND EXISTS (${SAID_BY_ROW})
    AND NOT EXISTS (${SAID_BY_ROW} AND NOT EXISTS (
      SELECT 1 FROM temp.draft_change AS change
      WHERE change.entity_id = said.entity_id AND change.field = said.field AND change.conflict = 1 AND change.decided = 1))`;
const TOPICS = `
  SELECT CASE created WHEN 1 THEN 'created' ELSE 'unchanged' END AS outcome, count(*) AS items
  FROM temp.draft_topic WHERE taken = 1 GROUP BY 1`;
const TIES = `SELECT 'created' AS outcome, count(*) AS items FROM temp.draft_tie UNION ALL ${REJECTED}`;

const SHARING = `
  SELECT coalesce(sharing, 'internal') AS sharing, count(*) AS people FROM temp.draft_person WHERE stub = 0 GROUP BY 1`;
/** Described, and without a tie, here or in the workspace. */
const ALONE = `
  SELECT count(*) AS people FROM temp.draft_person WHERE stub = 0
    AND id NOT IN (SELECT from_id FROM temp.draft_tie) AND id NOT IN (SELECT to_id FROM temp.draft_tie)
    AND NOT EXISTS (SELECT 1 FROM main.tie WHERE tie.from_id = draft_person.id)
    AND NOT EXISTS (SELECT 1 FROM main.tie WHERE tie.to_id = draft_person.id)`;
const STUBS = `SELECT count(*) AS stubs FROM temp.draft_person WHERE stub = 1 AND created = 1`;
/** Who wishes not to be named is not named here either: the file and line say of whom it speaks. */
const IS_PRIVATE = `(change.kind = 'person'
  AND EXISTS (SELECT 1 FROM temp.draft_named AS named WHERE named.id = change.entity_id AND named.private = 1))`;
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
  LEFT JOIN main.initiative ON change.kind = 'initiative' AND initiative.id = change.entity_id
  LEFT JOIN main.department ON change.kind = 'department' AND department.id = change.entity_id
  WHERE change.visible = 1 AND change.takes = 1 AND change.sort <> 'new-field' ORDER BY file.name, change.line, change.field LIMIT 1000`;
const CHANGES_TOTAL = `
  SELECT count(*) AS total FROM temp.draft_change WHERE visible = 1 AND takes = 1 AND sort <> 'new-field'`;

type Counted = { readonly outcome: string; readonly items: number };

/**
 * What a sealed draft would do, counted.
 *
 * @param tieRows rows that stated a tie, repeats among them
 */
export function summarise(db: WriteDb, tieRows: number): DraftSummary {
  const decided = db.prepare<{ kind: string }, { items: number }>(DECIDED);
  const tally = (sql: string, about: string, kind: EntityKind | null): Tally => {
    const rows = db.prepare<{ about: string }, Counted>(sql).all({ about });
    const of = (outcome: string): number => rows.find((row) => row.outcome === outcome)?.items ?? 0;
    return {
      created: of("created"),
      updated: of("updated"),
      unchanged: of("unchanged"),
      conflicts: of("conflict"),
      decided: kind === null ? 0 : decided.get({ kind })!.items,
      rejected: of("rejected"),
    };
  };
  const ties = tally(TIES, "ties", null);
  const topics = db.prepare<[], Counted>(TOPICS).all();
  const sharing = { open: 0, internal: 0, private: 0 };
  for (const row of db.prepare<[], { sharing: Sharing; people: number }>(SHARING).all())
    sharing[row.sharing] = row.people;
  return {
    people: tally(ofRows("person"), "people", "person"),
    initiatives: tally(ofRows("initiative"), "initiatives", "initiative"),
    departments: tally(DEPARTMENTS, "departments", "department"),
    topics: {
      ...NONE,
      created: topics.find(({ outcome }) => outcome === "created")?.items ?? 0,
      unchanged: topics.find(({ outcome }) => outcome === "unchanged")?.items ?? 0,
    },
    ties: { ...ties, unchanged: tieRows - ties.created },
    sharing,
    alone: db.prepare<[], { people: number }>(ALONE).get()!.people,
    fields: changedFields(db, "changes"),
    conflicts: changedFields(db, "conflicts"),
    stubs: db.prepare<[], { stubs: number }>(STUBS).get()!.stubs,
    changes: db.prepare<[], DraftChange>(CHANGES).all(),
    changesTotal: db.prepare<[], { total: number }>(CHANGES_TOTAL).get()!.total,
  };
}

const NONE: Tally = {
  created: 0,
  updated: 0,
  unchanged: 0,
  conflicts: 0,
  decided: 0,
  rejected: 0,
};
