import { Failure } from "../../model/failure.ts";
import type { WriteDb } from "../db.ts";
import { VALUES } from "./conflict-rows.ts";
import { fieldOf } from "./field-names.ts";
import { DEPARTMENT_COLUMNS, INITIATIVE_COLUMNS, PERSON_COLUMNS } from "./fields.ts";

/** What becomes of a stored field: it stays, it becomes what the file says, or both are kept. */
export type Policy = "keep" | "replace" | "union";

export type PolicyChoice = {
  /** One change; without it all changes of the field. */
  readonly change?: number | undefined;
  /** "person.role", "topic.about", "attribute:Budget" ... */
  readonly field: string;
  readonly policy: Policy;
  /** Of one change on which rows disagree: which of what they say, in the order of `VALUES`. */
  readonly value?: number | undefined;
  /** Of all changes of a field: only those on which rows disagree, or only the others. */
  readonly of?: "changes" | "conflicts" | undefined;
  /** Of all changes of a field: only those that this table makes. */
  readonly table?: { readonly file: string; readonly sheet: string | null } | undefined;
};

/** Of which nobody chooses: whether a row gets its own id, or is described now. */
export const FIXED = `(sort = 'given' OR field = 'stub')`;
const CHOOSABLE = `visible = 1 AND NOT ${FIXED}`;
const CHOOSE = `
  UPDATE temp.draft_change SET policy = :policy, decided = conflict OR :change IS NOT NULL
  WHERE ${CHOOSABLE} AND (:policy <> 'union' OR united IS NOT NULL)
    AND (:change IS NULL OR id = :change) AND field = :field AND (:kind IS NULL OR kind = :kind)
    AND (:conflict IS NULL OR conflict = :conflict)
    AND (:file IS NULL OR file IN (SELECT id FROM temp.draft_file WHERE name = :file AND sheet IS :sheet))`;
const DISAGREED = `SELECT entity_id AS entity, field FROM temp.draft_change WHERE id = :change AND conflict = 1`;
const SAY = `UPDATE temp.draft_change SET said = :value WHERE id = :change`;
/** The folded name goes with the name; it is not visible, so what it becomes is what is said. */
const SAY_KEY = `
  UPDATE temp.draft_change SET said = :key, after = :key
  WHERE entity_id = :entity AND field = 'key' AND conflict = 1 AND :field IN ('name', 'title')`;
const TAKEN_KEYS = `UPDATE temp.draft_change SET after = said WHERE field = 'key' AND conflict = 1`;

const AFTER = `
  UPDATE temp.draft_change SET after = CASE policy WHEN 'keep' THEN before WHEN 'union' THEN united ELSE said END
  WHERE visible = 1`;
const TAKES = `
  UPDATE temp.draft_change SET takes = CASE
    WHEN policy = 'keep' THEN 0
    WHEN sort = 'list' THEN adds > 0 OR (policy = 'replace' AND drops > 0)
    ELSE after IS NOT before END
  WHERE visible = 1`;
/** The folded name goes with the name; the fingerprint of a row changes nothing by itself. */
const FOLLOWS = `
  UPDATE temp.draft_change SET takes = coalesce(
    (SELECT takes FROM temp.draft_change AS name WHERE name.entity_id = draft_change.entity_id
      AND draft_change.field = 'key' AND name.field IN ('name', 'title')),
    (SELECT max(takes) FROM temp.draft_change AS seen
      WHERE seen.entity_id = draft_change.entity_id AND seen.visible = 1),
    0)
  WHERE visible = 0`;
/** The drafted rows are what an apply leaves, so that names and likenesses are looked up in them. */
const LAY_BACK = Object.entries({
  department: DEPARTMENT_COLUMNS,
  person: PERSON_COLUMNS,
  initiative: INITIATIVE_COLUMNS,
}).flatMap(([kind, columns]) =>
  Object.entries(columns).map(
    ([field, column]) => `
    UPDATE temp.draft_${kind} SET "${column}" = (
      SELECT CASE takes WHEN 1 THEN after ELSE before END FROM temp.draft_change
      WHERE field = '${field}' AND kind = '${kind}' AND entity_id = draft_${kind}.id)
    WHERE id IN (SELECT entity_id FROM temp.draft_change WHERE field = '${field}' AND kind = '${kind}')`,
  ),
);
const IS_KEPT = (entity: string, field: string): string => `EXISTS (
  SELECT 1 FROM temp.draft_change AS kept
  WHERE kept.entity_id = ${entity} AND kept.field = ${field} AND kept.policy = 'keep')`;
