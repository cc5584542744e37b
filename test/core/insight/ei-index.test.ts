import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eiExpectation } from "../../../src/core/insight/ei-expectation.ts";
import {
  eiIndex,
  eiOfDepartments,
  eiOfNetwork,
  eiOfPeople,
} from "../../../src/core/insight/ei-index.ts";
import { permute } from "../../../src/core/insight/permute.ts";
import { buildNetwork } from "../../../src/core/network/build.ts";
import { comparedPairs } from "../../../src/core/network/crossings.ts";
import { departmentLevel } from "../../../src/core/network/department-level.ts";
import type { Network } from "../../../src/core/network/network.ts";
import { UNWATCHED } from "../../../src/core/network/watch.ts";
import { randomRows } from "../network/random-rows.ts";
import { tell } from "../network/small-network.ts";

const TOLD = {
  departments: { A: null, B: null },
  people: { a1: "A", a2: "A", a3: "A", b1: "B", b2: "B", zoe: null },
  ties: ["a1 knows a2", "a1 knows b1", "a2 knows b1", "a3 knows b2", "a1 knows zoe"],
};

function compared(network: Network, level = 0) {
  const at = departmentLevel(network, level);
  return { at, ends: comparedPairs(network.pairs, at) };
}

describe("the E-I index", () => {
  it("is (3 - 1) / (3 + 1) = 0.5 for three ties across and one within", () => {
    const { at, ends } = compared(tell(TOLD).network);
    expect(eiOfNetwork(ends, at)).toEqual({ value: 0.5, internal: 1, external: 3 });
  });

  it("is (3 - 1) / 4 = 0.5 for A, with its tie within counted once, and 3 / 3 = 1 for B", () => {
    const { at, ends } = compared(tell(TOLD).network);
    expect(eiOfDepartments(ends, at).map(({ value }) => value)).toEqual([0.5, 1]);
  });

  it("is (1 - 1) / 2 = 0 for who has one tie to either side; null without a department", () => {
    const { at, ends } = compared(tell(TOLD).network);
    expect(eiOfPeople(ends, at).map((index) => index?.value ?? null)).toEqual([
      0,
      0,
      1,
      1,
      1,
      null,
    ]);
  });

  it("has no value without ties", () => {
    expect(eiIndex(0, 0).value).toBeNull();
  });

  it("lies in [-1, 1] for the network, each department and each person", () => {
    fc.assert(
      fc.property(randomRows(), fc.nat({ max: 3 }), (rows, level) => {
        const { at, ends } = compared(buildNetwork(rows), level);
        const values = [
          eiOfNetwork(ends, at),
          ...eiOfDepartments(ends, at),
          ...eiOfPeople(ends, at),
        ];
        for (const index of values) {
          if (index === null || index.value === null) continue;
          expect(Math.abs(index.value)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("counts each tie across in two departments and each tie within in one", () => {
    fc.assert(
      fc.property(randomRows(), fc.nat({ max: 3 }), (rows, level) => {
        const { at, ends } = compared(buildNetwork(rows), level);
        const whole = eiOfNetwork(ends, at);
        const parts = eiOfDepartments(ends, at);
        expect(parts.reduce((sum, { external }) => sum + external, 0)).toBe(2 * whole.external);
        expect(parts.reduce((sum, { internal }) => sum + internal, 0)).toBe(whole.internal);
      }),
    );
  });
});

describe("what chance gives for the E-I index", () => {
  it("is near 1 - 2 (3·2 + 2·1) / (5·4) = 0.2 for departments of 3 and 2 people", () => {
    const { at, ends } = compared(tell(TOLD).network);
    const expectation = eiExpectation(ends);
    permute(at.ofPerson, { permutations: 4000, seed: 1, watch: UNWATCHED }, expectation.see);
    const { mean, sd } = expectation.result()!;
    expect(Math.abs(mean - 0.2)).toBeLessThan((4 * sd!) / Math.sqrt(4000));
  });

  it("never varies with one department: -1, sd 0", () => {
    const { at, ends } = compared(
      tell({ departments: { A: null }, people: { x: "A", y: "A" }, ties: ["x knows y"] }).network,
    );
    const expectation = eiExpectation(ends);
    permute(at.ofPerson, { permutations: 100, seed: 1, watch: UNWATCHED }, expectation.see);
    expect(expectation.result()).toEqual({ mean: -1, sd: 0 });
  });
});

describe("a permutation", () => {
  it("deals the same labels out anew, and leaves those without a department alone", () => {
    const labels = Int32Array.of(0, -1, 0, 1, 2, -1, 2, 2);
    permute(labels, { permutations: 50, seed: 3, watch: UNWATCHED }, (dealt) => {
      expect(dealt.toSorted()).toEqual(labels.toSorted());
      expect([dealt[1], dealt[5]]).toEqual([-1, -1]);
    });
  });

  it("gives each of the 3! = 6 orders about equally often: 1,000 of 6,000, give or take 4 x 28.9", () => {
    const seen = new Map<string, number>();
    permute(
      Int32Array.of(0, 1, 2),
      { permutations: 6000, seed: 5, watch: UNWATCHED },
      (dealt) => void seen.set(dealt.join(), (seen.get(dealt.join()) ?? 0) + 1),
    );
    expect(seen.size).toBe(6);
    for (const times of seen.values()) expect(Math.abs(times - 1000)).toBeLessThan(4 * 28.9);
  });
});
