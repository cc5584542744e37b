import type { ReadDb } from "./db.ts";

/** How much a workspace holds. */
export type Counts = {
  /** Everyone, also who was only named in a tie. */
  readonly people: number;
  readonly initiatives: number;
  /** Of all levels. */
  readonly departments: number;
  readonly topics: number;
  /** Recorded ties, taking part among them. */
  readonly ties: number;
  /** The people among `people` who were only named in a tie. */
  readonly stubs: number;
};

const COUNTS = `
  SELECT
    (SELECT count(*) FROM person) AS people,
    (SELECT count(*) FROM initiative) AS initiatives,
    (SELECT count(*) FROM department) AS departments,
    (SELECT count(*) FROM topic) AS topics,
    (SELECT count(*) FROM tie) AS ties,
    (SELECT count(*) FROM person WHERE stub = 1) AS stubs`;

/** Counts all that is in the workspace. */
export function counts(db: ReadDb): Counts {
  return db.prepare<[], Counts>(COUNTS).get()!;
}
