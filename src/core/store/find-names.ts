import type { DepartmentId, EntityId, PersonId } from "../model/ids.ts";
import type { WriteDb } from "./db.ts";
import { dataVersionOf } from "./version.ts";

/** A person or a department one of whose names has some of the words, and how much of the name they are. */
export type FoundName = {
  readonly id: PersonId | DepartmentId;
  readonly kind: "person" | "department";
  /** Of the name's words, by how few names have each: (0, 1]. */
  readonly share: number;
  /** Which of the words it has. */
  readonly words: readonly string[];
};

/**
 * The index lies in the connection's own temporary database, so that imports and undoing never wait for it. It is made
 * when names are first looked for, and again when the workspace has changed.
 */
const MAKE = `
  DROP TABLE IF EXISTS temp.find_word;
  DROP TABLE IF EXISTS temp.find_name;
  DROP TABLE IF EXISTS temp.find_version;
  CREATE VIRTUAL TABLE temp.find_name USING fts5(
    name, id UNINDEXED, kind UNINDEXED, tokenize = 'unicode61 remove_diacritics 2');
  INSERT INTO temp.find_name (name, id, kind)
    SELECT key, id, 'person' FROM main.person WHERE coalesce(sharing, 'internal') <> 'private'
    UNION ALL SELECT key, id, 'department' FROM main.department
    UNION ALL SELECT lower(code), id, 'department' FROM main.department WHERE code IS NOT NULL
    UNION ALL SELECT key, department_id, 'department' FROM main.department_alias;
  CREATE VIRTUAL TABLE temp.find_word USING fts5vocab('temp', 'find_name', 'row');
  CREATE TABLE temp.find_version (version INTEGER NOT NULL);`;
const KEEP_VERSION = `INSERT INTO temp.find_version (version) VALUES (:version)`;
const IS_MADE = `SELECT 1 FROM sqlite_temp_schema WHERE name = 'find_version'`;
const MADE_AT = `SELECT version FROM temp.find_version`;

const WORDS = `SELECT term FROM temp.find_word ORDER BY term`;
const NAMES = `SELECT count(*) FROM temp.find_name`;
const WEIGHTS = `
  SELECT term, ln((:names + 1.0) / (doc + 0.5)) AS weight FROM temp.find_word
  WHERE term IN (SELECT value FROM json_each(:words))`;
const HITS = `
  SELECT id, kind, name FROM temp.find_name WHERE find_name MATCH :match ORDER BY rank, id LIMIT :most`;

/** Looked at; who has only a common word of the question comes last, and is none to tell. */
const MOST = 1000;

/** The words of all names of people who may be named, and of departments, in order. O(words of all names). */
export function wordsOfNames(db: WriteDb): string[] {
  makeIndex(db);
  return db.prepare<[], string>(WORDS).pluck().all();
}

/**
 * Whoever and whatever has some of the words in a name; who is private is not found. Each once, by the name that has
 * most of them, the greatest share first.
 *
 * @param words folded as keys are
 * @param beside words that find nobody by themselves, as half of all names have them ("de"), and count in a name
 */
export function findNames(
  db: WriteDb,
  words: readonly string[],
  beside: readonly string[] = [],
): FoundName[] {
  makeIndex(db);
  const asked = [...new Set(words)].filter((word) => WORD.test(word));
  if (asked.length === 0) return [];
  const match = asked.map((word) => `"${word}"`).join(" OR ");
  const hits = db.prepare<{ match: string; most: number }, Hit>(HITS).all({ match, most: MOST });
  const by = { asked: new Set([...asked, ...beside]), weightOf: weightsOf(db, hits) };
  const found = new Map<EntityId, FoundName>();
  for (const hit of hits) {
    const one = heldAgainst(hit, by);
    if (one.share > (found.get(hit.id)?.share ?? 0)) found.set(hit.id, one);
  }
  return [...found.values()].sort((a, b) => b.share - a.share || a.id - b.id);
}

// Nothing in it can end the quotes.
const WORD = /^[\p{L}\p{N}]+$/u;

type Hit = Pick<FoundName, "id" | "kind"> & { readonly name: string };

function heldAgainst(
  { id, kind, name }: Hit,
  by: { readonly asked: ReadonlySet<string>; readonly weightOf: ReadonlyMap<string, number> },
): FoundName {
  let [met, all] = [0, 0];
  const words = name.split(" ");
  const had = words.filter((word) => by.asked.has(word));
  for (const word of words) all += by.weightOf.get(word) ?? 0;
  for (const word of had) met += by.weightOf.get(word) ?? 0;
  return { id, kind, share: all === 0 ? 0 : met / all, words: had };
}

function weightsOf(db: WriteDb, hits: readonly Hit[]): Map<string, number> {
  const names = db.prepare<[], number>(NAMES).pluck().get()!;
  const words = JSON.stringify([...new Set(hits.flatMap(({ name }) => name.split(" ")))]);
  return new Map(db.prepare<object, [string, number]>(WEIGHTS).raw().all({ names, words }));
}

function makeIndex(db: WriteDb): void {
  const version = dataVersionOf(db);
  const isMade = db.prepare(IS_MADE).get() !== undefined;
  if (isMade && db.prepare<[], number>(MADE_AT).pluck().get() === version) return;
  db.transaction(() => {
    db.exec(MAKE);
    db.prepare(KEEP_VERSION).run({ version });
  })();
}
