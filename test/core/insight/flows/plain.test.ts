import { describe, expect, it } from "vitest";
import { plainPairs } from "../../../../src/core/insight/flows/plain.ts";
import type { EntityId } from "../../../../src/core/model/ids.ts";

const pair = (a: number, b: number, affinity: number, above: number | null = null) => ({
  key: `${a}-${b}`,
  a: [a as EntityId] as const,
  b: [b as EntityId] as const,
  affinity,
  above,
});
type Lists = Partial<Record<"initiatives" | "talents" | "meetings", ReturnType<typeof pair>[]>>;

function plain(lists: Lists, words = 2): string[] {
  const none = { initiatives: [], talents: [], meetings: [] };
  return [...plainPairs({ ...none, ...lists, wordsAlike: () => words })];
}

describe("a short list has", () => {
  it("initiatives that are as alike as what readers find alike, by two words or more", () => {
    const initiatives = [pair(1, 2, 0.4), pair(3, 4, 0.28), pair(5, 6, 0.27)];
    expect(plain({ initiatives })).toEqual(["1-2", "3-4"]);
    expect(plain({ initiatives }, 1)).toEqual([]);
  });

  it("initiatives that say the same, in however few words", () => {
    expect(plain({ initiatives: [pair(1, 2, 1)] }, 0)).toEqual(["1-2"]);
  });

  it("talents that are each the best answer to the other, and answer half of what is asked", () => {
    const talents = [pair(1, 11, 0.9), pair(1, 12, 0.8), pair(2, 12, 0.7), pair(3, 13, 0.4)];
    // What 12 asks is met best by 1, who meets something else better.
    expect(plain({ talents })).toEqual(["1-11"]);
    // Who asks for one thing may offer another.
    expect(plain({ talents: [pair(1, 11, 0.9), pair(11, 1, 0.8)] })).toEqual(["1-11", "11-1"]);
  });

  it("strangers of whom a tie is expected as of one in a thousand pairs, three for each", () => {
    const meetings = [
      ...[2, 3, 4, 5].map((other) => pair(1, other, 0.5, 0.9999)),
      pair(6, 7, 0.4, 0.9991),
      pair(8, 9, 0.3, 0.9989),
    ];
    expect(plain({ meetings })).toEqual(["1-2", "1-3", "1-4", "6-7"]);
  });

  it("nothing where nothing is found", () => expect(plain({})).toEqual([]));
});
