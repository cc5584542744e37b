import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Numbers by chance that are the same for the same seed. */
export type Chance = {
  /** A whole number from 0 to below `bound`; 0 where the bound is less than 2. */
  readonly below: (bound: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
};

export function chanceOf(seed: number): Chance {
  const generator = xoroshiro128plus(seed);
  const below = (bound: number): number => (bound < 2 ? 0 : uniformInt(generator, 0, bound - 1));
  return { below, pick: (items) => items[below(items.length)]! };
}
