import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { step, type Watch } from "../watch.ts";
import type { Neighbours, Places } from "./seat-nodes.ts";

const ROUNDS = 8;
const TRIES = 6;

export type ShortenAsk = {
  readonly places: Places;
  readonly neighbours: Neighbours;
  /** Nodes that may change places with each other, by island. */
  readonly groups: readonly (readonly number[])[];
  readonly seed: number;
  readonly watch: Watch;
};

/**
 * Lets nodes of one island change places where that makes their ties shorter in all. Seeded.
 * O(rounds x tries x ties).
 *
 * @throws Failure `cancelled` between two islands
 */
export function shortenTies(ask: ShortenAsk): void {
  const random = xoroshiro128plus(ask.seed);
  const { x, y } = ask.places;
  const swap = (a: number, b: number): void => {
    [x[a], x[b]] = [x[b]!, x[a]!];
    [y[a], y[b]] = [y[b]!, y[a]!];
  };
  const groups = ask.groups.filter((group) => group.length > 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [place, group] of groups.entries()) {
      step(ask.watch, round * groups.length + place, ROUNDS * groups.length);
      for (const a of group) {
        for (let tries = 0; tries < TRIES; tries += 1) {
          const b = group[uniformInt(random, 0, group.length - 1)]!;
          if (a === b) continue;
          const before = tieLength(ask, a) + tieLength(ask, b);
          swap(a, b);
          if (tieLength(ask, a) + tieLength(ask, b) >= before) swap(a, b);
        }
      }
    }
  }
}

function tieLength({ places: { x, y }, neighbours }: ShortenAsk, node: number): number {
  let length = 0;
  for (let at = neighbours.starts[node]!; at < neighbours.starts[node + 1]!; at += 1) {
    const other = neighbours.of[at]!;
    // Twice as fast as Math.hypot.
    length += Math.sqrt((x[node]! - x[other]!) ** 2 + (y[node]! - y[other]!) ** 2);
  }
  return length;
}
