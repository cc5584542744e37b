import type { Introduction } from "../contract/introductions.ts";
import type { BatchId } from "../core/model/ids.ts";
import type { ReadDb } from "../core/store/db.ts";
import { introductionsOn } from "../core/store/draft/undo.ts";
import { allIntroductions } from "../core/store/introductions.ts";
import { introductionsNamed } from "./introductions-named.ts";

/** The introductions that must be taken back before a batch can be undone. */
export function introductionsBefore(db: ReadDb, batch: BatchId): Introduction[] {
  const before = new Set(introductionsOn(db, batch));
  if (before.size === 0) return [];
  return introductionsNamed(
    db,
    allIntroductions(db).filter(({ id }) => before.has(id)),
  );
}
