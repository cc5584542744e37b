import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestIntroductions } from "../../../../src/core/insight/what-if/best-introductions.ts";
import { Failure } from "../../../../src/core/model/failure.ts";
import type { PersonId } from "../../../../src/core/model/ids.ts";
import { buildNetwork } from "../../../../src/core/network/build.ts";
import { departmentLevel } from "../../../../src/core/network/department-level.ts";
import type { Network } from "../../../../src/core/network/network.ts";
import { randomRows } from "../../network/random-rows.ts";
import { tell } from "../../network/small-network.ts";
import { bruteReach } from "./brute-reach.ts";

const ask = (network: Network) => ({
  at: departmentLevel(network, 0),
  limit: 3,
  among: null,
  load: new Map<PersonId, number>(),
  most: 3,
});

/** Stars of three round a1 and b1, a pair of two in C. */
const STARS = tell({
  departments: { A: null, B: null, C: null },
  people: { a1: "A", a2: "A", a3: "A", b1: "B", b2: "B", b3: "B", c1: "C", c2: "C" },
  ties: ["a1 knows a2", "a1 knows a3", "b1 knows b2", "b1 knows b3", "c1 knows c2"],
});

describe("the best introductions", () => {
  it("join the middles of the two stars first: 9 pairs come within three steps, each counted at both ends", () => {
    const { network, id } = STARS;
    const { reach, introductions, exhaustive } = bestIntroductions(network, ask(network));
    expect(reach).toEqual({ two: 0, three: 0 });
    expect(introductions[0]).toEqual({ a: id("a1"), b: id("b1"), two: 10, three: 18 });
    expect(exhaustive).toBe(true);
  });

  it("give nobody more than they can carry, and leave who carries enough alone", () => {
    const { network, id } = STARS;
    const one = bestIntroductions(network, { ...ask(network), most: 1, limit: 10 });
    const ends = one.introductions.flatMap(({ a, b }) => [a, b]);
    expect(new Set(ends).size).toBe(ends.length);
    const load = new Map([[id("a1") as PersonId, 3]]);
    const spared = bestIntroductions(network, { ...ask(network), load, limit: 10 });
    expect(spared.introductions.flatMap(({ a, b }) => [a, b])).not.toContain(id("a1"));
  });

  it("of a department have one of its people at an end", () => {
    const { network, id } = STARS;
    const among = new Set(["c1", "c2"].map((name) => network.placeOf.get(id(name) as PersonId)!));
    const { introductions } = bestIntroductions(network, { ...ask(network), among });
    expect(introductions).toHaveLength(3);
    for (const { a, b } of introductions)
      expect([a, b].some((end) => [id("c1"), id("c2")].includes(end))).toBe(true);
  });

  it("end where none would add anything", () => {
    const { network } = tell({
      departments: { A: null, B: null },
      people: { a: "A", b: "B", zoe: null },
    });
    const { introductions } = bestIntroductions(network, ask(network));
    expect(introductions).toEqual([{ a: 101, b: 102, two: 2, three: 2 }]);
  });

  it("are, where there are too many pairs, of those with most others near, and say so", () => {
    const { network, id } = STARS;
    const { introductions, exhaustive } = bestIntroductions(network, {
      ...ask(network),
      mostPairs: 20,
    });
    expect(exhaustive).toBe(false);
    // a1 to a3 and b1 have three within two steps; b1 is the fourth.
    expect(introductions[0]).toMatchObject({ a: id("a1"), b: id("b1") });
  });

  it("stop when nobody waits for them any more", () => {
    const { network } = STARS;
    let steps = 0;
    const watch = { cancelled: () => steps > 1, progress: () => void (steps += 1) };
    expect(() => bestIntroductions(network, { ...ask(network), watch })).toThrow(
      new Failure("cancelled"),
    );
  });

  it("are just those of a greedy choice that counts everybody again each time", () => {
    fc.assert(
      fc.property(randomRows(9), fc.integer({ min: 1, max: 3 }), (rows, most) => {
        const network = buildNetwork(rows);
        const ours = bestIntroductions(network, { ...ask(network), most });
        const values = ours.introductions.map(({ two, three }) => ({ two, three }));
        const made = ours.introductions.map(
          ({ a, b }) => [network.placeOf.get(a)!, network.placeOf.get(b)!] as const,
        );
        const best = [...made, null]
          .slice(0, 3)
          .map((_, count) => bestNext(network, made.slice(0, count), most));
        expect(best).toEqual([...values, null].slice(0, 3));
      }),
      { numRuns: 60 },
    );
  });
});

/** The largest gain of one more introduction, by counting everybody's reach again for each pair. */
function bestNext(
  network: Network,
  made: readonly (readonly [number, number])[],
  most: number,
): { two: number; three: number } | null {
  const { ofPerson } = departmentLevel(network, 0);
  const before = bruteReach(network.pairs, ofPerson, made);
  const carried = (person: number) => made.flat().filter((end) => end === person).length;
  const gains = [...network.people.keys()].flatMap((a) =>
    [...network.people.keys()]
      .filter((b) => b > a && carried(a) < most && carried(b) < most && ofPerson[a] !== ofPerson[b])
      .filter((b) => ofPerson[a] !== -1 && ofPerson[b] !== -1)
      .map((b) => {
        const after = bruteReach(network.pairs, ofPerson, [...made, [a, b]]);
        return { two: after.two - before.two, three: after.three - before.three };
      }),
  );
  const [best] = gains.toSorted((one, other) => other.three - one.three || other.two - one.two);
  return best === undefined || best.two + best.three === 0 ? null : best;
}
