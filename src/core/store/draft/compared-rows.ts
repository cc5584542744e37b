import { Bug } from "../../model/bug.ts";
import type { DepartmentId, EntityId } from "../../model/ids.ts";
import type { WriteDb } from "../db.ts";

const GIVEN_STORED = `SELECT source, given FROM main.given_id WHERE entity_id = :id`;
const GIVEN_DRAFTED = `SELECT source, given FROM temp.draft_given WHERE entity_id = :id`;
const GIVEN_INDEX = `CREATE INDEX IF NOT EXISTS temp.draft_given_entity ON draft_given(entity_id)`;

type Row<Id> = {
  readonly id: Id;
  readonly departmentId: DepartmentId | null;
  readonly stub: 0 | 1;
};
type Given = { readonly source: string; readonly given: string };
export type ComparedOptions = {
  /** Laid over those stored, as a sealed draft would leave them. */
  readonly drafted: boolean;
  readonly pathOf: (department: DepartmentId | null) => readonly DepartmentId[];
};

/** Rows of people or initiatives as they are compared: with the path of their department, and ids given to them. */
export function comparedRows<Id extends EntityId, Of extends Row<Id>>(
  db: WriteDb,
  { drafted, pathOf }: ComparedOptions,
) {
  if (drafted) db.exec(GIVEN_INDEX);
  const givens = (drafted ? [GIVEN_DRAFTED, GIVEN_STORED] : [GIVEN_STORED]).map((sql) =>
    db.prepare<{ id: Id }, Given>(sql),
  );
  const record = ({ departmentId, stub, ...row }: Of, givenIds: readonly Given[]) => ({
    ...row,
    stub: stub === 1,
    departmentIds: pathOf(departmentId),
    givenIds,
  });
  return {
    /** @param sql constant SQL, each for the page of rows by id that comes `:after` one */
    each(sql: readonly string[]) {
      const pages = sql.map((page) => db.prepare<{ after: number }, Of>(page));
      return function* () {
        for (const page of pages)
          for (let after = 0; ;) {
            const rows = page.all({ after });
            for (const row of rows) yield record(row, []);
            if (rows.length === 0) break;
            after = rows.at(-1)!.id;
          }
      };
    },
    /** @param sql constant SQL, each for the row with an `:id`: the first that has it tells */
    one(sql: readonly string[]) {
      const ones = sql.map((one) => db.prepare<{ id: Id }, Of>(one));
      return (id: Id) => {
        for (const one of ones) {
          const row = one.get({ id });
          if (row === undefined) continue;
          const givenIds = givens.flatMap((given) => given.all({ id }));
          return record(row, givenIds);
        }
        throw new Bug("a key of nothing");
      };
    },
  };
}
