import type { ReadDb } from "./db.ts";

const IDS = `
  SELECT count(*) FROM json_each(:values)
  WHERE EXISTS (SELECT 1 FROM given_id WHERE given = json_each.value)`;

const EMAILS = `
  SELECT count(*) FROM json_each(:values)
  WHERE EXISTS (SELECT 1 FROM person WHERE email = json_each.value)`;

const NAMES = `
  SELECT count(*) FROM json_each(:values)
  WHERE EXISTS (SELECT 1 FROM person WHERE key = json_each.value)
    OR EXISTS (SELECT 1 FROM initiative WHERE key = json_each.value)`;

const SQL = { id: IDS, email: EMAILS, name: NAMES } as const;

/**
 * How many of some values name a person or an initiative of the workspace: by a given id of any source, by e-mail, or
 * by name. Addresses are in small letters, names as they are compared.
 */
export function countKnown(db: ReadDb, by: keyof typeof SQL, values: readonly string[]): number {
  return db
    .prepare<{ values: string }, number>(SQL[by])
    .pluck()
    .get({ values: JSON.stringify(values) })!;
}
