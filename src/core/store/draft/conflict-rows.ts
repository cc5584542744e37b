import type { WriteDb } from "../db.ts";
import { DEPARTMENT_COLUMNS, INITIATIVE_COLUMNS, PERSON_COLUMNS, TEXTS } from "./fields.ts";

/** Different values of a field on which rows disagree, each once with a row that says it; always in the same order. */
export const VALUES = `
  SELECT value, "key", file, line, max((file << 32) - line) AS last FROM temp.draft_said
  WHERE entity_id = :entity AND field = :field GROUP BY value ORDER BY file DESC, value`;

/** The row that said first what a later one contradicts: the first that gave the field, else the first of the thing. */
const placeOf = (kind: string, bit: number): string => `
  SELECT coalesce(given.file, made.file, heard.file) AS file, coalesce(given.line, made.line, heard.line) AS line
  FROM temp.draft_${kind} AS drafted
  LEFT JOIN temp.draft_row AS given ON given.rowid = (
    SELECT min(rowid) FROM temp.draft_row WHERE entity_id = drafted.id AND taken & ${1 << bit} <> 0 AND disagrees = 0)
  LEFT JOIN temp.draft_${kind} AS made ON made.id = drafted.id AND made.created = 1
  LEFT JOIN temp.draft_row AS heard ON heard.rowid = (
    SELECT min(rowid) FROM temp.draft_row WHERE entity_id = drafted.id)
  WHERE drafted.id = draft_said.entity_id`;
const fillPlaces = (kind: string, field: string, bit: number): string => `
  UPDATE temp.draft_said SET (file, line) = (${placeOf(kind, bit)})
  WHERE file IS NULL AND kind = '${kind}' AND field = '${field}'`;

const CHANGE = `
  INSERT INTO temp.draft_change
    (entity_id, kind, field, sort, before, said, united, after, adds, drops, policy, takes, file, line, visible, conflict)`;
/** What would be taken, where nobody says of which row: not what is there already. */
const said = (what: string): string => `
  (SELECT ${what} FROM temp.draft_said AS one WHERE one.entity_id = told.entity_id AND one.field = told.field
    GROUP BY one.value ORDER BY one.value IS told.before, max(one.file) DESC, one.value LIMIT 1)`;
const ALL_SAID = `
  SELECT told.before AS value, 0 AS place WHERE told.before IS NOT NULL
  UNION ALL SELECT DISTINCT value, 1 FROM temp.draft_said AS one
    WHERE one.entity_id = told.entity_id AND one.field = told.field AND one.value IS NOT told.before`;
const UNITED = `(SELECT group_concat(value, char(10, 10) ORDER BY place, value) FROM (${ALL_SAID}))`;
/** Of each field the last row that disagrees. */
const DISAGREED = `
  SELECT entity_id, field, max((file << 32) | line) AS origin FROM temp.draft_said GROUP BY entity_id, field`;

type Told = { readonly from: string; readonly sort: string; readonly united: string };
const changes = ({ from, sort, united }: Told, kind: string): string => `${CHANGE}
  SELECT told.entity_id, ${kind}, told.field, ${sort}, told.before, ${said("one.value")}, ${united}, told.before, 0, 0,
    'keep', 0, told.origin >> 32, told.origin & 0xffffffff, 1, 1
  FROM (${from}) AS told ORDER BY told.entity_id, told.field`;

const SORT = `CASE told.created WHEN 1 THEN 'new-field' ELSE 'field' END`;
/**
 * Of wishes the strictest holds without asking, and is what is said by all: a looser one is chosen of one person, by the
 * row that states it.
 */
const SHARING = `${CHANGE}
  SELECT told.entity_id, 'person', 'sharing', ${SORT}, told.before, told.wish, NULL, told.wish, 0, 0,
    CASE WHEN told.before IS told.wish THEN 'keep' ELSE 'replace' END, told.before IS NOT told.wish,
    told.origin >> 32, told.origin & 0xffffffff, 1, 1
  FROM (
    SELECT drafted.id AS entity_id, drafted.created, drafted.sharing AS wish, said.origin,
      CASE drafted.created WHEN 1 THEN drafted.sharing ELSE stored.sharing END AS before
    FROM (${DISAGREED}) AS said JOIN temp.draft_person AS drafted ON drafted.id = said.entity_id
    LEFT JOIN main.person AS stored ON stored.id = drafted.id
    WHERE said.field = 'sharing'
  ) AS told ORDER BY told.entity_id`;

function fieldConflicts(
  kind: string,
  columns: Readonly<Record<string, string>>,
): readonly string[] {
  return Object.entries(columns).flatMap(([field, column], bit) => {
    const from = `
      SELECT drafted.id AS entity_id, said.field, drafted.created, CAST(drafted."${column}" AS TEXT) AS before, said.origin
      FROM (${DISAGREED}) AS said JOIN temp.draft_${kind} AS drafted ON drafted.id = said.entity_id
      WHERE said.field = '${field}'`;
    const united = TEXTS.has(field) ? UNITED : "NULL";
    const change =
      field === "sharing" ? SHARING : changes({ from, sort: SORT, united }, `'${kind}'`);
    return [fillPlaces(kind, field, bit), change];
  });
}

/** The folded name goes with the name that is taken. */
const KEYS = Object.entries({ person: PERSON_COLUMNS, initiative: INITIATIVE_COLUMNS }).map(
  ([kind]) => `${CHANGE}
  SELECT told.entity_id, told.kind, 'key', told.sort, drafted."key", ${said('one."key"')}, NULL, drafted."key", 0, 0,
    'keep', 0, told.file, told.line, 0, 1
  FROM temp.draft_change AS told JOIN temp.draft_${kind} AS drafted ON drafted.id = told.entity_id
  WHERE told.conflict = 1 AND told.kind = '${kind}' AND told.field IN ('name', 'title') ORDER BY told.id`,
);

const ATTRIBUTES = changes(
  {
    from: `
      SELECT said.entity_id, said.field, said.origin, stored.value AS before,
        (SELECT kind FROM temp.draft_said AS one WHERE one.entity_id = said.entity_id AND one.field = said.field) AS kind
      FROM (${DISAGREED}) AS said
      LEFT JOIN main.attribute AS stored
        ON stored.entity_id = said.entity_id AND 'attribute:' || stored.name = said.field
      WHERE said.field LIKE 'attribute:%'`,
    sort: `CASE WHEN told.entity_id > :last THEN 'new-field' WHEN told.before IS NULL THEN 'new-attribute'
      ELSE 'attribute' END`,
    united: UNITED,
  },
  "told.kind",
);

const INDEXES = `
  CREATE INDEX temp.draft_said_field ON draft_said(entity_id, field);
  CREATE INDEX IF NOT EXISTS temp.draft_row_entity ON draft_row(entity_id);`;
const ANY = `SELECT 1 FROM temp.draft_said LIMIT 1`;

/**
 * Writes down of each field on which rows disagree what may be taken; nothing is, until somebody chooses, but the
 * strictest wish about sharing.
 *
 * @param last the highest id that is stored
 */
export function sealConflicts(db: WriteDb, last: number): void {
  if (db.prepare(ANY).get() === undefined) return;
  db.exec(INDEXES);
  const fields = [
    ...fieldConflicts("department", DEPARTMENT_COLUMNS),
    ...fieldConflicts("person", PERSON_COLUMNS),
    ...fieldConflicts("initiative", INITIATIVE_COLUMNS),
  ];
  for (const sql of [...fields, ...KEYS]) db.exec(sql);
  db.prepare(ATTRIBUTES).run({ last });
}
