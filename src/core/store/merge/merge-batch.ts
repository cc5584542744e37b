import type { BatchId, EntityId, EntityKind } from "../../model/ids.ts";
import type { ReadDb, WriteDb } from "../db.ts";
import { areApart } from "./kept-apart.ts";
import { isBelow, mergeTwo, type Fold, type MergePair } from "./merge-two.ts";
import { recordingRows } from "./row-journal.ts";

export type MergeOptions = {
  /** One pair that a person points out, whatever was said before; else those that may not become one are left. */
  readonly asked?: boolean;
  /** ISO instant. */
  readonly at: string;
  readonly fold: Fold;
  /** The import that it was decided in. */
  readonly parent?: BatchId;
};

const BATCH = `
  INSERT INTO main.batch (id, kind, parent_id, at, counts)
  SELECT coalesce(max(id), 0) + 1, 'merge', :parent, :at, '{}' FROM main.batch RETURNING id`;
const COUNTS = `UPDATE main.batch SET counts = :counts WHERE id = :id`;
const MERGED_OF = `
  SELECT kind, count(*) AS merged FROM main.merged_entity WHERE batch_id = :id GROUP BY kind ORDER BY kind`;
const DROP_BATCH = `DELETE FROM main.batch WHERE id = :id`;

/**
 * Merges pairs as one batch, in the order given; of a, b and b, c all three become one. A pair of which one was
 * kept apart from any that the other has become is left, and a department stays rather than its part. The caller holds
 * the transaction.
 *
 * @returns the batch, null where nothing was merged, and how many went
 * @throws Failure as `mergeTwo`
 */
export function mergePairs(
  db: WriteDb,
  pairs: readonly MergePair[],
  { at, fold, parent, asked = false }: MergeOptions,
): { readonly batch: BatchId | null; readonly merged: number } {
  const id = db
    .prepare<object, BatchId>(BATCH)
    .pluck()
    .get({ parent: parent ?? null, at })!;
  const into = new Map<EntityId, EntityId>();
  const nowIs = (one: EntityId): EntityId => {
    let now = one;
    for (let next = into.get(now); next !== undefined; next = into.get(now)) now = next;
    return now;
  };
  db.pragma("defer_foreign_keys = ON");
  recordingRows(db, () => {
    for (const pair of pairs) {
      const now = { keep: nowIs(pair.keep), drop: nowIs(pair.drop) };
      const best = asked ? now : mayBeOne(db, now);
      if (best !== null) for (const one of mergeTwo(db, best, fold)) into.set(one.drop, one.keep);
    }
  });
  const kinds = db
    .prepare<{ id: BatchId }, { kind: EntityKind; merged: number }>(MERGED_OF)
    .all({ id });
  if (kinds.length === 0) {
    db.prepare(DROP_BATCH).run({ id });
    return { batch: null, merged: 0 };
  }
  const counts = Object.fromEntries(
    kinds.map(({ kind, merged }) => [kind, { created: 0, updated: 0, merged }]),
  );
  db.prepare(COUNTS).run({ id, counts: JSON.stringify(counts) });
  return { batch: id, merged: kinds.reduce((sum, { merged }) => sum + merged, 0) };
}

function mayBeOne(db: ReadDb, { keep, drop }: MergePair): MergePair | null {
  if (keep === drop || areApart(db, keep, drop)) return null;
  return isBelow(db, keep, drop) ? { keep: drop, drop: keep } : { keep, drop };
}
