import type { PersonId } from "../../model/ids.ts";
import type { Watch } from "../../network/watch.ts";
import { permute } from "../permute.ts";
import { pairOf, type CrossingsAt } from "./crossings-at.ts";

export type TookPart = {
  /** Those compared: with a department at both moments. */
  readonly people: number;
  readonly others: number;
  /** New crossings a person; null for a group of nobody. */
  readonly perPerson: number | null;
  readonly perOther: number | null;
  /** How often chance gives a difference as large, either way; null where one group is empty. */
  readonly chance: number | null;
  readonly permutations: number;
  readonly seed: number;
};

export type TookPartAsk = {
  readonly before: CrossingsAt;
  readonly after: CrossingsAt;
  readonly tookPart: ReadonlySet<PersonId>;
  readonly seed: number;
  readonly permutations?: number;
  readonly watch: Watch;
};

const PERMUTATIONS = 1000;

/**
 * New crossings of those who took part in something against those of the others.
 *
 *     difference = mean over those who took part of their new crossings - mean over the others
 *     chance     = (1 + permutations with a difference as large, either way) / (1 + permutations)
 *
 * Compared are people who have a department at both moments: someone who came in between had no crossing to begin with.
 * The permutations deal out anew who took part, the size of the group kept; the division as it is counts as one of
 * them, so that the share is never 0 (Phipson & Smyth 2010, Stat. Appl. Genet. Mol. Biol. 9:39). It says whether the
 * difference is more than luck, not what it comes from: who takes part may have been the one to look for contact anyway.
 *
 * @param ask.before and `after`: without the ties of that which they took part in, as those are no effect of it
 * @returns crossings a person, [0, n]; a share, (0, 1]
 * O(m + permutations x people)
 * @throws Failure `cancelled`
 */
export function tookPart(ask: TookPartAsk): TookPart {
  const { before, after, seed, watch, permutations = PERMUTATIONS } = ask;
  const compared = [...after.people]
    .filter((id) => before.people.has(id))
    .toSorted((a, b) => a - b);
  const newOf = newCrossings(ask);
  const counts = compared.map((id) => newOf.get(id) ?? 0);
  const labels = Int32Array.from(compared, (id) => (ask.tookPart.has(id) ? 1 : 0));
  const people = labels.reduce((sum, label) => sum + label, 0);
  const others = compared.length - people;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const sumOf = (dealt: Int32Array): number =>
    counts.reduce((sum, count, place) => sum + (dealt[place] === 1 ? count : 0), 0);
  const sum = sumOf(labels);
  const isCompared = people > 0 && others > 0;
  let asLarge = 1;
  // Whole numbers in place of means, so that equal differences are equal: |n S - k T| for a group of k with sum S.
  const distance = (own: number): number => Math.abs(own * compared.length - people * total);
  if (isCompared)
    permute(labels, { permutations, seed, watch }, (dealt) => {
      if (distance(sumOf(dealt)) >= distance(sum)) asLarge += 1;
    });
  return {
    people,
    others,
    perPerson: people === 0 ? null : sum / people,
    perOther: others === 0 ? null : (total - sum) / others,
    chance: isCompared ? asLarge / (1 + permutations) : null,
    permutations,
    seed,
  };
}

function newCrossings({ before, after }: TookPartAsk): ReadonlyMap<PersonId, number> {
  const counts = new Map<PersonId, number>();
  for (const key of after.pairs)
    if (!before.pairs.has(key))
      for (const id of pairOf(key)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
