import type { EntityId } from "../../core/model/ids.ts";
import type { ReadDb } from "../../core/store/db.ts";
import { allApart } from "../../core/store/merge/kept-apart.ts";

/** Whether a person said of two that they are not the same, by what the workspace holds now. */
export function apartIn(db: ReadDb): (one: EntityId, other: EntityId) => boolean {
  const apart = new Set(allApart(db).map(([a, b]) => `${a} ${b}`));
  return (one, other) =>
    apart.size > 0 && apart.has(one < other ? `${one} ${other}` : `${other} ${one}`);
}
