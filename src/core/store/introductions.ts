import { flowAsOf } from "../model/flow-key.ts";
import type { BatchId, PersonId } from "../model/ids.ts";
import type { Introduction } from "../model/introduction.ts";
import type { ReadDb, WriteDb } from "./db.ts";
import { nowIs, NOW_IS } from "./merge/now-is.ts";

/** With what the ends have become; the introducer falls away where that is one of the two by now. */
const COLUMNS = `
  SELECT id, flow, a, b, nullif(nullif(via, a), b) AS via, state, planned, made, note
  FROM (
    SELECT id, flow, state, planned, made, note,
      ${NOW_IS("a_id")} AS a, ${NOW_IS("b_id")} AS b, ${NOW_IS("via_id")} AS via
    FROM introduction
  ) WHERE a <> b`;
const ALL = `${COLUMNS} ORDER BY coalesce(made, planned) DESC, id DESC`;
const ONE = `${COLUMNS} AND id = :id`;

const ADD = `
  INSERT INTO introduction (flow, a_id, b_id, via_id, state, planned, made, note)
  VALUES (:flow, :a, :b, :via, :state, :planned, :made, :note) RETURNING id`;
const CHANGE = `
  UPDATE introduction SET state = :state, planned = :planned, made = :made, note = :note WHERE id = :id`;
const REMOVE = `DELETE FROM introduction WHERE id = :id`;

/**
 * All introductions, the newest first. One whose two ends have become one by a merge is left out until that is undone.
 */
export function allIntroductions(db: ReadDb): Introduction[] {
  return db
    .prepare<[], Introduction>(ALL)
    .all()
    .map((row) => withFlow(db, row));
}

/** @returns null where there is none */
export function introductionById(db: ReadDb, id: number): Introduction | null {
  const row = db.prepare<{ id: number }, Introduction>(ONE).get({ id });
  return row === undefined ? null : withFlow(db, row);
}

function withFlow(db: ReadDb, row: Introduction): Introduction {
  return { ...row, flow: row.flow === null ? null : flowAsOf(row.flow, (id) => nowIs(db, id)) };
}

/** The caller has looked whether the ends are there. @returns its number */
export function addIntroduction(db: WriteDb, introduction: Omit<Introduction, "id">): number {
  return db.prepare<Omit<Introduction, "id">, number>(ADD).pluck().get(introduction)!;
}

/** Gives an introduction another state, days and note; its ends stay. */
export function changeIntroduction(
  db: WriteDb,
  { id, state, planned, made, note }: Introduction,
): void {
  db.prepare(CHANGE).run({ id, state, planned, made, note });
}

/** Takes one back; where there is none nothing happens. */
export function removeIntroduction(db: WriteDb, id: number): void {
  db.prepare(REMOVE).run({ id });
}

const LOAD = `
  WITH recent AS (
    ${COLUMNS} AND state IN ('planned', 'made')
      AND max(planned, coalesce(made, planned)) > date(:today, '-3 months', 'floor')
  ), role AS (
    SELECT id, a AS person FROM recent UNION SELECT id, b FROM recent UNION SELECT id, via FROM recent
  )
  SELECT person, count(*) AS load FROM role JOIN person ON person.id = role.person GROUP BY person`;

/**
 * How much each person carries: introductions planned or made in the last three months in which the person is an end
 * or introduces. Only who carries any; initiatives and departments as ends count for nobody.
 *
 * @param today ISO day
 * @returns introductions, [1, all of them]. DESIGN: load of a person; this project
 */
export function loadOf(db: ReadDb, today: string): Map<PersonId, number> {
  return new Map(db.prepare<{ today: string }, [PersonId, number]>(LOAD).raw().all({ today }));
}

/** Whoever and whatever an import made, also what was merged away since. */
const MADE = `
  SELECT entity.id FROM entity JOIN file ON file.id = entity.file_id
    WHERE file.batch_id IN (SELECT value FROM json_each(:family))
  UNION ALL
  SELECT merged_entity.id FROM merged_entity JOIN file ON file.id = merged_entity.file_id
    WHERE file.batch_id IN (SELECT value FROM json_each(:family))`;
const ANY = `SELECT 1 FROM introduction LIMIT 1`;
const WITH_THEM = `
  SELECT id FROM introduction
  WHERE a_id IN (${MADE}) OR b_id IN (${MADE}) OR via_id IN (${MADE}) ORDER BY id`;

/** Introductions of which an end, or the introducer, is there only by an import: undoing it would take them away. */
export function introductionsWith(db: ReadDb, family: readonly BatchId[]): readonly number[] {
  if (db.prepare(ANY).get() === undefined) return [];
  return db
    .prepare<{ family: string }, number>(WITH_THEM)
    .pluck()
    .all({ family: JSON.stringify(family) });
}

const FLOWS = `SELECT DISTINCT flow FROM introduction WHERE flow IS NOT NULL ORDER BY flow`;
const FORGET_FLOW = `UPDATE introduction SET flow = NULL WHERE flow = :flow`;

/** Takes findings off introductions where `isGone` says that an end of them is no more. */
export function forgetFlows(db: WriteDb, isGone: (flow: string) => boolean): void {
  for (const flow of db.prepare<[], string>(FLOWS).pluck().all())
    if (isGone(flow)) db.prepare(FORGET_FLOW).run({ flow });
}
