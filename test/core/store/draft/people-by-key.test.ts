import * as fc from "fast-check";
import { expect, it } from "vitest";
import { findDuplicates } from "../../../../src/core/intake/duplicates/find-duplicates.ts";
import type {
  DuplicateOptions,
  FoundPair,
  PersonRecord,
} from "../../../../src/core/intake/duplicates/records.ts";
import type { DepartmentId, EntityId, PersonId } from "../../../../src/core/model/ids.ts";
import type { WriteDb } from "../../../../src/core/store/db.ts";
import { peopleByKey } from "../../../../src/core/store/draft/people-by-key.ts";
import { manyPeople } from "../../intake/duplicates/many-people.ts";
import { emptyWorkspace } from "../memory.ts";

type Records = readonly PersonRecord[];
type Found = { readonly inMemory: readonly FoundPair[]; readonly byKey: readonly FoundPair[] };

function found(people: Records, options: DuplicateOptions = {}): Found {
  const none = { initiatives: [], departments: [] };
  const paths = new Map(people.map(({ departmentIds }) => [departmentIds.at(-1), departmentIds]));
  const db = stored(people);
  const many = peopleByKey(db, {
    drafted: false,
    pathOf: (id) => (id === null ? [] : paths.get(id)!),
  });
  const byKey = findDuplicates({ people: [], ...none }, options, {
    people: many,
    initiatives: null,
  });
  db.close();
  return { inMemory: findDuplicates({ people, ...none }, options), byKey };
}

function stored(people: Records): WriteDb {
  const db = emptyWorkspace();
  // The people are all that is looked at.
  db.pragma("foreign_keys = OFF");
  const add = db.prepare(`
    INSERT INTO person (id, name, key, email, role, department_id, sharing, stub)
    VALUES (:id, :name, '', :email, :role, :department, :sharing, :stub)`);
  const give = db.prepare(`
    INSERT INTO given_id (source, kind, given, entity_id, file_id) VALUES (:source, 'person', :given, :id, 1)`);
  db.transaction(() => {
    for (const { departmentIds, givenIds, stub, ...person } of people) {
      add.run({ ...person, department: departmentIds.at(-1) ?? null, stub: Number(stub) });
      for (const given of givenIds) give.run({ ...given, id: person.id });
    }
  })();
  return db;
}

it("of many people the same pairs are found from the store as in memory", () => {
  const { people } = manyPeople(6_000, 800);
  const { inMemory, byKey } = found(people);
  expect(inMemory.length).toBeGreaterThan(500);
  expect(byKey).toEqual(inMemory);
});

it("of pairs of which one is new the same are found", () => {
  const { people } = manyPeople(3_000, 400);
  const among = new Set(people.filter(({ id }) => id % 7 === 0).map(({ id }): EntityId => id));
  const { inMemory, byKey } = found(people, { among });
  expect(inMemory.length).toBeGreaterThan(10);
  expect(byKey).toEqual(inMemory);
});

it("of very many pairs the same are kept", () => {
  const { people } = manyPeople(3_000, 800);
  const { inMemory, byKey } = found(people, { most: 50 });
  expect(inMemory).toHaveLength(50);
  expect(byKey).toEqual(inMemory);
});

const one = (id: number, name: string, ministry: number): PersonRecord => ({
  id: id as PersonId,
  name,
  departmentIds: [(ministry + 1_000) as DepartmentId],
  email: null,
  role: null,
  givenIds: [],
  sharing: null,
  stub: false,
});
const lots = (count: number, name: (i: number) => string, from: number): PersonRecord[] =>
  Array.from({ length: count }, (_, i) => one(from + i, name(i), i));
/** Words without digits, all different. */
const word = (i: number): string => `Abc${"klmnoprstu"[i % 10]}${"aeiou"[Math.floor(i / 10)]}`;

