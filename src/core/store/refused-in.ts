import type { BatchId } from "../model/ids.ts";
import type { ReadDb, WriteDb } from "./db.ts";

/** What a batch did not take, as whoever wrote it down knows it: the first of it, and how much there was. */
export type RefusedIn = { readonly listed: readonly object[]; readonly total: number };

/** With the batch's counts, as it is no part of the network and goes wherever the batch goes. */
const KEEP = `UPDATE batch SET counts = json_set(counts, '$.refused', json(:refused)) WHERE id = :batch`;
const FIND = `SELECT counts -> '$.refused' FROM batch WHERE id = :batch`;

/** Writes down with a new batch what it refused. The caller holds the transaction. */
export function keepRefused(db: WriteDb, batch: BatchId, refused: RefusedIn): void {
  if (refused.total > 0) db.prepare(KEEP).run({ batch, refused: JSON.stringify(refused) });
}

/** Nothing for a batch of a version that did not write it down; null where it wrote what this one does not know. */
export function refusedIn(db: ReadDb, batch: BatchId): unknown {
  const text = db.prepare<{ batch: BatchId }, string | null>(FIND).pluck().get({ batch });
  return text === null || text === undefined ? null : (JSON.parse(text) as unknown);
}
