import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { eiOfDepartments } from "../../src/core/insight/ei-index.ts";
import { liftOfGroups } from "../../src/core/insight/lift.ts";
import { overview, type Overview } from "../../src/core/insight/overview.ts";
import { comparedPairs } from "../../src/core/network/crossings.ts";
import { departmentLevel } from "../../src/core/network/department-level.ts";
import type { Network } from "../../src/core/network/network.ts";
import { EMAIL, networkOf, readEmail } from "./numbered-network.ts";

const HERE = import.meta.dirname;
const PERMUTATIONS = 1000;
const ASK = { level: 0, topics: 0, seed: 7, permutations: PERMUTATIONS };

/** Written by make.py, which says how to run it again. */
type Oracle = {
  readonly m: number;
  readonly internal: number;
  readonly external: number;
  readonly eiIndex: number;
  readonly exactExpectation: number;
  readonly permuted: { readonly mean: number; readonly sd: number; readonly permutations: number };
  readonly modularity: number;
  readonly departments: readonly {
    readonly label: number;
    readonly people: number;
    readonly degrees: number;
    readonly internal: number;
    readonly external: number;
    readonly eiIndex: number | null;
  }[];
  /** a, b, ties, expected, lift, mean and sd of the ties over permutations. */
  readonly pairs: readonly (readonly [
    number,
    number,
    number,
    number,
    number | null,
    number,
    number,
  ])[];
};

type RandomOracle = Oracle & {
  readonly labels: readonly number[];
  readonly together: readonly (readonly number[])[];
  readonly stated: readonly (readonly [number, number])[];
  readonly weights: readonly (readonly [number, number, number])[];
};

const EU_CORE = read("email-eu-core.json") as Oracle;
const RANDOM = read("random-networks.json") as readonly RandomOracle[];

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(HERE, name), "utf8"));
}

/** The largest difference between our numbers and theirs, of all that leave nothing to chance. */
function largestDifference(network: Network, theirs: Oracle): number {
  const at = departmentLevel(network, 0);
  const ends = comparedPairs(network.pairs, at);
  const indices = eiOfDepartments(ends, at);
  const name = (place: number): number => Number(at.departments[place]!.name);
  const ours = new Map(at.departments.map((_, place) => [name(place), place]));
  // Every department a group of its own, also the small ones.
  const groups = at.departments.length;
  const groupOf = Int32Array.from({ length: groups }, (_, place) => place);
  const lifts = liftOfGroups({ ends, ofPerson: at.ofPerson, groupOf, groups });
  const byNames = new Map(lifts.map((lift) => [key(name(lift.a), name(lift.b)), lift]));
  // Newman's modularity is what lies within departments beyond expectation.
  const within = lifts.filter(({ a, b }) => a === b);
  const beyond = within.reduce((sum, { ties, expected }) => sum + ties - expected, 0);
  return Math.max(
    difference(groups, theirs.departments.length),
    difference(lifts.length, theirs.pairs.length),
    difference(beyond / ends.a.length, theirs.modularity),
    ...theirs.departments.flatMap((their) => {
      const place = ours.get(their.label)!;
      return [
        difference(at.people[place]!, their.people),
        difference(indices[place]!.internal, their.internal),
        difference(indices[place]!.external, their.external),
        difference(indices[place]!.value, their.eiIndex),
      ];
    }),
    ...theirs.pairs.flatMap(([a, b, ties, expected, lift]) => {
      const our = byNames.get(key(a, b))!;
      return [
        difference(our.ties, ties),
        difference(our.expected, expected),
        difference(our.lift, lift),
      ];
    }),
  );
}

function difference(ours: number | null, theirs: number | null): number {
  if (ours === null || theirs === null) return ours === theirs ? 0 : Infinity;
  return Math.abs(ours - theirs);
}

/** The largest difference of what leaves something to chance, in standard errors of sampling. */
function largestSurprise({ eiIndex }: Overview, theirs: Oracle): number {
  const { mean, sd, permutations } = theirs.permuted;
  const error = (a: number, b: number): number => sd * Math.sqrt(1 / a + 1 / b);
  return Math.max(
    difference(eiIndex.expected, theirs.exactExpectation) / error(PERMUTATIONS, Infinity),
    difference(eiIndex.expected, mean) / error(PERMUTATIONS, permutations),
    // A standard deviation from P permutations is off by about sd / sqrt(2 P).
    difference(eiIndex.sd, sd) / error(2 * PERMUTATIONS, 2 * permutations),
  );
}

function key(a: number, b: number): string {
  return `${Math.min(a, b)} ${Math.max(a, b)}`;
}

describe("eight small random networks, by networkx and igraph", () => {
  for (const theirs of RANDOM) {
    const network = networkOf({
      labels: new Map(theirs.labels.map((label, person) => [person, label])),
      stated: theirs.stated,
      together: theirs.together,
    });

    it(`have the same departments, lifts and modularity: ${theirs.labels.length} people, ${theirs.m} pairs`, () => {
      expect(largestDifference(network, theirs)).toBeLessThan(1e-9);
    });

    it("have the same index, and what chance gives within the error of sampling", () => {
      const result = overview(network, ASK);
      expect(difference(result.eiIndex.value, theirs.eiIndex)).toBeLessThan(1e-9);
      expect(largestSurprise(result, theirs)).toBeLessThan(4);
    });

    it("have Newman's weights, and 1 more for a stated tie", () => {
      const { pairs } = network;
      const ours = theirs.weights.map(([a, b]) => {
        const row = pairs.neighbours.subarray(pairs.starts[a], pairs.starts[a + 1]);
        return pairs.weights[pairs.starts[a]! + row.indexOf(b)]!;
      });
      const differences = theirs.weights.map(([, , weight], at) => difference(ours[at]!, weight));
      expect(pairs.count).toBe(theirs.weights.length);
      expect(Math.max(...differences)).toBeLessThan(1e-9);
    });
  }
});

describe.skipIf(!existsSync(EMAIL))("email-eu-core (skipped where the data is not there)", () => {
  let network: Network;
  beforeAll(() => {
    network = readEmail();
  });

  it("has 1,005 people, 42 departments, and the same departments, lifts and modularity", () => {
    expect(network.people.length).toBe(1005);
    expect(network.departments.length).toBe(42);
    expect(largestDifference(network, EU_CORE)).toBeLessThan(1e-9);
  });

  it("looks outward at +0.33, where chance gives +0.91: over 95 sd inward", () => {
    const result = overview(network, ASK);
    expect(largestSurprise(result, EU_CORE)).toBeLessThan(4);
    expect(result.eiIndex.value).toBeCloseTo(0.33, 2);
    expect(result.eiIndex.expected).toBeCloseTo(0.91, 2);
    expect(result.eiIndex.z).toBeLessThan(-95);
  });

  it("has the z of its department pairs, within the error of sampling", () => {
    const pairs = new Map(
      overview(network, ASK).pairs.map((pair) => [key(Number(pair.a), Number(pair.b)), pair]),
    );
    const surprises = EU_CORE.pairs.flatMap(([a, b, ties, , , mean, sd]) => {
      const our = pairs.get(key(a, b));
      if (our === undefined || sd < 1) return [];
      // Ours is exact; theirs is off by the errors of the mean (1 / sqrt P) and of the sd (z / sqrt 2P).
      const z = (ties - mean) / sd;
      const error = Math.hypot(1, z / Math.SQRT2) / Math.sqrt(EU_CORE.permuted.permutations);
      return [difference(our.z, z) / error];
    });
    expect(surprises.length).toBeGreaterThan(400);
    expect(Math.max(...surprises)).toBeLessThan(6);
  });
});
