import { Bug } from "../model/bug.ts";
import type { EntityId } from "../model/ids.ts";
import { TIE_KINDS, type TieKind } from "../model/tie.ts";
import type { ReadDb } from "./db.ts";
import type { Provenance } from "./provenance.ts";

/** All ties in three columns, as a million of them are too many for objects. */
export type TieColumns = {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Places in TIE_KINDS. */
  readonly kind: Uint8Array;
};

/** One tie as one of its ends sees it. */
export type TieOf = {
  readonly other: EntityId;
  readonly kind: TieKind;
  /** "to": the tie leads from the entity asked for to the other. */
  readonly direction: "to" | "from";
  readonly provenance: Provenance;
};

const COUNT = `SELECT count(*) FROM tie`;

const ALL = `SELECT from_id, to_id, kind FROM tie ORDER BY from_id, to_id, kind`;

const COUNT_OF = `
  SELECT (SELECT count(*) FROM tie WHERE from_id = :id) + (SELECT count(*) FROM tie WHERE to_id = :id)`;

const OF = `
  SELECT ends.other, ends.kind, ends.direction, file.name AS file, file.sheet, ends.line, batch.id AS batch, batch.at
  FROM (
    SELECT to_id AS other, kind, 'to' AS direction, file_id, line FROM tie WHERE from_id = :id
    UNION ALL
    SELECT from_id, kind, 'from', file_id, line FROM tie WHERE to_id = :id
  ) AS ends
  JOIN file ON file.id = ends.file_id
  JOIN batch ON batch.id = file.batch_id
  ORDER BY ends.kind, ends.other, ends.direction DESC
  LIMIT :limit`;

type Row = Omit<TieOf, "kind" | "provenance"> & Provenance & { readonly kind: number };

/** Every tie, by its ends and kind. About a third of a second for a million. */
export function allTies(db: ReadDb): TieColumns {
  const count = db.prepare<[], number>(COUNT).pluck().get() ?? 0;
  const from = new Int32Array(count);
  const to = new Int32Array(count);
  const kind = new Uint8Array(count);
  let row = 0;
  for (const tie of db.prepare<[], readonly [number, number, number]>(ALL).raw().iterate()) {
    from[row] = tie[0];
    to[row] = tie[1];
    kind[row] = tie[2];
    row++;
  }
  if (row !== count)
    throw new Bug("ties came or went while they were read: no transaction held them");
  return { from, to, kind };
}

/** How many ties one entity is an end of. */
export function countTiesOf(db: ReadDb, id: EntityId): number {
  return db.prepare<{ id: EntityId }, number>(COUNT_OF).pluck().get({ id }) ?? 0;
}

/** The first ties of one entity, by kind and other end, with the rows that state them. */
export function tiesOf(db: ReadDb, id: EntityId, limit: number): TieOf[] {
  return db
    .prepare<{ id: EntityId; limit: number }, Row>(OF)
    .all({ id, limit })
    .map(({ other, kind, direction, ...provenance }) => ({
      other,
      kind: TIE_KINDS[kind]!,
      direction,
      provenance,
    }));
}
