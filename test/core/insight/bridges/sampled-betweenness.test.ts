import { describe, expect, it } from "vitest";
import { betweenness } from "../../../../src/core/insight/bridges/betweenness.ts";
import { pairsOfOthers } from "../../../../src/core/insight/bridges/bridges.ts";
import { sampledBetweenness } from "../../../../src/core/insight/bridges/sampled-betweenness.ts";
import { samplingError } from "../../../../src/core/insight/bridges/sampling-error.ts";
import { largeRows } from "../../network/large-network.ts";
import { buildNetwork } from "../../../../src/core/network/build.ts";
import { pairsOf, row, star, type ToldPairs } from "./random-pairs.ts";

const draw = (told: ToldPairs, pairs: number): number[] => [
  ...sampledBetweenness(pairsOf(told), { pairs, seed: 7 }),
];

describe("sampled betweenness", () => {
  it("hits the middle of a row of three for one pair in three, and never an end", () => {
    const [first, middle, last] = draw(row(3), 30_000);
    expect([first, last]).toEqual([0, 0]);
    // Off by 4 sd at most: sd of a share of 1/3 of 30,000 is 82.
    expect(Math.abs(middle! - 10_000)).toBeLessThan(4 * 82);
  });

  it("chooses among equally short ways alike, also far from either end", () => {
    // 0 - {1, 2} - 3 - {4, 5} - 6: whoever goes from 0 to 6 passes 1 or 2, and 4 or 5.
    const twice: ToldPairs = {
      people: 7,
      ties: [
        [0, 1],
        [0, 2],
        [1, 3],
        [2, 3],
        [3, 4],
        [3, 5],
        [4, 6],
        [5, 6],
      ],
    };
    const exact = betweenness(pairsOf(twice), { from: 0, step: 1 });
    draw(twice, 42_000).forEach((hits, person) => {
      const share = exact[person]! / 21;
      const sd = Math.sqrt(42_000 * share * (1 - share));
      expect(Math.abs(hits - 42_000 * share)).toBeLessThanOrEqual(4 * sd);
    });
  });

  it("hits nobody where nobody is connected, or there are fewer than three people", () => {
    expect(draw({ people: 4, ties: [] }, 100)).toEqual([0, 0, 0, 0]);
    expect(draw({ people: 2, ties: [[0, 1]] }, 100)).toEqual([0, 0]);
    expect(draw({ people: 0, ties: [] }, 100)).toEqual([]);
  });

  it("gives the same for the same seed, and other hits for another", () => {
    const pairs = pairsOf(star(9));
    const [one, same, other] = [7, 7, 8].map((seed) =>
      sampledBetweenness(pairs, { pairs: 1000, seed }),
    );
    expect(one).toEqual(same);
    expect(one).not.toEqual(other);
  });

  it("is within its error for everyone, in a network of 400 people, for each of ten seeds", () => {
    const { pairs } = buildNetwork(
      largeRows({ departments: 4, people: 400, initiatives: 60, ties: 900 }),
    );
    const exact = betweenness(pairs, { from: 0, step: 1 });
    const others = pairsOfOthers(400);
    for (let seed = 1; seed <= 10; seed += 1) {
      const hits = sampledBetweenness(pairs, { pairs: 20_000, seed });
      const error = samplingError(hits, { pairs: 20_000 });
      const off = exact.map(
        (value, person) => Math.abs(value - (hits[person]! * 400 * 399) / 2 / 20_000) / others,
      );
      // 95 % sure for all of them at once, so that a miss is rare; and no idle bound.
      expect(Math.max(...off)).toBeLessThan(error);
      expect(Math.max(...off)).toBeGreaterThan(error / 20);
    }
  });
});

describe("the error of sampling", () => {
  const with1000 = (...hits: number[]): Uint32Array =>
    Uint32Array.from({ length: 1000 }, (_, person) => hits[person] ?? 0);

  it("is where the divergence is ln(2 x 1000 / 0.05) / 10,000 when half of the pairs hit someone", () => {
    // kl(1/2, p) = -ln(4 p (1 - p)) / 2 = c has p = 1/2 + sqrt(1 - exp(-2 c)) / 2.
    const c = Math.log(40_000) / 10_000;
    const expected = (Math.sqrt(1 - Math.exp(-2 * c)) / 2) * (1000 / 998);
    expect(samplingError(with1000(5_000), { pairs: 10_000 })).toBeCloseTo(expected, 9);
  });

  it("is 1 - exp(-c) when nobody was hit: kl(0, p) = -ln(1 - p)", () => {
    const c = Math.log(40_000) / 10_000;
    const expected = (1 - Math.exp(-c)) * (1000 / 998);
    expect(samplingError(with1000(), { pairs: 10_000 })).toBeCloseTo(expected, 9);
  });

  it("is below the usual bound sqrt(ln(2 n / (1 - c)) / 2 r), and falls with more pairs", () => {
    const usual = (pairs: number): number => Math.sqrt(Math.log(40_000) / (2 * pairs));
    const at = (pairs: number): number => samplingError(with1000(pairs / 100), { pairs });
    expect(at(10_000)).toBeLessThan(usual(10_000) / 3);
    expect(at(40_000)).toBeLessThan(at(10_000) / 1.9);
  });

  it("is all where nothing was drawn, and nothing where nobody can be between two", () => {
    expect(samplingError(with1000(), { pairs: 0 })).toBe(1);
    expect(samplingError(new Uint32Array(2), { pairs: 10 })).toBe(0);
  });
});
