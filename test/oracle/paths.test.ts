import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { distanceFinder, FAR } from "../../src/core/insight/paths/distances.ts";
import { ways } from "../../src/core/insight/paths/ways.ts";
import { gainFinder } from "../../src/core/insight/what-if/gain.ts";
import { reachOfPeople, reachSum } from "../../src/core/insight/what-if/reach.ts";
import { departmentLevel } from "../../src/core/network/department-level.ts";
import type { Network } from "../../src/core/network/network.ts";
import { EMAIL, networkOf, readEmail } from "./numbered-network.ts";

/** Written by make-paths.py, which says how to run it again. People by number, as their name here. */
type Oracle = {
  readonly two: number;
  readonly three: number;
  readonly lengths: readonly (readonly [number, number, number | null])[];
  readonly gains: readonly (readonly [number, number, number, number])[];
};
type RandomOracle = Oracle & {
  readonly labels: readonly number[];
  readonly ties: readonly (readonly [number, number])[];
};

const { email, random } = JSON.parse(
  readFileSync(join(import.meta.dirname, "paths.json"), "utf8"),
) as { readonly email: Oracle; readonly random: readonly RandomOracle[] };

function same(networkThere: () => Network, theirs: Oracle): void {
  it("has the same reach across departments within two and three steps", () => {
    const network = networkThere();
    const { ofPerson } = departmentLevel(network, 0);
    expect(reachSum(reachOfPeople(network.pairs, ofPerson))).toEqual({
      two: theirs.two,
      three: theirs.three,
    });
  });

  it(`has the same distances, and a first way of that length: ${theirs.lengths.length} drawn pairs`, () => {
    const network = networkThere();
    const { people, pairs } = network;
    const placeOf = new Map(people.map(({ name }, place) => [Number(name), place]));
    const find = distanceFinder(pairs);
    const ours = theirs.lengths.map(([a, b]) => {
      const steps = find([placeOf.get(a)!]).steps[placeOf.get(b)!]!;
      return [a, b, steps === FAR ? null : steps];
    });
    expect(ours).toEqual(theirs.lengths);
    const first = theirs.lengths.map(([a, b]) => {
      const ends = { from: people[placeOf.get(a)!]!.id, to: people[placeOf.get(b)!]!.id };
      const [way] = ways(network, { ...ends, limit: 1 });
      return [a, b, way === undefined ? null : way.length - 1];
    });
    expect(first).toEqual(theirs.lengths);
  });

  it(`gains the same by each of ${theirs.gains.length} drawn introductions`, () => {
    const network = networkThere();
    const placeOf = new Map(network.people.map(({ name }, place) => [Number(name), place]));
    const gain = gainFinder(network.pairs, departmentLevel(network, 0).ofPerson);
    const ours = theirs.gains.map(([a, b]) => {
      const { two, three } = gain.of(placeOf.get(a)!, placeOf.get(b)!);
      return [a, b, two, three];
    });
    expect(ours).toEqual(theirs.gains);
  });
}

describe.each(random)("a random network of 40 people and 50 ties, by networkx", (theirs) => {
  const network = networkOf({
    labels: new Map(theirs.labels.map((label, person) => [person, label])),
    stated: theirs.ties,
  });
  same(() => network, theirs);
});

describe.skipIf(!existsSync(EMAIL))("email-eu-core (skipped where the data is not there)", () => {
  let network: Network | null = null;
  same(() => (network ??= readEmail()), email);
});
