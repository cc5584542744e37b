import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mainDirections } from "../../../../src/core/insight/meet/main-directions.ts";
import { symmetricEigen } from "../../../../src/core/insight/meet/symmetric-eigen.ts";
import { joinPeople, type PeoplePairs } from "../../../../src/core/network/people-pairs.ts";

function network(people: number, ties: readonly (readonly [number, number])[]): PeoplePairs {
  return joinPeople({
    people,
    stated: {
      a: Uint32Array.from(ties, ([a]) => a),
      b: Uint32Array.from(ties, ([, b]) => b),
    },
    together: [],
  });
}

const path = (people: number): PeoplePairs =>
  network(
    people,
    Array.from({ length: people - 1 }, (_, at) => [at, at + 1] as const),
  );

const exactly = { power: 0, seed: 3, tolerance: 1e-12, rounds: 100 };

describe("mainDirections", () => {
  it("finds the values of a path of n people, 2 cos(pi r / (n + 1)), the largest first", () => {
    const { values } = mainDirections(path(60), { ...exactly, rank: 6 });
    const known = [1, 2, 3].map((r) => 2 * Math.cos((Math.PI * r) / 61));
    expect([...values].map(Math.abs)).toEqual(
      known.flatMap((value) => [value, value]).map((value) => expect.closeTo(value, 9)),
    );
    expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 9);
  });

  it("finds of people who all know each other one value of n - 1, the others -1", () => {
    const ties = Array.from({ length: 20 }, (_, a) =>
      Array.from({ length: a }, (_unused, b) => [a, b] as const),
    ).flat();
    const { values } = mainDirections(network(20, ties), { ...exactly, rank: 5 });
    expect([...values]).toEqual([19, -1, -1, -1, -1].map((value) => expect.closeTo(value, 9)));
  });

  it("divides each tie by the degrees of its ends: with power 1/2 the largest value is 1", () => {
    const { values } = mainDirections(path(30), { ...exactly, rank: 1, power: 0.5 });
    expect(Math.abs(values[0]!)).toBeCloseTo(1, 9);
  });

  it("says nothing of a network without ties or without people", () => {
    const alone = mainDirections(network(4, []), { ...exactly, rank: 2 });
    expect([...alone.values]).toEqual([0, 0]);
    expect(alone.vectors.every(Number.isFinite)).toBe(true);
    expect(mainDirections(network(0, []), { ...exactly, rank: 2 }).values).toHaveLength(0);
  });

  it("gives the same for the same seed", () => {
    const ask = { ...exactly, rank: 4 };
    expect(mainDirections(path(25), ask)).toEqual(mainDirections(path(25), ask));
  });

  it("gives vectors that the ties only stretch", () => {
    const ties = fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(ties, (pairs) => {
        const index = network(30, pairs);
        const { values, vectors, rank } = mainDirections(index, { ...exactly, rank: 5 });
        for (let r = 0; r < rank; r += 1)
          for (let person = 0; person < 30; person += 1) {
            let image = 0;
            for (let at = index.starts[person]!; at < index.starts[person + 1]!; at += 1)
              image += vectors[index.neighbours[at]! * rank + r]!;
            expect(image).toBeCloseTo(values[r]! * vectors[person * rank + r]!, 6);
          }
      }),
      { numRuns: 50 },
    );
  });
});

describe("symmetricEigen", () => {
  it("finds 3 and 1 for [[2, 1], [1, 2]], and their vectors", () => {
    const { values, vectors } = symmetricEigen(Float64Array.of(2, 1, 1, 2), 2);
    expect([...values]).toEqual([expect.closeTo(3, 12), expect.closeTo(1, 12)]);
    expect(Math.abs(vectors[0]!)).toBeCloseTo(Math.SQRT1_2, 12);
    expect(vectors[0]! * vectors[2]!).toBeCloseTo(0.5, 12);
    expect(vectors[1]! * vectors[3]!).toBeCloseTo(-0.5, 12);
  });

  it("makes the matrix again from its values and vectors", () => {
    const matrix = fc.array(fc.double({ min: -9, max: 9, noNaN: true }), {
      minLength: 36,
      maxLength: 36,
    });
    fc.assert(
      fc.property(matrix, (cells) => {
        const symmetric = Float64Array.from(
          cells,
          (_, at) => (cells[at]! + cells[(at % 6) * 6 + Math.floor(at / 6)]!) / 2,
        );
        const { values, vectors } = symmetricEigen(symmetric, 6);
        symmetric.forEach((cell, at) => {
          const [row, column] = [Math.floor(at / 6), at % 6];
          const again = values.reduce(
            (sum, value, c) => sum + value * vectors[row * 6 + c]! * vectors[column * 6 + c]!,
            0,
          );
          expect(again).toBeCloseTo(cell, 9);
        });
      }),
    );
  });
});
