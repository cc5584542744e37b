import type { Origin } from "../../intake/ports/draft.ts";
import type { EntityId } from "../../model/ids.ts";
import type { WriteDb } from "../db.ts";
import type { BulkInserts } from "./bulk-insert.ts";

/** Marks of words stand after those of rows, which have no such sign; one for each of what they mean. */
const SIGN = "~";
const ANY = `SELECT 1 FROM main.recognised WHERE source = :source AND mark >= '${SIGN}' LIMIT 1`;
// A slash comes right after a point.
const WORDS = `
  FROM main.recognised AS words
  WHERE words.source = :source AND mark > '${SIGN}' || :mark || '.' AND mark < '${SIGN}' || :mark || '/'`;
const MEANT = `SELECT DISTINCT entity_id ${WORDS} ORDER BY 1`;
const THERE_THEN = `
  SELECT 1 FROM main.entity JOIN main.file ON file.id = entity.file_id
  WHERE entity.id = :id AND file.batch_id <= (
    SELECT max((SELECT batch_id FROM main.file WHERE file.id = words.file_id)) ${WORDS})`;

/** What words that name someone or something were taken to mean, where that cannot be found again by itself. */
export function draftedWords(db: WriteDb, inserts: BulkInserts) {
  const any = db.prepare<{ source: string }>(ANY);
  const meant = db.prepare<{ source: string; mark: string }, EntityId>(MEANT).pluck();
  const thereThen = db.prepare<{ source: string; mark: string; id: EntityId }>(THERE_THEN);
  const remembered = inserts.into("draft_recognised (source, mark, entity_id, file)", 4);
  const known = new Map<string, boolean>();
  return {
    knowsWords(source: string): boolean {
      const before = known.get(source) ?? any.get({ source }) !== undefined;
      known.set(source, before);
      return before;
    },
    meantBy: (mark: string, source: string): readonly EntityId[] => meant.all({ mark, source }),
    cameAfter: (mark: string, source: string, id: EntityId): boolean =>
      thereThen.get({ mark, source, id }) === undefined,
    rememberWords(mark: string, ids: readonly EntityId[], source: string, { file }: Origin): void {
      ids.forEach((id, i) => remembered.add([source, `${SIGN}${mark}.${i}`, id, file]));
    },
  };
}
