import type { Origin } from "../../intake/ports/draft.ts";
import type { EntityId, EntityKind } from "../../model/ids.ts";
import type { BulkInserts } from "./bulk-insert.ts";

/** What a row said of something that was there already, stored or brought by an earlier row. */
type SaidAgain = {
  /** Fields that it gave another value, as bits. */
  readonly taken: number;
  /** Whether an earlier row of the batch said otherwise. */
  readonly disagrees: boolean;
};

/**
 * The rows about something that was there already; of the others the drafted thing itself has file and line. Held back
 * by one, as a row's columns are looked at after its fields.
 */
export function draftedRows(inserts: BulkInserts) {
  const insert = inserts.into("draft_row (kind, entity_id, file, line, taken, disagrees)", 6);
  let last: { kind: EntityKind; id: EntityId; origin: Origin; said: SaidAgain } | null = null;
  const push = (): void => {
    if (last === null) return;
    const { kind, id, origin, said } = last;
    insert.add([kind, id, origin.file, origin.line, said.taken, Number(said.disagrees)]);
    last = null;
  };
  return {
    saidAgain(kind: EntityKind, id: EntityId, origin: Origin, said: SaidAgain): void {
      push();
      last = { kind, id, origin, said };
    },
    /** The row that was looked at last says something of a column that an earlier one said otherwise. */
    disagreed(): void {
      if (last) last.said = { ...last.said, disagrees: true };
    },
    end: push,
  };
}

export type DraftedRows = ReturnType<typeof draftedRows>;
