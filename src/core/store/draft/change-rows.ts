import { DEPARTMENT_COLUMNS, HIDDEN, INITIATIVE_COLUMNS, PERSON_COLUMNS, TEXTS } from "./fields.ts";

/** Ids up to `:last` are stored: the draft's own come after them. */
const CHANGE = `
  INSERT INTO temp.draft_change
    (entity_id, kind, field, sort, before, said, united, after, adds, drops, policy, takes, file, line, visible)`;

/** Both texts below each other, unless one holds the other; null where nothing is stored. */
const below = (before: string, said: string): string => `
  CASE WHEN ${before} IS NULL THEN NULL WHEN instr(${before}, ${said}) > 0 THEN ${before}
    WHEN instr(${said}, ${before}) > 0 THEN ${said} ELSE ${before} || char(10, 10) || ${said} END`;

/** What the drafted rows of one kind would change in the stored ones, field by field. */
function fieldChanges(table: string, columns: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(columns).map(([field, column], bit) => {
    const before = `CAST(stored."${column}" AS TEXT)`;
    const said = `CAST(drafted."${column}" AS TEXT)`;
    const visible = HIDDEN.has(field) ? 0 : 1;
    return `${CHANGE}
    SELECT drafted.id, '${table}', '${field}', 'field', ${before}, ${said},
      ${TEXTS.has(field) ? below(before, said) : "NULL"}, ${said}, 0, 0, 'replace', ${visible},
      coalesce(said.file, drafted.file), coalesce(said.line, drafted.line), ${visible}
    FROM temp.draft_${table} AS drafted JOIN main.${table} AS stored ON stored.id = drafted.id
    LEFT JOIN temp.draft_row AS said ON said.rowid = (
      SELECT max(rowid) FROM temp.draft_row WHERE entity_id = drafted.id AND taken & ${1 << bit} <> 0)
    WHERE drafted.created = 0 AND drafted.conflicted & ${1 << bit} = 0
      AND stored."${column}" IS NOT drafted."${column}"
    ORDER BY drafted.id`;
  });
}

const ATTRIBUTES = `${CHANGE}
  SELECT drafted.entity_id, entity.kind, 'attribute:' || drafted.name,
    CASE WHEN stored.value IS NULL THEN 'new-attribute' ELSE 'attribute' END,
    stored.value, drafted.value, ${below("stored.value", "drafted.value")}, drafted.value, 0, 0, 'replace', 1,
    drafted.file, drafted.line, 1
  FROM temp.draft_attribute AS drafted
  JOIN main.entity ON entity.id = drafted.entity_id
  LEFT JOIN main.attribute AS stored ON stored.entity_id = drafted.entity_id AND stored.name = drafted.name
  WHERE drafted.entity_id <= :last AND drafted.conflicted = 0 AND stored.value IS NOT drafted.value
  ORDER BY 1, 3`;

const GIVEN_IDS = `${CHANGE}
  SELECT entity_id, kind, 'id', 'given', NULL, given, NULL, given, 0, 0, 'replace', 1, file, line, 1
  FROM temp.draft_given WHERE entity_id <= :last ORDER BY 1, 6`;

const ALIASES = `${CHANGE}
  SELECT department_id, 'department', 'alias', 'given', NULL, alias, NULL, alias, 0, 0, 'replace', 1, file, line, 1
  FROM temp.draft_alias WHERE department_id <= :last ORDER BY 1, 6`;

const STORED_NAMES = `
  SELECT name FROM main.topic JOIN main.topic_link ON topic_link.topic_id = topic.id
  WHERE topic_link.entity_id = list.entity_id AND topic_link.role = list.role`;
const saidNames = (known: string): string => `
  SELECT name FROM temp.draft_topic JOIN temp.draft_link ON draft_link.topic_id = draft_topic.id
  WHERE draft_link.entity_id = list.entity_id AND draft_link.role = list.role AND known IN (${known})`;
const joined = (names: string): string =>
  `(SELECT group_concat(name, ', ' ORDER BY name) FROM (${names}))`;
const UNITED = joined(`${STORED_NAMES} UNION ALL ${saidNames("0")}`);
/** Also where the file only says less, as that may replace what is stored. */
const LISTS = `${CHANGE}
  SELECT list.entity_id, entity.kind, 'topic.' || list.role, 'list',
    ${joined(STORED_NAMES)}, ${joined(saidNames("0, 1"))}, ${UNITED}, ${UNITED},
    list.adds, list.stored - list.same, 'union', list.adds > 0, list.origin >> 32, list.origin & 0xffffffff, 1
  FROM (
    SELECT said.*, (SELECT count(*) FROM main.topic_link AS stored
      WHERE stored.entity_id = said.entity_id AND stored.role = said.role) AS stored
    FROM (
      SELECT entity_id, role, sum(known = 0) AS adds, sum(known = 1) AS same,
        coalesce(min((file << 32) | line) FILTER (WHERE known = 0), min((file << 32) | line)) AS origin
      FROM temp.draft_link WHERE entity_id <= :last GROUP BY entity_id, role
    ) AS said
  ) AS list
  JOIN main.entity ON entity.id = list.entity_id
  WHERE list.adds > 0 OR list.stored > list.same
  ORDER BY 1, 3`;

/** Statements that write down all that a draft would change in what is stored, as its defaults have it. */
export const CHANGE_ROWS: readonly string[] = [
  ...fieldChanges("department", DEPARTMENT_COLUMNS),
  ...fieldChanges("person", PERSON_COLUMNS),
  ...fieldChanges("initiative", INITIATIVE_COLUMNS),
];
export const EXTRA_CHANGE_ROWS: readonly string[] = [ATTRIBUTES, GIVEN_IDS, ALIASES, LISTS];
