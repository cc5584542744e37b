import type { BatchId, EntityId } from "../model/ids.ts";
import type { ReadDb } from "./db.ts";

/** The row of the user's file that stated something, and the import that brought it. */
export type Provenance = {
  readonly file: string;
  /** Of a workbook the sheet; null for a text file. */
  readonly sheet: string | null;
  readonly line: number;
  readonly batch: BatchId;
  /** ISO instant. */
  readonly at: string;
};

const OF_ENTITY = `
  SELECT file.name AS file, file.sheet, entity.line, batch.id AS batch, batch.at
  FROM entity
  JOIN file ON file.id = entity.file_id
  JOIN batch ON batch.id = file.batch_id
  WHERE entity.id = :id`;

/** What made an entity; null where there is no such entity. */
export function provenanceOf(db: ReadDb, id: EntityId): Provenance | null {
  return db.prepare<{ id: EntityId }, Provenance>(OF_ENTITY).get({ id }) ?? null;
}
