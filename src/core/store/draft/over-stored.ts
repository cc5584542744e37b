import type { Drafted, Origin } from "../../intake/ports/draft.ts";
import type { EntityId, EntityKind } from "../../model/ids.ts";
import type { WriteDb } from "../db.ts";
import type { DraftedRows } from "./drafted-rows.ts";
import { differing, fromBits, toBits } from "./fields.ts";

/** What a drafted row has besides its fields: sets of them as bits. */
export type Marks = {
  readonly created: number;
  readonly stated: number;
  readonly conflicted: number;
};

type OfKind<Fields, Row> = {
  readonly kind: EntityKind;
  /** Constant SQL for the row with an `:id`; of a stored one all marks are 0. */
  readonly drafted: string;
  readonly stored: string;
  readonly fields: readonly (keyof Fields & string)[];
  readonly fieldsOf: (row: Row) => Fields;
  readonly rows: DraftedRows;
};

/** Entities of one kind as they will be: the drafted ones, over those stored. */
export function overStored<Id extends EntityId, Fields extends object, Row extends Marks>(
  db: WriteDb,
  { kind, drafted, stored, fields, fieldsOf, rows }: OfKind<Fields, Row>,
) {
  const draftedRow = db.prepare<{ id: number }, Row>(drafted);
  const storedRow = db.prepare<{ id: number }, Row>(stored);
  let lastRead: Drafted<Id, Fields> | null = null;
  return {
    rowOf: (id: number): Row | undefined => draftedRow.get({ id }) ?? storedRow.get({ id }),
    read(id: Id): Drafted<Id, Fields> {
      const before = storedRow.get({ id });
      const row = draftedRow.get({ id }) ?? before!;
      return (lastRead = {
        ...fieldsOf(row),
        id,
        created: row.created === 1,
        before: before ? fieldsOf(before) : null,
        stated: fromBits(row.stated, fields),
        conflicted: fromBits(row.conflicted, fields),
      });
    },
    /** Notes what a row says of one, against what was read of it last. */
    saidAgain(one: Drafted<Id, Fields>, origin: Origin, disagrees: boolean): void {
      const before = lastRead?.id === one.id ? lastRead : one;
      const taken = differing<Fields>(before, one, fields);
      rows.saidAgain(kind, one.id, origin, { taken, disagrees });
    },
    marksOf: ({ created, stated, conflicted }: Drafted<Id, Fields>): Marks => ({
      created: Number(created),
      stated: toBits(stated, fields),
      conflicted: toBits(conflicted, fields),
    }),
  };
}
