import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { PeoplePairs } from "../../network/people-pairs.ts";
import { UNWATCHED, step, type Watch } from "../../network/watch.ts";
import { orthonormalise } from "./orthonormal.ts";
import { symmetricEigen } from "./symmetric-eigen.ts";

export type DirectionsAsk = {
  readonly rank: number;
  /** Of the number of ties by which each tie is divided at both ends: 0 for the plain adjacency. */
  readonly power: number;
  readonly seed: number;
  /** How far off a direction may be, as a share of the first value; and after how many rounds it is good enough. */
  readonly tolerance?: number;
  readonly rounds?: number;
  readonly watch?: Watch;
};

/** The strongest patterns of a network: eigenvalues farthest from 0 first; vectors row after row, one row a person. */
export type Directions = {
  readonly rank: number;
  readonly values: Float64Array;
  readonly vectors: Float64Array;
};

/** Beside those asked for, so that the last of them comes out well too. */
const SPARE = 10;
/** Degree of the polynomial between two times of setting upright. */
const DEGREE = 8;
/** A polynomial of what is smaller than this share of the largest would drown the smaller in rounding. */
const FLOOR = 0.05;

/**
 * The strongest eigenvalues and vectors of the adjacency, each tie divided by (k_i k_j)^power.
 *
 *     B v = value v,   B_ij = (k_i k_j)^-power for a tie, else 0
 *
 * Subspace iteration with a Chebyshev polynomial and Rayleigh-Ritz (Saad, Numerical methods for large eigenvalue
 * problems, 5.3 and 7.4), from seeded numbers: the same network and seed give the same. What is asked beyond the number
 * of people is left out. O(rounds (degree m rank + n rank²)); memory n rank.
 *
 * @throws Failure `cancelled`
 */
export function mainDirections(pairs: PeoplePairs, ask: DirectionsAsk): Directions {
  const rank = Math.min(ask.rank, pairs.people);
  const width = Math.min(ask.rank + SPARE, pairs.people);
  const rounds = ask.rounds ?? 30;
  const watch = ask.watch ?? UNWATCHED;
  const times = product(pairs, ask.power, width);
  let basis = seeded(pairs.people * width, ask.seed);
  let values = new Float64Array(width);
  orthonormalise(basis, pairs.people, width);
  for (let round = 0; round < rounds; round += 1) {
    step(watch, round, rounds);
    const found = ritz(basis, times(basis), { people: pairs.people, width });
    ({ values, basis } = found);
    if (found.isWithin(rank, (ask.tolerance ?? 1e-4) * Math.abs(values[0] ?? 0))) break;
    const bound = Math.max(Math.abs(values[width - 1]!), FLOOR * Math.abs(values[0]!));
    basis = filtered(basis, times, bound);
    orthonormalise(basis, pairs.people, width);
  }
  step(watch, rounds, rounds);
  return { rank, values: values.slice(0, rank), vectors: firstColumns(basis, width, rank) };
}

type Times = (block: Float64Array) => Float64Array<ArrayBuffer>;

function product({ people, starts, neighbours }: PeoplePairs, power: number, width: number): Times {
  const scale = Float64Array.from({ length: people }, (_, person) => {
    const degree = starts[person + 1]! - starts[person]!;
    return degree === 0 ? 0 : degree ** -power;
  });
  return (block) => {
    const result = new Float64Array(block.length);
    for (let person = 0; person < people; person += 1) {
      const row = person * width;
      const own = scale[person]!;
      const end = starts[person + 1]!;
      let place = starts[person]!;
      // Four at a time, as most of the time goes into waiting for their rows.
      for (; place + 4 <= end; place += 4) {
        const [p, q] = [neighbours[place]!, neighbours[place + 1]!];
        const [r, s] = [neighbours[place + 2]!, neighbours[place + 3]!];
        const [ofP, ofQ, ofR, ofS] = [
          own * scale[p]!,
          own * scale[q]!,
          own * scale[r]!,
          own * scale[s]!,
        ];
        for (let i = 0; i < width; i += 1)
          result[row + i] =
            result[row + i]! +
            ofP * block[p * width + i]! +
            ofQ * block[q * width + i]! +
            ofR * block[r * width + i]! +
            ofS * block[s * width + i]!;
      }
      for (; place < end; place += 1) {
        const weight = own * scale[neighbours[place]!]!;
        const from = neighbours[place]! * width;
        for (let i = 0; i < width; i += 1) result[row + i]! += weight * block[from + i]!;
      }
    }
    return result;
  };
}

