import { Failure } from "../../model/failure.ts";
import type { DepartmentId, EntityId, EntityKind } from "../../model/ids.ts";
import { stricter, type Sharing } from "../../model/sharing.ts";
import { DEPARTMENT_COLUMNS, INITIATIVE_COLUMNS, PERSON_COLUMNS } from "../draft/fields.ts";
import type { ReadDb, WriteDb } from "../db.ts";
import { areApart } from "./kept-apart.ts";

/** Two of one kind; `drop` is merged into `keep`, which alone is left. */
export type MergePair = { readonly keep: EntityId; readonly drop: EntityId };

/** How a text is folded for comparison; as names and codes are when they come in. */
export type Fold = (text: string) => string;

type MergedKind = Exclude<EntityKind, "topic">;
const FIELDS = {
  department: DEPARTMENT_COLUMNS,
  person: PERSON_COLUMNS,
  initiative: INITIATIVE_COLUMNS,
} as const satisfies Record<MergedKind, Readonly<Record<string, string>>>;

const KIND = `SELECT kind FROM main.entity WHERE id = :id`;
const IS_BELOW = `
  WITH RECURSIVE above(id) AS (
    SELECT parent_id FROM main.department WHERE id = :id
    UNION SELECT department.parent_id FROM main.department JOIN above ON department.id = above.id
  ) SELECT 1 FROM above WHERE id = :top`;

/**
 * Merges one into another of its kind. What is kept stays as it is, its empty fields are filled, of two wishes the
 * stricter holds, and all that pointed to the other points to it. Ties between the two, and those that it has already,
 * go. All that the other's rows said stays known. The caller journals the rows (`recordingRows`).
 *
 * @returns what was merged: of two departments also those of one name right below them, as paths name them
 * @throws Failure `not-found`; `merge-kinds` for two of different kinds; `merge-below` where the one to keep is a part
 *   of the other
 */
export function mergeTwo(db: WriteDb, pair: MergePair, fold: Fold): readonly MergePair[] {
  const kind = kindOf(db, pair);
  const namesakes = kind === "department" ? namesakesBelow(db, pair) : [];
  remember(db, kind, pair);
  fill(db, kind, pair);
  if (kind === "person") agreeOnSharing(db, pair);
  if (kind === "department") takeOverDepartment(db, pair, fold);
  for (const sql of MOVE) db.prepare(sql).run(pair);
  db.prepare(`DELETE FROM main.${kind} WHERE id = :drop`).run({ drop: pair.drop });
  db.prepare(`DELETE FROM main.entity WHERE id = :drop`).run({ drop: pair.drop });
  return [pair, ...namesakes.flatMap((below) => mergeTwo(db, below, fold))];
}

function kindOf(db: ReadDb, { keep, drop }: MergePair): MergedKind {
  const [kind, other] = [keep, drop].map((id) =>
    db.prepare<{ id: EntityId }, EntityKind>(KIND).pluck().get({ id }),
  );
  if (kind === undefined || other === undefined || keep === drop) throw new Failure("not-found");
  if (kind !== other || kind === "topic") throw new Failure("merge-kinds");
  if (kind === "department" && isBelow(db, keep, drop)) throw new Failure("merge-below");
  return kind;
}

/** Whether a department is a part of another. */
export const isBelow = (db: ReadDb, id: EntityId, top: EntityId): boolean =>
  db.prepare<{ id: EntityId; top: EntityId }>(IS_BELOW).get({ id, top }) !== undefined;

const REMEMBER = `
  INSERT INTO main.merged_entity (id, batch_id, kept_id, kind, file_id, line)
  SELECT id, (SELECT max(id) FROM main.batch), :keep, kind, file_id, line FROM main.entity WHERE id = :drop`;
const VALUES_OF = (Object.keys(FIELDS) as MergedKind[]).map((kind) => ({
  kind,
  statements: Object.entries(FIELDS[kind]).map(
    ([field, column]) => `
    INSERT INTO main.merged_value (merged_id, field, value)
    SELECT id, '${field}', CAST("${column}" AS TEXT) FROM main.${kind} WHERE id = :drop AND "${column}" IS NOT NULL`,
  ),
}));
/** Not those that came with what was merged into the other before: they stay known as that one's. */
const OWN_ROWS = `NOT IN (
  SELECT value FROM main.merged_value JOIN main.merged_entity ON merged_entity.id = merged_id WHERE kept_id = :drop)`;
