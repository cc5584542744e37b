import { describe, expect, it } from "vitest";
import { findDuplicates } from "../../../../src/core/intake/duplicates/find-duplicates.ts";
import type {
  DuplicateOptions,
  InitiativeRecord,
} from "../../../../src/core/intake/duplicates/records.ts";
import type { DepartmentId, InitiativeId } from "../../../../src/core/model/ids.ts";

const BZK = [10] as DepartmentId[];
const BZK_CIO = [10, 11] as DepartmentId[];
const VWS = [20] as DepartmentId[];

function initiative(
  id: number,
  title: string,
  rest: Partial<InitiativeRecord> = {},
): InitiativeRecord {
  const none = {
    description: null,
    status: null,
    start: null,
    end: null,
    givenIds: [],
    stub: false,
  };
  return { id: id as InitiativeId, title, departmentIds: BZK, ...none, ...rest };
}
const found = (initiatives: readonly InitiativeRecord[], options: DuplicateOptions = {}) =>
  findDuplicates({ people: [], initiatives, departments: [] }, options);
const scoreOf = (one: Partial<InitiativeRecord>, other: Partial<InitiativeRecord>): number =>
  found(
    [
      initiative(1, one.title ?? "Spraak naar tekst", one),
      initiative(2, other.title ?? "Spraak naar tekst", other),
    ],
    { atLeast: 0 },
  )[0]?.score ?? 0;

const TEXT = "Rechters dicteren hun verslag en een computer schrijft het op in de zittingszaal";

describe("two initiatives", () => {
  it("with one title in one department are likely one, more so with the same description", () => {
    expect(scoreOf({}, {})).toBe(0.85);
    expect(
      scoreOf({ description: TEXT }, { description: `${TEXT} van de rechtbank` }),
    ).toBeGreaterThan(0.95);
    expect(scoreOf({}, { departmentIds: BZK_CIO })).toBe(0.8);
  });

  it("are less likely one in two ministries, in another year, or with another description", () => {
    expect(scoreOf({}, { departmentIds: VWS })).toBe(0.6);
    expect(scoreOf({ start: "2024" }, { start: "2025-01-01" })).toBe(0.7);
    expect(scoreOf({ description: TEXT }, { description: "Lampen die vanzelf uitgaan" })).toBe(0.7);
  });

  it("may have a slip in the title, or nearly the same words", () => {
    expect(scoreOf({}, { title: "Spraak naar teskt" })).toBe(0.78);
    expect(
      scoreOf(
        { title: "Slimme lampen in kantoren" },
        { title: "Slimme lampen in de kantoren van BZK" },
      ),
    ).toBeGreaterThan(0.55);
  });

  it("with one everyday word as title are not so soon one", () => {
    expect(scoreOf({ title: "Chatbot" }, { title: "Chatbot" })).toBeLessThan(scoreOf({}, {}));
    expect(
      scoreOf({ title: "Chatbot" }, { title: "Chatbot", departmentIds: VWS }),
    ).toBeLessThanOrEqual(0.5);
  });

  it("with other words, or two ids of one source, are two", () => {
    expect(scoreOf({}, { title: "Tekst naar beeld" })).toBe(0);
    const ids = (given: string) => ({ givenIds: [{ source: "lijst", given }] });
    expect(scoreOf(ids("1"), ids("2"))).toBe(0);
  });

  it("say why, with the share of words that is the same", () => {
    const pair = [
      initiative(1, "Spraak naar tekst", { description: "rechters dicteren hun verslag" }),
      initiative(2, "Spraak naar tekst", { description: "rechters dicteren elk verslag" }),
    ];
    expect(found(pair)[0]).toMatchObject({
      kind: "initiative",
      a: 1,
      b: 2,
      // rechters, dicteren, verslag of those and hun, elk: 3 of 5.
      reasons: [
        { code: "same-title" },
        { code: "same-department" },
        { code: "description-alike", details: { percent: 60 } },
      ],
    });
  });
});

it("of many with one title only those within a department are compared", () => {
  const many = Array.from({ length: 600 }, (_, i) =>
    initiative(i + 1, "Chatbot voor burgers", {
      departmentIds: [100 + Math.floor(i / 2)] as DepartmentId[],
    }),
  );
  const pairs = found(many);
  expect(pairs).toHaveLength(300);
  expect(pairs.every(({ a, b }) => b - a === 1)).toBe(true);
});

it("asked for a few gives just the pairs of those, and the order of all does not matter", () => {
  const many = [
    "Slim licht",
    "Slim licht",
    "Slim  licht!",
    "Spraak naar tekst",
    "Spraak naar tekst",
  ].map((title, i) => initiative(i + 1, title));
  const all = found(many);
  expect(all).toHaveLength(4);
  expect(found(many.toReversed())).toEqual(all);
  const among = new Set([many[4]!.id]);
  expect(found(many, { among })).toMatchObject([{ a: 4, b: 5 }]);
});
