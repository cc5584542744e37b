import type { Disagreement, Origin } from "../../intake/ports/draft.ts";
import type { BulkInserts } from "./bulk-insert.ts";

/**
 * What rows of a batch say of fields on which they disagree. What an earlier row said has no place yet: it gets one when
 * the draft is sealed.
 */
export function draftedSaid(inserts: BulkInserts) {
  const insert = inserts.into('draft_said (entity_id, kind, field, value, "key", file, line)', 7);
  return {
    disagree({ kind, id, field, said, earlier, keys }: Disagreement, { file, line }: Origin): void {
      if (earlier !== null)
        insert.add([id, kind, field, earlier, keys?.earlier ?? null, null, null]);
      if (said !== null) insert.add([id, kind, field, said, keys?.said ?? null, file, line]);
    },
  };
}
