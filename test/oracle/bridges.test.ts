import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { betweenness } from "../../src/core/insight/bridges/betweenness.ts";
import { bridges, type Bridge } from "../../src/core/insight/bridges/bridges.ts";
import { modularity } from "../../src/core/insight/groups/modularity.ts";
import { nmi } from "../../src/core/insight/groups/nmi.ts";
import { departmentLevel } from "../../src/core/network/department-level.ts";
import type { Network } from "../../src/core/network/network.ts";
import { EMAIL, networkOf, readEmail } from "./numbered-network.ts";

type Value = number | null;

/** Written by make-bridges.py, which says how to run it again. */
type Oracle = {
  readonly sums: { readonly betweenness: number; readonly participation: number };
  /** person, betweenness, share, participation, constraint, effective size, the four roles. */
  readonly people: readonly (readonly [
    number,
    Value,
    Value,
    Value,
    Value,
    Value,
    readonly [number, number, number, number] | null,
  ])[];
  /** For each person some group, with its modularity and its NMI with the labels. */
  readonly groups: readonly number[];
  readonly modularity: number;
  readonly nmi: number;
};

const { email, random } = read("bridges.json") as {
  readonly email: Oracle;
  readonly random: readonly Oracle[];
};
const NETWORKS = read("random-networks.json") as readonly {
  readonly labels: readonly number[];
  readonly together: readonly (readonly number[])[];
  readonly stated: readonly (readonly [number, number])[];
}[];

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, name), "utf8"));
}

function measured(network: Network): Map<number, Bridge> {
  const found = bridges(network, {
    at: departmentLevel(network, 0),
    limit: network.people.length,
    betweenness: betweenness(network.pairs, { from: 0, step: 1 }),
  });
  return new Map(found.map((one) => [network.placeOf.get(one.id)!, one]));
}

/** The largest difference, relative where numbers are above 1. */
function largestDifference(network: Network, theirs: Oracle): number {
  const ours = measured(network);
  const sum = (of: "betweenness" | "participation"): number =>
    [...ours.values()].reduce((total, one) => total + (one[of] ?? 0), 0);
  return Math.max(
    difference(sum("betweenness"), theirs.sums.betweenness),
    difference(sum("participation"), theirs.sums.participation),
    ...theirs.people.flatMap(([person, between, share, spread, constraint, size, roles]) => {
      const our = ours.get(person)!;
      // networkx gives those without ties 0, we nothing.
      const tied = our.ties > 0;
      return [
        difference(our.betweenness, tied ? between : null),
        difference(our.share, tied ? share : null),
        difference(our.participation, spread),
        difference(our.constraint, constraint),
        difference(our.effectiveSize, size),
        ...ROLES.map((role, at) => difference(our.roles?.[role] ?? null, roles?.[at] ?? null)),
      ];
    }),
  );
}

const ROLES = ["coordinator", "consultant", "gatekeeper", "liaison"] as const;

function difference(ours: Value, theirs: Value): number {
  if (ours === null || theirs === null) return ours === theirs ? 0 : Infinity;
  return Math.abs(ours - theirs) / Math.max(1, Math.abs(theirs));
}

function divisions(network: Network, theirs: Oracle): number {
  const groupOf = Int32Array.from(theirs.groups);
  return Math.max(
    difference(modularity(network.pairs, groupOf), theirs.modularity),
    difference(nmi(groupOf, departmentLevel(network, 0).ofPerson), theirs.nmi),
  );
}

describe("eight small random networks, by networkx, igraph and scikit-learn", () => {
  random.forEach((theirs, at) => {
    const { labels, stated, together } = NETWORKS[at]!;
    const network = networkOf({
      labels: new Map(labels.map((label, person) => [person, label])),
      stated,
      together,
    });

    it(`have the same measures of bridges: ${labels.length} people`, () => {
      expect(theirs.people).toHaveLength(labels.length);
      expect(largestDifference(network, theirs)).toBeLessThan(1e-9);
    });

    it("have the same modularity of some groups, and agreement with the departments", () => {
      expect(divisions(network, theirs)).toBeLessThan(1e-9);
    });
  });
});

describe.skipIf(!existsSync(EMAIL))("email-eu-core (skipped where the data is not there)", () => {
  let network: Network;
  beforeAll(() => {
    network = readEmail();
  });

  it("has the same measures of bridges, of every fifth of 1,005 people", () => {
    expect(email.people).toHaveLength(201);
    expect(largestDifference(network, email)).toBeLessThan(1e-9);
  });

  it("has the same modularity of some groups, and agreement with the departments", () => {
    expect(divisions(network, email)).toBeLessThan(1e-9);
  });
});