it("names that are usual only together, as they sound alike, are compared as in memory", () => {
  const people = [
    ...lots(10, () => "Jan Jansen", 1),
    ...lots(25, (i) => `${word(i)} Janssen`, 100),
  ];
  const { inMemory, byKey } = found(people, { atLeast: 0 });
  expect(byKey).toEqual(inMemory);
});

it("words of a name are turned only where somebody else is called so", () => {
  const people = [
    ...lots(12, () => "Piet Bos", 1),
    one(50, "Piet Jan Bos", 50),
    ...lots(30, (i) => `${word(i)} Bos`, 100),
  ];
  for (const more of [[], [one(200, "Bos Piet", 60)]]) {
    const { inMemory, byKey } = found([...people, ...more], { atLeast: 0 });
    expect(byKey).toEqual(inMemory);
  }
});

it("a slip is less likely one where many have either name, as in memory", () => {
  const people = [...lots(3, () => "Gerben Bos", 1), ...lots(3, () => "Gerven Bos", 10)];
  const { inMemory, byKey } = found(people, { atLeast: 0 });
  const typo = inMemory.filter(({ reasons }) => reasons[0]?.code === "name-typo");
  expect(typo.map(({ score }) => score)).toContain(0.54);
  expect(byKey).toEqual(inMemory);
});

/** Few names, so that many share one, and are more than are compared with all others. */
const NAMES = [
  ..."Jan Jan Jan Piet Willem".split(" ").map((first) => `${first} Jansen`),
  ..."Jan Willem|Janssen, J.|J. Jansen|jan jansen|Jan van den Berg|J. v.d. Berg|Berg, Jan van der".split(
    "|",
  ),
  ..."Willem Jan|Jan Willem Jansen|J.W. (Jan) Jansen|Anna Jansen-de Vries|Anna de Vries|Meijer-Meyer, Eva".split(
    "|",
  ),
  ..."Eva Meijer|Eva Meyer|Eva Meier|Jan Hendriks|Jan Hendrix|Jan Henriks|Nguyen Thi Lan|Lan Nguyen Thi|Person 12|XX".split(
    "|",
  ),
  "Gerben Bos",
  "Gerben Vos",
  "Gerven Bos",
  "Gerven Vos",
  "Willem Piet",
  "Piet Willem",
  "jan.jansen@min.nl",
  "H",
];
const PLACES: readonly (readonly number[])[] = [[], [1], [1, 11], [1, 12], [2], [2, 21]];

const person = fc.record({
  name: fc.constantFrom(...NAMES),
  email: fc.constantFrom(null, null, null, "jan.jansen@min.nl", "j.jansen@dienst.nl", "info@a.nl"),
  role: fc.constantFrom(null, "adviseur", "jurist"),
  place: fc.constantFrom(...PLACES),
  given: fc.constantFrom(null, null, "1", "2"),
  sharing: fc.constantFrom(null, "private" as const),
  stub: fc.boolean(),
});

it("the same pairs are found from the store, whoever there is", () => {
  const crowd = fc.tuple(
    fc.array(person, { minLength: 2, maxLength: 30 }),
    fc.integer({ min: 1, max: 9 }),
  );
  fc.assert(
    fc.property(crowd, fc.boolean(), ([some, times], isNew) => {
      const people = Array.from({ length: times }, () => some)
        .flat()
        .map(({ place, given, ...rest }, i): PersonRecord => {
          const id = (i + 1) as PersonId;
          // Two of one source cannot have one id.
          const givenIds = given === null ? [] : [{ source: `${given}-${i % 5}`, given: `${i}` }];
          return { ...rest, id, departmentIds: place as readonly DepartmentId[], givenIds };
        });
      const among = new Set(people.slice(-3).map(({ id }): EntityId => id));
      const { inMemory, byKey } = found(people, { atLeast: 0, ...(isNew ? { among } : {}) });
      expect(byKey).toEqual(inMemory);
    }),
    { numRuns: 60 },
  );
});
