import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hiddenTogether } from "../../../../src/core/network/hidden-together.ts";
import { overview } from "../../../../src/core/insight/overview.ts";
import { buildNetwork } from "../../../../src/core/network/build.ts";
import { canBeWorkedOut, type Equation } from "../subtracting.ts";
import { aPerson, department } from "../small-workspace.ts";

/** Unknown are the ties between each two departments, and within each. */
function unknowns(count: number): readonly (readonly [number, number])[] {
  return Array.from({ length: count }, (_, a) =>
    Array.from({ length: count - a }, (_unused, beyond) => [a, a + beyond] as const),
  ).flat();
}

type Known = { readonly sum: Equation; readonly value: number };

/** Everything about ties that a report of these departments tells: pairs, the sum of the rest, and E and I. */
function told(
  sizes: readonly number[],
  hidden: ReadonlySet<number>,
  ties: readonly [number, number][],
) {
  const people = sizes.flatMap((size, place) =>
    Array.from({ length: size }, (_, i) =>
      aPerson({ id: 100 * (place + 1) + i, name: "x", departmentId: department(place + 1) }),
    ),
  );
  const network = buildNetwork({
    people,
    departments: sizes.map((_, place) => ({
      id: department(place + 1),
      name: `D${place}`,
      code: null,
      parentId: null,
    })),
    initiatives: [],
    ties: ties.map(([a, b]) => ({
      from: people[a % people.length]!.id,
      to: people[b % people.length]!.id,
      kind: "knows" as const,
    })),
  });
  const ids = new Set([...hidden].map((place) => department(place + 1)));
  const { eiIndex, pairs } = overview(network, {
    level: 0,
    topics: 0,
    seed: 1,
    permutations: 2,
    hidden: ids,
  });
  const cells = unknowns(sizes.length);
  const group = (place: number): number => (hidden.has(place) || sizes[place] === 0 ? -1 : place);
  const sumOf = (holds: (a: number, b: number) => boolean): Equation =>
    cells.map(([a, b]) => (holds(a, b) ? 1 : 0));
  const groupOf = (id: number | null): number => (id === null ? -1 : id - 1);
  const known: Known[] = [
    ...pairs.map(({ aId, bId, ties: value }) => ({
      value,
      sum: sumOf((a, b) => {
        const [x, y] = [group(a), group(b)];
        const [one, two] = [groupOf(aId), groupOf(bId)];
        return (x === one && y === two) || (x === two && y === one);
      }),
    })),
    { value: eiIndex.internal, sum: sumOf((a, b) => a === b) },
    { value: eiIndex.external, sum: sumOf((a, b) => a !== b) },
  ];
  const truth = cells.map(
    ([a, b]) =>
      [...network.pairs.neighbours.keys()].filter((at) => {
        const from = network.pairs.starts.findLastIndex((start) => start <= at);
        const to = network.pairs.neighbours[at]!;
        if (to < from) return false;
        const [x, y] = [sizeAt(sizes, from), sizeAt(sizes, to)];
        return Math.min(x, y) === a && Math.max(x, y) === b;
      }).length,
  );
  return { cells, known, truth };
}

/** Of which department the person at a place is. */
function sizeAt(sizes: readonly number[], place: number): number {
  let left = place;
  return sizes.findIndex((size) => {
    left -= size;
    return left < 0;
  });
}

const sizes = fc.array(fc.nat(11), { minLength: 3, maxLength: 7 });
const ties = fc.array(fc.tuple(fc.nat(999), fc.nat(999)), { maxLength: 60 });

const touched = ({ cells, known }: ReturnType<typeof told>, isSmall: (place: number) => boolean) =>
  cells.filter(([a, b], place) => {
    const one = cells.map((_, at) => (at === place ? 1 : 0));
    return (
      (isSmall(a) || isSmall(b)) &&
      canBeWorkedOut(
        one,
        known.map(({ sum }) => sum),
      )
    );
  });

describe("ties of small departments in a report", () => {
  it("cannot be worked out from all the pairs, the sum of the rest and the E-I index", () => {
    fc.assert(
      fc.property(sizes, ties, (people, pairs) => {
        fc.pre(people.some((size) => size > 0));
        const hidden = hiddenTogether(people, 3);
        fc.pre(hidden.size >= 3);
        const all = told(people, hidden, pairs);
        for (const { sum, value } of all.known)
          expect(sum.reduce((total, times, at) => total + times * all.truth[at]!, 0)).toBe(value);
        const isSmall = (place: number) => people[place]! > 0 && people[place]! < 5;
        expect(touched(all, isSmall)).toEqual([]);
      }),
    );
  });

  it("could, with only two hidden: what the pairs leave of all crossings is the ties between the two", () => {
    const people = [3, 6, 8, 9];
    const all = told(people, hiddenTogether(people, 2), [
      [0, 4],
      [1, 12],
    ]);
    expect(touched(all, (place) => place === 0)).toEqual([[0, 1]]);
  });
});
