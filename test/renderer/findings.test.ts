import { describe, expect, it } from "vitest";
import type { Overview } from "../../src/contract/overview.ts";
import { findingsOf } from "../../src/renderer/features/overview/findings.ts";
import { findingWords } from "../../src/renderer/features/overview/finding-words.ts";
import { findingMessages } from "../../src/renderer/features/overview/finding-messages.ts";
import { person } from "./flows/flows.ts";
import { speak } from "../../src/renderer/app/texts.tsx";

const CODES = ["JenV", "VWS", "IenW", "LVVN"];

function overview(
  pairs: [number, number, number, number][],
  counts: Partial<Overview["counts"]> = {},
): Overview {
  return {
    level: 0,
    deepest: 1,
    counts: {
      people: 100,
      initiatives: 0,
      departments: 4,
      topics: 0,
      ties: 0,
      pairs: 60,
      crossings: 20,
      stubs: 0,
      alone: 0,
      withoutDepartment: 0,
      ...counts,
    },
    eiIndex: {
      value: 0,
      expected: 0,
      sd: 0,
      z: 0,
      n: 60,
      internal: 0,
      external: 0,
      permutations: 1000,
      seed: 7,
    },
    departments: CODES.map((code, i) => ({
      id: i + 1,
      name: code,
      code,
      people: 25,
      initiatives: 0,
      eiIndex: 0,
      expected: 0.9,
      small: false,
    })),
    pairs: pairs.map(([aId, bId, ties, expected]) => ({
      a: "",
      b: "",
      aId,
      bId,
      ties,
      expected,
      lift: ties / expected,
      z: null,
      potential: null,
    })),
    other: { departments: 0, people: 0 },
  };
}

/** A finding as it is read, without the bold. */
function words(given: Overview, place: number, language: "nl" | "en"): string {
  const finding = findingsOf(given)[place];
  if (finding === undefined) throw new Error("There is no such finding.");
  const say = speak(findingMessages, language);
  const { what, why, values } = findingWords(finding, language);
  const plain = (key: typeof what): string =>
    say(key, { ...values, ...({ b: (parts: string[]) => parts.join("") } as object) });
  return `${plain(what)} ${plain(why)}`;
}

describe("things to know", () => {
  it("begin with the pair that lacks most ties: 18 - 1 = 17 against 5 - 0 = 5", () => {
    const [first] = findingsOf(
      overview([
        [1, 2, 1, 18],
        [1, 3, 0, 5],
        [3, 4, 16, 8],
      ]),
    );
    expect(first).toMatchObject({ kind: "least-tied", pair: [1, 2] });
  });
  it("never say 17 times less: the count, then what chance gives", () => {
    expect(words(overview([[1, 2, 1, 18]]), 0, "nl")).toBe(
      "JenV en VWS vinden elkaar nauwelijks. 1 relatie. Bij toeval waren het er 18.",
    );
  });
  it("do not say hardly of two who have no tie at all", () => {
    expect(words(overview([[1, 2, 0, 18]]), 0, "en")).toBe(
      "JenV and VWS do not know each other yet. Not one tie. Chance would give 18.",
    );
  });
  it("say how much more often than by chance, with a comma in Dutch", () => {
    expect(words(overview([[3, 4, 16, 8.4]]), 0, "nl")).toBe(
      "IenW en LVVN vinden elkaar juist 1,9 keer vaker dan bij toeval. 16 relaties. Bij toeval 8,4. Een voorbeeld voor de rest?",
    );
  });
  it("make nothing of a pair where chance gives fewer than three ties", () => {
    expect(findingsOf(overview([[1, 2, 0, 2.9]])).map(({ kind }) => kind)).toEqual(["strangers"]);
  });
  it("count who has no tie: 31 of 232 is 13 in a hundred", () => {
    const given = overview([], { people: 232, alone: 31 });
    expect(findingsOf(given)).toEqual([{ kind: "alone", people: 31, ofHundred: 13 }]);
  });
  it("compare a department with chance, not with others", () => {
    expect(words(overview([[2, 2, 24, 2]]), 0, "nl")).toContain(
      "12 keer vaker onder elkaar dan bij toeval",
    );
  });
  it("begin with what was there, whatever is known later", () => {
    const through = person(7, "Bram");
    const fragile = { kind: "fragile", first: "JenV", second: "VWS", ties: 1, through } as const;
    const given = overview([[1, 2, 1, 18]], { alone: 3 });
    const kinds = (all: ReturnType<typeof findingsOf>): string[] => all.map(({ kind }) => kind);
    expect(kinds(findingsOf(given))).toEqual(["least-tied", "alone"]);
    expect(kinds(findingsOf(given, { fragile }))).toEqual(["least-tied", "fragile", "alone"]);
    expect(kinds(findingsOf(overview([], { alone: 3 }), { fragile }))).toEqual([
      "alone",
      "fragile",
    ]);
  });
  it("are at most five", () => {
    const given = overview(
      [
        [1, 2, 0, 18],
        [3, 4, 16, 8],
        [1, 1, 30, 5],
      ],
      {
        alone: 3,
        stubs: 2,
        withoutDepartment: 1,
      },
    );
    expect(findingsOf(given)).toHaveLength(5);
  });
});