const OTHER_VALUES = [
  `INSERT INTO main.merged_value (merged_id, field, value)
   SELECT entity_id, 'attribute:' || name, value FROM main.attribute WHERE entity_id = :drop`,
  `INSERT INTO main.merged_value (merged_id, field, value)
   SELECT entity_id, 'givenId', json_array(source, given) FROM main.given_id
   WHERE entity_id = :drop AND json_array(source, given) ${OWN_ROWS}`,
  `INSERT INTO main.merged_value (merged_id, field, value)
   SELECT entity_id, 'mark', json_array(source, mark) FROM main.recognised
   WHERE entity_id = :drop AND json_array(source, mark) ${OWN_ROWS}`,
];

/** Keeps what the rows of the other said, so that they are known again and say nothing new. */
function remember(db: WriteDb, kind: MergedKind, pair: MergePair): void {
  db.prepare(REMEMBER).run(pair);
  const own = VALUES_OF.find((values) => values.kind === kind)!.statements;
  for (const sql of [...own, ...OTHER_VALUES]) db.prepare(sql).run({ drop: pair.drop });
  db.prepare(`UPDATE main.merged_entity SET kept_id = :keep WHERE kept_id = :drop`).run(pair);
}

/** Stays as it is, or is settled apart. */
const NOT_FILLED: ReadonlySet<string> = new Set([
  "name",
  "title",
  "key",
  "sharing",
  "stub",
  "parentId",
]);
const FILL = (Object.keys(FIELDS) as MergedKind[]).map((kind) => ({
  kind,
  statements: [
    ...Object.entries(FIELDS[kind])
      .filter(([field]) => !NOT_FILLED.has(field))
      .map(
        ([, column]) => `
        UPDATE main.${kind} SET "${column}" = (SELECT "${column}" FROM main.${kind} WHERE id = :drop)
        WHERE id = :keep AND "${column}" IS NULL
          AND (SELECT "${column}" FROM main.${kind} WHERE id = :drop) IS NOT NULL`,
      ),
    `UPDATE main.${kind} SET stub = 0
     WHERE id = :keep AND stub = 1 AND (SELECT stub FROM main.${kind} WHERE id = :drop) = 0`,
  ],
}));

function fill(db: WriteDb, kind: MergedKind, pair: MergePair): void {
  for (const sql of FILL.find((one) => one.kind === kind)!.statements) db.prepare(sql).run(pair);
}

const WISH = `SELECT sharing FROM main.person WHERE id = :id`;
const STATE_WISH = `UPDATE main.person SET sharing = :wish WHERE id = :keep AND sharing IS NOT :wish`;

/** As in an import: a wish may be stated where none was, and is only tightened. */
function agreeOnSharing(db: WriteDb, { keep, drop }: MergePair): void {
  const [own, other] = [keep, drop].map((id) =>
    db.prepare<{ id: EntityId }, Sharing | null>(WISH).pluck().get({ id }),
  );
  const wish = own && other ? stricter(own, other) : (own ?? other ?? null);
  db.prepare(STATE_WISH).run({ keep, wish });
}

const PARENT = `SELECT parent_id FROM main.department WHERE id = :id`;
const ADOPT = [
  `UPDATE main.department SET parent_id = :parent WHERE id = :keep`,
  // So that a row that names it as one at the top still finds it.
  `INSERT INTO main.merged_value (merged_id, field, value) VALUES (:drop, 'keptAtTop', '1')`,
];
const MOVE_ALIASES = [
  `UPDATE OR IGNORE main.department_alias SET department_id = :keep WHERE department_id = :drop`,
  `DELETE FROM main.department_alias WHERE department_id = :drop`,
];
const NAMES = `
  SELECT department.name, department.key, department.code, entity.file_id AS file
  FROM main.department JOIN main.entity ON entity.id = department.id WHERE department.id = :id`;
