import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildNetwork } from "../../../src/core/network/build.ts";
import { evidenceFor } from "../../../src/core/network/evidence.ts";
import type { PersonId } from "../../../src/core/model/ids.ts";
import type { Tie } from "../../../src/core/model/tie.ts";
import { randomRows } from "./random-rows.ts";
import { pairNames, tell } from "./small-network.ts";

describe("the person-person network", () => {
  it("ties two people who stated a tie, once, whatever its number of kinds and directions", () => {
    const { network } = tell({
      people: { Ada: null, Bo: null, Cy: null },
      ties: ["Ada knows Bo", "Bo knows Ada", "Ada advises Bo"],
    });
    expect(pairNames(network)).toEqual(["Ada-Bo"]);
    expect(network.pairs.count).toBe(1);
  });

  it("ties everyone of an initiative who takes part, leads or advises: 3 people are 3 pairs of weight 1/2", () => {
    const { network } = tell({
      people: { Ada: null, Bo: null, Cy: null, Di: null },
      initiatives: { Lab: null },
      ties: ["Ada takes-part Lab", "Bo leads Lab", "Lab advises Cy", "Di knows Lab"],
    });
    expect(pairNames(network)).toEqual(["Ada-Bo", "Ada-Cy", "Bo-Cy"]);
    expect([...network.pairs.weights]).toEqual(Array(6).fill(0.5));
  });

  it("weighs 1 + 1/2 + 1/1 = 2.5 for a stated tie, an initiative of three and one of two", () => {
    const { network } = tell({
      people: { Ada: null, Bo: null, Cy: null },
      initiatives: { Lab: null, Duo: null },
      ties: [
        "Bo knows Ada",
        "Ada takes-part Lab",
        "Ada leads Lab",
        "Bo takes-part Lab",
        "Cy takes-part Lab",
        "Ada takes-part Duo",
        "Bo takes-part Duo",
      ],
    });
    expect(network.pairs.weights[0]).toBe(2.5);
    expect(network.pairs.count).toBe(3);
  });

  it("ties nobody through an initiative with one person, or to themselves", () => {
    const { network } = tell({
      people: { Ada: null },
      initiatives: { Lab: null },
      ties: ["Ada leads Lab", "Ada takes-part Lab", "Ada knows Ada"],
    });
    expect(network.pairs.count).toBe(0);
  });

  it("counts a tie with something that is no node, and draws no edge", () => {
    const { rows } = tell({ people: { Ada: null } });
    const tie: Tie = { from: 101 as PersonId, to: 5000 as PersonId, kind: "related" };
    const network = buildNetwork({ ...rows, ties: [tie] });
    expect([network.ties.from.length, network.graph().size]).toEqual([1, 0]);
  });

  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(randomRows(), fc.infiniteStream(fc.nat()), (rows, numbers) => {
        const shuffle = <T>(list: readonly T[]): T[] =>
          list
            .map((item) => ({ item, key: numbers.next().value! }))
            .toSorted((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const shuffled = buildNetwork({
          departments: shuffle(rows.departments),
          people: shuffle(rows.people),
          initiatives: shuffle(rows.initiatives),
          ties: shuffle(rows.ties),
        });
        const network = buildNetwork(rows);
        expect(shuffled.people).toEqual(network.people);
        expect(shuffled.participants).toEqual(network.participants);
        expect(shuffled.pairs.neighbours).toEqual(network.pairs.neighbours);
        expect(shuffled.pairs.starts).toEqual(network.pairs.starts);
        for (const [place, weight] of network.pairs.weights.entries()) {
          expect(shuffled.pairs.weights[place]).toBeCloseTo(weight, 12);
        }
      }),
    );
  });

  it("is symmetric, without loops, with ascending rows, and has evidence for just its pairs", () => {
    fc.assert(
      fc.property(randomRows(), (rows) => {
        const network = buildNetwork(rows);
        const { pairs, people } = network;
        const row = (person: number): number[] => [
          ...pairs.neighbours.subarray(pairs.starts[person], pairs.starts[person + 1]),
        ];
        for (let a = 0; a < people.length; a += 1) {
          expect(row(a)).toEqual([...new Set(row(a))].toSorted((one, other) => one - other));
          expect(row(a)).not.toContain(a);
          for (let b = 0; b < people.length; b += 1) {
            if (a === b) continue;
            expect(row(b).includes(a)).toBe(row(a).includes(b));
            const { ties, initiatives } = evidenceFor(network, people[a]!.id, people[b]!.id);
            expect(ties.length + initiatives.length > 0).toBe(row(a).includes(b));
          }
        }
      }),
    );
  });
});

describe("the evidence for a pair", () => {
  it("keeps directions, kinds and initiatives", () => {
    const { network, id } = tell({
      people: { Ada: null, Bo: null },
      initiatives: { Lab: null, Solo: null },
      ties: [
        "Ada knows Bo",
        "Bo reports-to Ada",
        "Ada leads Lab",
        "Lab takes-part Bo",
        "Ada leads Solo",
      ],
    });
    const ada = id("Ada") as PersonId;
    const bo = id("Bo") as PersonId;
    expect(evidenceFor(network, ada, bo)).toEqual({
      ties: [
        { from: ada, to: bo, kind: "knows" },
        { from: bo, to: ada, kind: "reports-to" },
      ],
      initiatives: [id("Lab")],
    });
  });
});
