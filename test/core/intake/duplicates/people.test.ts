import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDuplicates } from "../../../../src/core/intake/duplicates/find-duplicates.ts";
import type {
  DepartmentRecord,
  DuplicateOptions,
  FoundPair,
  PersonRecord,
} from "../../../../src/core/intake/duplicates/records.ts";
import type { DepartmentId, PersonId } from "../../../../src/core/model/ids.ts";
import { manyPeople } from "./many-people.ts";
import { PEOPLE_TABLE, type Likeliness, type Side } from "./people-table.ts";

/** Departments by their path, each with a number. */
const numbers = new Map<string, DepartmentId>();
const idOf = (path: string): DepartmentId => {
  if (!numbers.has(path)) numbers.set(path, (1000 + numbers.size) as DepartmentId);
  return numbers.get(path)!;
};
function person(
  id: number,
  [name, department, email = null]: Side | readonly [string, string, string | null],
): PersonRecord {
  const path = department.split(" > ");
  const departmentIds =
    department === "" ? [] : path.map((_, i) => idOf(path.slice(0, i + 1).join(" > ")));
  const none = { role: null, givenIds: [], sharing: null, stub: false };
  return { id: id as PersonId, name, email, departmentIds, ...none };
}
const departments = (): DepartmentRecord[] =>
  [...numbers].map(([path, id]) => ({
    id,
    name: path.split(" > ").at(-1)!,
    code: null,
    aliases: [],
    parentId: null,
  }));
const found = (
  people: readonly PersonRecord[],
  options: DuplicateOptions = {},
): readonly FoundPair[] =>
  findDuplicates({ people, initiatives: [], departments: departments() }, options);
const codes = (pair: FoundPair | undefined): string[] =>
  pair?.reasons.map(({ code }) => code) ?? [];

const BANDS: Readonly<Record<Likeliness, readonly [number, number]>> = {
  sure: [0.8, 1],
  likely: [0.65, 0.8],
  maybe: [0.5, 0.68],
  no: [0, 0.5],
};

describe("pairs that a careful reader judged", () => {
  it.each(PEOPLE_TABLE)("%s: %j and %j", (likeliness, one, other) => {
    const [pair] = found([person(1, one), person(2, other)], { atLeast: 0 });
    const [least, most] = BANDS[likeliness];
    const score = pair?.score ?? 0;
    expect(score).toBeGreaterThanOrEqual(least);
    expect(score).toBeLessThanOrEqual(most);
  });

  it("are the same whichever of the two comes first", () => {
    for (const [, one, other] of PEOPLE_TABLE) {
      const [a, b] = [person(1, one), person(2, other)];
      expect(found([b, a])).toEqual(found([a, b]));
    }
  });
});

describe("why two may be one is said", () => {
  const water = person(1, ["Berg, J. van der", "IenW > Water"]);
  const dike = person(2, ["Jaap van der Berg", "IenW > Dijk in beeld"]);

  it("with the name that nobody else there has", () => {
    const [pair] = found([water, dike, person(3, ["Jan van der Berg", "BZK"])]);
    expect(pair!.reasons).toEqual([
      { code: "initials-fit" },
      { code: "same-ministry" },
      { code: "only-one-there", details: { name: "Van der Berg", department: "IenW" } },
    ]);
  });

  it("and scores less where others there have it", () => {
    const two = found([water, dike])[0]!.score;
    const three = found([water, dike, person(3, ["Joost van der Berg", "IenW"])]);
    expect(three).toHaveLength(2);
    expect(three.every(({ score }) => score < two - 0.1)).toBe(true);
    expect(codes(three[0])).not.toContain("only-one-there");
  });

  it("without a name where one of them wishes not to be named", () => {
    const [pair] = found([{ ...water, sharing: "private" }, dike]);
    expect(JSON.stringify(pair!.reasons)).not.toMatch(/berg/i);
    expect(codes(pair)).toContain("only-name-there");
  });

  it("with both departments where a name stands in two", () => {
    const [pair] = found([
      person(1, ["Jan Bakker", "BZK"]),
      person(2, ["Jan Bakker", "IenW > Water"]),
    ]);
    expect(pair!.reasons).toEqual([
      { code: "same-name" },
      { code: "name-in-two-departments", details: { one: "BZK", other: "IenW" } },
    ]);
  });
});

describe("two people", () => {
  const one = person(1, ["Jan Bakker", "BZK > A"]);
  const other = person(2, ["Jan Bakker", "BZK > B"]);

  it("with two ids of one source are two; with ids of two sources they may be one", () => {
    const withId = (who: PersonRecord, source: string, given: string): PersonRecord => ({
      ...who,
      givenIds: [{ source, given }],
    });
    expect(found([withId(one, "hr", "1"), withId(other, "hr", "2")])).toEqual([]);
    expect(found([withId(one, "hr", "1"), withId(other, "leden", "2")])).toHaveLength(1);
  });

  it("that somebody said are apart are not proposed again", () => {
    const isApart = (a: number, b: number) => a === 1 && b === 2;
    expect(found([one, other], { isApart })).toEqual([]);
  });

  it.each([
    ["who is described, not who is only named", { stub: true }, {}],
    ["of whom more is known", {}, { email: "jan.bakker@minbzk.nl", role: "adviseur" }],
    ["who has been there longer", {}, {}],
  ])("keep the one %s", (_, first, second) => {
    const isSecond = Object.keys(first).length + Object.keys(second).length > 0;
    const [pair] = found([
      { ...one, ...first },
      { ...other, ...second },
    ]);
    expect(pair).toMatchObject(isSecond ? { a: 2, b: 1 } : { a: 1, b: 2 });
  });
});

describe("many people", () => {
  const { people, pairs } = manyPeople(4000, 200);
  const all = found(people);
  const isPair = ({ a, b }: FoundPair): boolean => pairs.has(a < b ? `${a} ${b}` : `${b} ${a}`);

  it("of whom some stand there twice: those are found, and most that score high are right", () => {
    const sure = all.filter(({ score }) => score >= 0.8);
    expect(sure.filter(isPair).length / sure.length).toBeGreaterThan(0.9);
    const likely = all.filter(({ score }) => score >= 0.6);
    expect(likely.filter(isPair).length / pairs.size).toBeGreaterThan(0.95);
  });

  it("asked for a few give just the pairs of those", () => {
    const among = new Set(people.slice(100, 160).map(({ id }) => id));
    const isAmong = ({ a, b }: FoundPair) => among.has(a as PersonId) || among.has(b as PersonId);
    expect(found(people, { among })).toEqual(all.filter(isAmong));
  });

  it("are compared whatever their order", () => {
    expect(found(people.toReversed())).toEqual(all);
    fc.assert(
      fc.property(fc.shuffledSubarray(people.slice(0, 200), { minLength: 150 }), (some) => {
        expect(found(some)).toEqual(found(some.toSorted((a, b) => a.id - b.id)));
      }),
      { numRuns: 10 },
    );
  });

  it("give the likeliest first, and no more than asked", () => {
    const scores = all.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(found(people, { most: 7 })).toEqual(all.slice(0, 7));
  });

  it("with one and the same name cost no more than as many others", () => {
    const same = people.map((one) => ({ ...one, name: "Jan de Vries", email: null }));
    expect(found(same, { most: 50 }).length).toBeLessThanOrEqual(50);
  });
});
