import type { KnownIds, KnownInSource, NumberedKind } from "../intake/ports/known-ids.ts";
import type { ReadDb } from "./db.ts";

const OTHERS = `
  SELECT EXISTS (SELECT 1 FROM main.given_id WHERE kind = :kind AND source <> :source)`;

/** Rows come as [id, name as it is compared]; `agrees` says whether the one that has the id has that name. */
const compare = (table: string, agrees: string): string => `
  SELECT given_id.source, count(*) AS known, sum(${agrees}) AS agreeing, max(given_id.file_id) AS latest
  FROM json_each(:rows) AS row
  CROSS JOIN main.given_id ON given_id.given = row.value ->> 0 AND given_id.kind = :kind
  CROSS JOIN main.${table} AS one ON one.id = given_id.entity_id
  GROUP BY given_id.source ORDER BY given_id.source`;

/**
 * Of those with one name no more than 20 are looked at, in the order of the index: a list in which all are called the
 * same would else take minutes. The plus signs keep the search to the few ids of those.
 */
const moved = (table: string, { agrees, order }: { agrees: string; order: string }): string => `
  SELECT count(*)
  FROM json_each(:rows) AS row
  CROSS JOIN main.given_id
    ON given_id.source = :source AND given_id.kind = :kind AND given_id.given = row.value ->> 0
  CROSS JOIN main.${table} AS one ON one.id = given_id.entity_id
  WHERE NOT ${agrees} AND EXISTS (
    SELECT 1 FROM main.given_id AS elsewhere
    WHERE +elsewhere.source = :source AND +elsewhere.kind = :kind AND elsewhere.entity_id IN (
      SELECT id FROM main.${table} WHERE key = row.value ->> 1 ORDER BY ${order} LIMIT 20))`;

const BY_NAME = "(one.key = row.value ->> 1)";
/** A department is also what rows called it before. */
const BY_ANY_NAME = `(${BY_NAME} OR EXISTS (
    SELECT 1 FROM main.department_alias AS alias
    WHERE alias.key = row.value ->> 1 AND alias.department_id = one.id))`;

const COMPARE: Readonly<Record<NumberedKind, string>> = {
  person: compare("person", BY_NAME),
  initiative: compare("initiative", BY_NAME),
  department: compare("department", BY_ANY_NAME),
};
const MOVED: Readonly<Record<NumberedKind, string>> = {
  person: moved("person", { agrees: BY_NAME, order: "department_id, id" }),
  initiative: moved("initiative", { agrees: BY_NAME, order: "department_id, id" }),
  department: moved("department", { agrees: BY_ANY_NAME, order: "id" }),
};

/** The ids that sources gave to what is in the workspace, with the names that this has now. */
export function knownIds(db: ReadDb): KnownIds {
  return {
    haveOthers: (kind, source) =>
      db
        .prepare<{ kind: NumberedKind; source: string }, 0 | 1>(OTHERS)
        .pluck()
        .get({ kind, source }) === 1,
    compare: (kind, rows) =>
      db
        .prepare<{ kind: NumberedKind; rows: string }, KnownInSource>(COMPARE[kind])
        .all({ kind, rows: asPairs(rows) }),
    countMoved: (kind, source, rows) =>
      db
        .prepare<{ kind: NumberedKind; source: string; rows: string }, number>(MOVED[kind])
        .pluck()
        .get({ kind, source, rows: asPairs(rows) })!,
  };
}

const asPairs = (rows: Parameters<KnownIds["compare"]>[1]): string =>
  JSON.stringify(rows.map(({ given, key }) => [given, key]));