const ADD_ALIAS = `
  INSERT OR IGNORE INTO main.department_alias (department_id, key, alias, file_id) VALUES (:keep, :key, :alias, :file)`;
// A number is bound as one with decimals, and its text would have them.
const MEMBERS = [
  `UPDATE main.person SET department_id = :keep WHERE department_id = :drop`,
  `UPDATE main.initiative SET department_id = :keep WHERE department_id = :drop`,
  `UPDATE main.department SET parent_id = :keep WHERE parent_id = :drop`,
  `UPDATE main.merged_value SET value = CAST(CAST(:keep AS INTEGER) AS TEXT)
   WHERE field IN ('departmentId', 'parentId') AND value = CAST(CAST(:drop AS INTEGER) AS TEXT)`,
];

type Names = {
  readonly name: string;
  readonly key: string;
  readonly code: string | null;
  readonly file: number;
};

/** Its place in the tree where the kept one has none, its names, and all that is in it. */
function takeOverDepartment(db: WriteDb, pair: MergePair, fold: Fold): void {
  const [own, parent] = [pair.keep, pair.drop].map(
    (id) => db.prepare<{ id: EntityId }, DepartmentId | null>(PARENT).pluck().get({ id }) ?? null,
  );
  const { keep, drop } = pair;
  // A part that is merged into the whole gives it no place: that would lie in the whole itself.
  if (own === null && parent && parent !== keep && !isBelow(db, parent, keep))
    for (const sql of ADOPT) db.prepare(sql).run({ keep, drop, parent });
  for (const sql of MOVE_ALIASES) db.prepare(sql).run(pair);
  const names = db.prepare<{ id: EntityId }, Names>(NAMES);
  const kept = names.get({ id: keep })!;
  const { name, key, code, file } = names.get({ id: drop })!;
  const known = new Set([kept.key, fold(kept.code ?? "")]);
  for (const alias of [
    { key, alias: name },
    { key: fold(code ?? ""), alias: code },
  ])
    if (alias.key !== "" && !known.has(alias.key))
      db.prepare(ADD_ALIAS).run({ ...alias, keep, file });
  for (const sql of MEMBERS) db.prepare(sql).run(pair);
}

const NAMESAKES_BELOW = `
  SELECT min(one.id) AS keep, other.id AS "drop"
  FROM main.department AS one JOIN main.department AS other ON other.key = one.key
  WHERE one.parent_id = :keep AND other.parent_id = :drop AND one.id <> :drop
  GROUP BY other.id ORDER BY other.id`;

/** Departments right below the two that have one name: they have one path from now on. */
const namesakesBelow = (db: ReadDb, pair: MergePair): readonly MergePair[] =>
  db
    .prepare<MergePair, MergePair>(NAMESAKES_BELOW)
    .all(pair)
    .filter(({ keep, drop }) => !areApart(db, keep, drop));

/** Where two rows become one, the kept one's own stays, and the other's goes. */
const taken = (table: string, column = "entity_id"): readonly string[] => [
  `UPDATE OR IGNORE main.${table} SET ${column} = :keep WHERE ${column} = :drop`,
  `DELETE FROM main.${table} WHERE ${column} = :drop`,
];
const MOVE: readonly string[] = [
  `DELETE FROM main.tie WHERE (from_id = :keep AND to_id = :drop) OR (from_id = :drop AND to_id = :keep)`,
  ...taken("tie", "from_id"),
  ...taken("tie", "to_id"),
  ...taken("topic_link"),
  ...taken("attribute"),
  ...taken("given_id"),
  ...taken("recognised"),
  `DELETE FROM main.position WHERE entity_id = :drop`,
  `INSERT OR IGNORE INTO main.kept_apart (a_id, b_id)
   SELECT min(:keep, other), max(:keep, other) FROM (
     SELECT b_id AS other FROM main.kept_apart WHERE a_id = :drop
     UNION SELECT a_id FROM main.kept_apart WHERE b_id = :drop)
   WHERE other <> :keep`,
  `DELETE FROM main.kept_apart WHERE (a_id = :drop OR b_id = :drop)`,
];
