import * as fc from "fast-check";
import { expect, it } from "vitest";
import { findDuplicates } from "../../../../src/core/intake/duplicates/find-duplicates.ts";
import type { InitiativeRecord } from "../../../../src/core/intake/duplicates/records.ts";
import type { DepartmentId, EntityId, InitiativeId } from "../../../../src/core/model/ids.ts";
import type { WriteDb } from "../../../../src/core/store/db.ts";
import { initiativesByKey } from "../../../../src/core/store/draft/initiatives-by-key.ts";
import { emptyWorkspace } from "../memory.ts";

const PATHS = [[], [1], [1, 11], [1, 12], [2], [2, 21]] as unknown as readonly DepartmentId[][];

function stored(initiatives: readonly InitiativeRecord[]): WriteDb {
  const db = emptyWorkspace();
  // The initiatives are all that is looked at.
  db.pragma("foreign_keys = OFF");
  const add = db.prepare(`
    INSERT INTO initiative (id, title, key, description, status, "start", "end", department_id, stub)
    VALUES (:id, :title, '', :description, :status, :start, :end, :department, :stub)`);
  const give = db.prepare(`
    INSERT INTO given_id (source, kind, given, entity_id, file_id) VALUES (:source, 'initiative', :given, :id, 1)`);
  for (const { departmentIds, givenIds, stub, ...initiative } of initiatives) {
    add.run({ ...initiative, department: departmentIds.at(-1) ?? null, stub: Number(stub) });
    for (const given of givenIds) give.run({ ...given, id: initiative.id });
  }
  return db;
}

/** Few words, so that many titles share some, and are more than are compared with all others. */
const WORDS = "spraak tekst teskt lampen slimme kantoor kantoren zorg pilot de chatbot é".split(
  " ",
);
const words = (least: number, most: number) =>
  fc
    .array(fc.constantFrom(...WORDS), { minLength: least, maxLength: most })
    .map((some) => some.join(" "));
const initiative = fc.record({
  title: fc.oneof(words(0, 4), fc.constantFrom("Chatbot", "!")),
  // What is beyond 2,000 characters is not compared, but counts for how much is known.
  description: fc.oneof(
    fc.constant(null),
    words(1, 6),
    words(1, 6).map((text) => `${text} ${"𝕏 ".repeat(999)} ${text}`),
  ),
  status: fc.constantFrom(null, "running" as const),
  start: fc.constantFrom(null, "2024", "2025-01-01"),
  end: fc.constant(null),
  departmentIds: fc.constantFrom(...PATHS),
  given: fc.constantFrom(null, null, "1", "2"),
  stub: fc.boolean(),
});

it("of many initiatives the same pairs are found from the store as in memory", () => {
  const crowd = fc.tuple(
    fc.array(initiative, { minLength: 2, maxLength: 25 }),
    fc.integer({ min: 1, max: 9 }),
  );
  fc.assert(
    fc.property(crowd, fc.boolean(), ([some, times], isNew) => {
      const initiatives = Array.from({ length: times }, () => some)
        .flat()
        .map(({ given, ...rest }, i): InitiativeRecord => {
          const givenIds = given === null ? [] : [{ source: `${given}-${i % 5}`, given: `${i}` }];
          return { ...rest, id: (i + 1) as InitiativeId, givenIds };
        });
      const among = new Set(initiatives.slice(-3).map(({ id }): EntityId => id));
      const options = { atLeast: 0, ...(isNew ? { among } : {}) };
      const none = { people: [], departments: [] };
      const db = stored(initiatives);
      const pathOf = (id: DepartmentId | null) => PATHS.find((path) => path.at(-1) === id) ?? [];
      const many = { people: null, initiatives: initiativesByKey(db, { drafted: false, pathOf }) };
      const byKey = findDuplicates({ ...none, initiatives: [] }, options, many);
      db.close();
      expect(byKey).toEqual(findDuplicates({ ...none, initiatives }, options));
    }),
    { numRuns: 60 },
  );
});
