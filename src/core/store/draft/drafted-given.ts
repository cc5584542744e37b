import type { GivenId, Origin } from "../../intake/ports/draft.ts";
import type { EntityId, EntityKind } from "../../model/ids.ts";
import type { WriteDb } from "../db.ts";
import type { BulkInserts } from "./bulk-insert.ts";
import { indexOnce } from "./index-once.ts";

const DRAFTED_GIVEN = `
  SELECT entity_id AS id, kind FROM temp.draft_given WHERE given = :given ORDER BY entity_id`;
const STORED_GIVEN = `
  SELECT entity_id AS id, kind FROM main.given_id WHERE given = :given ORDER BY entity_id`;
const DRAFTED_IN = `
  SELECT entity_id AS id, kind FROM temp.draft_given WHERE given = :given AND source = :source AND kind = :kind`;
const STORED_IN = `
  SELECT entity_id AS id, kind FROM main.given_id WHERE given = :given AND source = :source AND kind = :kind`;
const SOLE_GIVEN = `
  SELECT given, min(id) FROM (
    SELECT given, entity_id AS id, kind FROM temp.draft_given
    UNION ALL SELECT given, entity_id, kind FROM main.given_id
  ) GROUP BY given
  HAVING min(id) = max(id) AND min(kind) = 'person' AND given NOT IN (SELECT given FROM temp.draft_void)
  LIMIT :most`;
const GIVEN_OF = `
  SELECT given FROM temp.draft_given WHERE entity_id = :id AND source = :source
  UNION SELECT given FROM main.given_id WHERE entity_id = :id AND source = :source
  ORDER BY 1 LIMIT 1`;
const RECOGNISE = `SELECT entity_id FROM main.recognised WHERE source = :source AND mark = :mark`;
const ANY_GIVEN = `
  SELECT 1 FROM temp.draft_given WHERE kind = :kind UNION ALL SELECT 1 FROM main.given_id WHERE kind = :kind LIMIT 1`;

const GIVEN_INDEX = `CREATE INDEX temp.draft_given_given ON draft_given(given)`;
const ENTITY_INDEX = `CREATE INDEX temp.draft_given_entity ON draft_given(entity_id)`;

type Given = { readonly id: EntityId; readonly kind: EntityKind };

/** By whom an id was given: in one source the draft's or else the stored one, without a source all that have it. */
function givenLookup(db: WriteDb, flush: () => void) {
  const drafted = db.prepare<{ given: string }, Given>(DRAFTED_GIVEN);
  const stored = db.prepare<{ given: string }, Given>(STORED_GIVEN);
  const draftedIn = db.prepare<{ given: string; source: string; kind: string }, Given>(DRAFTED_IN);
  const storedIn = db.prepare<{ given: string; source: string; kind: string }, Given>(STORED_IN);
  const anyStored = db.prepare("SELECT 1 FROM main.given_id LIMIT 1").get() !== undefined;
  const byGiven = indexOnce(db, GIVEN_INDEX);
  return (text: string, kind: EntityKind | null, source: string | null): readonly Given[] => {
    flush();
    if (source !== null && kind !== null) {
      const asked = { given: text, source, kind };
      const one = draftedIn.get(asked) ?? (anyStored ? storedIn.get(asked) : undefined);
      return one ? [one] : [];
    }
    byGiven();
    const found = drafted.all({ given: text });
    if (!anyStored) return found;
    const known = new Set(found.map(({ id }) => id));
    return [...found, ...stored.all({ given: text }).filter(({ id }) => !known.has(id))];
  };
}

/** Ids that files give, and rows that are known again by their marks. */
export function draftedGiven(db: WriteDb, inserts: BulkInserts) {
  const given = inserts.into("draft_given (source, kind, given, entity_id, file, line)", 6);
  const byGivenId = givenLookup(db, () => given.flush());
  const byEntity = indexOnce(db, ENTITY_INDEX);
  const givenOf = db.prepare<{ id: EntityId; source: string }, string>(GIVEN_OF).pluck();
  const soleGiven = db.prepare<{ most: number }, [string, EntityId]>(SOLE_GIVEN).raw();
  const recognise = db.prepare<{ source: string; mark: string }, EntityId>(RECOGNISE).pluck();
  const recognised = inserts.into("draft_recognised (source, mark, entity_id, file)", 4);
  const anyGiven = db.prepare<{ kind: string }>(ANY_GIVEN);
  const markVoid = db.prepare("INSERT OR IGNORE INTO temp.draft_void (given) VALUES (?)");
  const isVoid = db.prepare("SELECT 1 FROM temp.draft_void WHERE given = ?");
  return {
    giveId: (one: GivenId, id: EntityId, { file, line }: Origin): void =>
      given.add([one.source, one.kind, one.given, id, file, line]),
    byGivenId,
    givenIdOf(id: EntityId, source: string): string | null {
      given.flush();
      byEntity();
      return givenOf.get({ id, source }) ?? null;
    },
    soleGivenIds(most: number): ReadonlyMap<string, EntityId> | null {
      given.flush();
      const sole = soleGiven.all({ most: most + 1 });
      return sole.length > most ? null : new Map(sole);
    },
    recognise: (mark: string, source: string): EntityId | null =>
      recognise.get({ mark, source }) ?? null,
    remember: (mark: string, id: EntityId, source: string, { file }: Origin): void =>
      recognised.add([source, mark, id, file]),
    hasGivenIds(kind: EntityKind): boolean {
      given.flush();
      return anyGiven.get({ kind }) !== undefined;
    },
    markVoid: (text: string): void => void markVoid.run(text),
    isVoid: (text: string): boolean => isVoid.get(text) !== undefined,
  };
}