const LINKS = `
  UPDATE temp.draft_link SET taken = NOT ${IS_KEPT("draft_link.entity_id", "'topic.' || draft_link.role")}
  WHERE entity_id <= :last AND known = 0`;
const ATTRIBUTES = `
  UPDATE temp.draft_attribute
  SET taken = NOT ${IS_KEPT("draft_attribute.entity_id", "'attribute:' || draft_attribute.name")}
  WHERE entity_id <= :last OR conflicted = 1`;
const CHOSEN_ATTRIBUTES = `
  UPDATE temp.draft_attribute SET value = (
    SELECT after FROM temp.draft_change WHERE entity_id = draft_attribute.entity_id
      AND field = 'attribute:' || draft_attribute.name)
  WHERE conflicted = 1 AND taken = 1`;
/** A new topic that nobody has in the end is not made. */
const TOPICS = `
  UPDATE temp.draft_topic SET taken = id IN (SELECT topic_id FROM temp.draft_link WHERE taken = 1) WHERE created = 1`;
const UNLINKS = [
  `DELETE FROM temp.draft_unlink`,
  `INSERT INTO temp.draft_unlink (entity_id, topic_id, role)
   SELECT stored.entity_id, stored.topic_id, stored.role
   FROM temp.draft_change AS change
   JOIN main.topic_link AS stored ON stored.entity_id = change.entity_id AND change.field = 'topic.' || stored.role
   WHERE change.sort = 'list' AND change.policy = 'replace' AND NOT EXISTS (
     SELECT 1 FROM temp.draft_link AS said WHERE said.entity_id = stored.entity_id
       AND said.topic_id = stored.topic_id AND said.role = stored.role)`,
];

/** Departments that would lie below themselves keep the place that they have. */
const KEEP_OUT_OF_CIRCLES = `
  WITH RECURSIVE
    placed(id, parent_id) AS (
      SELECT id, parent_id FROM temp.draft_department
      UNION ALL SELECT id, parent_id FROM main.department WHERE id NOT IN (SELECT id FROM temp.draft_department)),
    above(id, at) AS (
      SELECT id, parent_id FROM placed WHERE parent_id IS NOT NULL
      UNION SELECT above.id, placed.parent_id FROM above JOIN placed ON placed.id = above.at
        WHERE placed.parent_id IS NOT NULL)
  UPDATE temp.draft_change SET policy = 'keep'
  WHERE field = 'parentId' AND takes = 1 AND entity_id IN (SELECT id FROM above WHERE at = id)`;

/** What of a sealed draft follows from the changes that are taken. */
export const FOLLOW: readonly string[] = [FOLLOWS];

/**
 * Decides what becomes of stored fields. Where choices would put a department below itself it keeps its place. The caller holds a transaction, and has seen that the workspace is as it was.
 *
 * @param last the highest id that is stored
 * @throws Failure `ask-invalid` for a change that is not there, or of which this cannot be chosen
 */
export function choosePolicies(db: WriteDb, choices: readonly PolicyChoice[], last: number): void {
  const choose = db.prepare(CHOOSE);
  for (const { change = null, field, policy, value, of, table } of choices) {
    const conflict = of === undefined ? null : Number(of === "conflicts");
    const { file = null, sheet = null } = table ?? {};
    const { changes } = choose.run({ change, policy, conflict, file, sheet, ...fieldOf(field) });
    if (change !== null && changes === 0) throw new Failure("ask-invalid");
    if (value !== undefined) say(db, change, value);
  }
  // Of what is kept and what is taken together a circle can come, and of the places that are kept then another.
  const keepOut = db.prepare(KEEP_OUT_OF_CIRCLES);
  do for (const sql of [AFTER, TAKEN_KEYS, TAKES, FOLLOWS, ...LAY_BACK]) db.exec(sql);
  while (keepOut.run().changes > 0);
  for (const sql of [LINKS, ATTRIBUTES]) db.prepare(sql).run({ last });
  for (const sql of [CHOSEN_ATTRIBUTES, TOPICS, ...UNLINKS]) db.exec(sql);
}

/** Takes what one of the rows says that disagree. */
function say(db: WriteDb, change: number | null, place: number): void {
  const told = db.prepare<object, { entity: number; field: string }>(DISAGREED).get({ change });
  const values =
    told && db.prepare<object, { value: string; key: string | null }>(VALUES).all(told);
  const one = values?.[place];
  if (told === undefined || one === undefined) throw new Failure("ask-invalid");
  db.prepare(SAY).run({ change, value: one.value });
  db.prepare(SAY_KEY).run({ key: one.key, ...told });
}
