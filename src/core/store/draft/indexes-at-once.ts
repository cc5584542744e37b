import type { WriteDb } from "../db.ts";

/** Tables that an import may fill, what stands ready for them, and their indexes; made in migrations/first.ts. */
const FILLED = [
  {
    table: "entity",
    drafted: "draft_person WHERE created = 1",
    indexes: { entity_file: "entity(file_id)" },
  },
  {
    table: "person",
    drafted: "draft_person WHERE created = 1",
    indexes: {
      person_key: "person(key, department_id)",
      person_email: "person(email) WHERE email IS NOT NULL",
      person_department: "person(department_id)",
    },
  },
  {
    table: "given_id",
    drafted: "draft_given",
    indexes: {
      given_id_given: "given_id(given)",
      given_id_entity: "given_id(entity_id)",
      given_id_file: "given_id(file_id)",
    },
  },
  {
    table: "recognised",
    drafted: "draft_recognised",
    indexes: {
      recognised_entity: "recognised(entity_id)",
      recognised_file: "recognised(file_id)",
    },
  },
  { table: "tie", drafted: "draft_tie", indexes: { tie_to: "tie(to_id)" } },
] as const;

const LEAST = 10_000;

/**
 * Fills tables without the indexes of those that at least double, and makes these at the end: built once over many rows
 * an index is far quicker than kept in order row by row. The caller holds the transaction.
 */
export function indexedAtOnce(db: WriteDb, fill: () => void): void {
  const count = (from: string): number =>
    db.prepare<[], number>(`SELECT count(*) FROM ${from}`).pluck().get()!;
  const grown = FILLED.filter(({ table, drafted }) => {
    const rows = count(`temp.${drafted}`);
    return rows > LEAST && rows > count(`main.${table}`);
  });
  const indexes = grown.flatMap((one) => Object.entries(one.indexes));
  for (const [name] of indexes) db.exec(`DROP INDEX main.${name}`);
  fill();
  for (const [name, on] of indexes) db.exec(`CREATE INDEX main.${name} ON ${on}`);
}