function seeded(length: number, seed: number): Float64Array {
  const random = xoroshiro128plus(seed);
  return Float64Array.from({ length }, () => uniformFloat64(random) - 0.5);
}

type Size = { readonly people: number; readonly width: number };
type Ritz = {
  readonly values: Float64Array<ArrayBuffer>;
  readonly basis: Float64Array<ArrayBuffer>;
  /** Whether |B v - value v| is at most so much for each of the first few. */
  readonly isWithin: (first: number, most: number) => boolean;
};

/** The best directions within what the basis spans. */
function ritz(basis: Float64Array, image: Float64Array, size: Size): Ritz {
  const { width } = size;
  const small = products(basis, image, width);
  for (let i = 0; i < width; i += 1)
    for (let j = 0; j < i; j += 1) {
      const mean = (small[i * width + j]! + small[j * width + i]!) / 2;
      small[i * width + j] = small[j * width + i] = mean;
    }
  const { values, vectors } = symmetricEigen(small, width);
  const turned = rotated(basis, vectors, width);
  return {
    values: Float64Array.from(values),
    basis: turned,
    isWithin(first, most) {
      // The last ones are farthest off.
      for (let column = first - 1; column >= 0; column -= 1)
        if (residual({ turned, image, vectors, values }, column) > most) return false;
      return true;
    },
  };
}

/** The columns of one block times those of another, each with each. */
function products(one: Float64Array, other: Float64Array, width: number): Float64Array {
  const sums = new Float64Array(width * width);
  const four = one.length - (one.length % (4 * width));
  for (let row = 0; row < four; row += 4 * width)
    for (let i = 0; i < width; i += 1) {
      const [a, b] = [one[row + i]!, one[row + width + i]!];
      const [c, d] = [one[row + 2 * width + i]!, one[row + 3 * width + i]!];
      for (let j = 0; j < width; j += 1)
        sums[i * width + j] =
          sums[i * width + j]! +
          a * other[row + j]! +
          b * other[row + width + j]! +
          c * other[row + 2 * width + j]! +
          d * other[row + 3 * width + j]!;
    }
  for (let row = four; row < one.length; row += width)
    for (let i = 0; i < width; i += 1)
      for (let j = 0; j < width; j += 1) sums[i * width + j]! += one[row + i]! * other[row + j]!;
  return sums;
}

function rotated(block: Float64Array, by: Float64Array, width: number): Float64Array<ArrayBuffer> {
  const result = new Float64Array(block.length);
  for (let row = 0; row < block.length; row += width)
    for (let i = 0; i < width; i += 1) {
      const value = block[row + i]!;
      if (value === 0) continue;
      const from = i * width;
      for (let j = 0; j < width; j += 1) result[row + j]! += value * by[from + j]!;
    }
  return result;
}

type Turned = {
  readonly turned: Float64Array;
  readonly image: Float64Array;
  readonly vectors: Float64Array;
  readonly values: Float64Array;
};

function residual({ turned, image, vectors, values }: Turned, column: number): number {
  const width = values.length;
  let square = 0;
  for (let row = 0; row < turned.length; row += width) {
    let own = 0;
    for (let i = 0; i < width; i += 1) own += image[row + i]! * vectors[i * width + column]!;
    square += (own - values[column]! * turned[row + column]!) ** 2;
  }
  return Math.sqrt(square);
}

/** T_degree(B / bound) of a block: what lies beyond the bound grows, what lies within does not. */
function filtered(block: Float64Array, times: Times, bound: number): Float64Array<ArrayBuffer> {
  if (bound === 0) return Float64Array.from(block);
  let before = block;
  let now = times(before);
  for (let at = 0; at < now.length; at += 1) now[at]! /= bound;
  for (let degree = 2; degree <= DEGREE; degree += 1) {
    const next = times(now);
    for (let at = 0; at < next.length; at += 1) next[at] = (2 / bound) * next[at]! - before[at]!;
    before = now;
    now = next;
  }
  return now;
}

function firstColumns(block: Float64Array, width: number, columns: number): Float64Array {
  return width === 0
    ? new Float64Array()
    : Float64Array.from(
        { length: (block.length / width) * columns },
        (_, at) => block[Math.floor(at / columns) * width + (at % columns)]!,
      );
}
