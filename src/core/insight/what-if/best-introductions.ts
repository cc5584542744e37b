import { Failure } from "../../model/failure.ts";
import type { PersonId } from "../../model/ids.ts";
import { NO_DEPARTMENT, type DepartmentLevel } from "../../network/department-level.ts";
import type { Network } from "../../network/network.ts";
import type { PeoplePairs } from "../../network/people-pairs.ts";
import { step, UNWATCHED, type Watch } from "../../network/watch.ts";
import { candidatePairs, type Candidates, type CandidatesAsk } from "./candidate-pairs.ts";
import { gainBound, type BoundParts } from "./gain-bound.ts";
import { gainFinder, type Gain } from "./gain.ts";
import { reachOfPeople, reachSum, type Reach, type ReachSum } from "./reach.ts";
import { peopleWithinTwo } from "./within-two.ts";
import { withPair } from "./with-pair.ts";

export type BestAsk = CandidatesAsk & { readonly limit: number; readonly watch?: Watch };

export type BestIntroduction = { readonly a: PersonId; readonly b: PersonId } & Gain;

export type BestIntroductions = {
  /** As it is, before any introduction. */
  readonly reach: ReachSum;
  /** In the order in which they are made; each gain is on top of those before. */
  readonly introductions: readonly BestIntroduction[];
  /** Whether every pair that could be introduced was looked at. */
  readonly exhaustive: boolean;
};

/**
 * The introductions that add most to cross-department reach (reach.ts), by greedy choice: of all pairs that are not
 * tied, of different departments, and whose ends can carry one more, the one with the largest gain within three steps;
 * of equals the larger gain within two, then the ends that carry least, then the lower ids. Then the same again with it
 * made. It stops early where no introduction would add anything.
 *
 * A gain may grow as others are made: a tie between ada and bo and one between bo and cas bring ada and cas together
 * only when both are there. So what was found before one was made bounds nothing afterwards (lazy greedy choice would
 * be wrong), and greedy choice has no promise of 1 - 1/e. Each time an upper bound is counted anew for every pair
 * (gain-bound.ts), and the true gain for those whose bound is not below the best found.
 *
 * O(limit x (pairs + m)), and what the true gains take (gain.ts).
 * @throws Failure `cancelled`
 */
export function bestIntroductions(network: Network, ask: BestAsk): BestIntroductions {
  const { at, watch = UNWATCHED } = ask;
  const reach = reachOfPeople(network.pairs, at.ofPerson, watch);
  const before = reachSum(reach);
  let state = stateAt(network.pairs, at, reach);
  const candidates = candidatePairs(network, ask, state.withinTwo);
  const load = Int32Array.from(network.people, ({ id }) => ask.load.get(id) ?? 0);
  const introductions: BestIntroduction[] = [];
  while (introductions.length < ask.limit) {
    step(watch, introductions.length, ask.limit);
    const best = bestOf(state, { candidates, load, most: ask.most, watch });
    if (best === null) break;
    const { a, b, two, three } = best;
    const [first, second] = a < b ? [a, b] : [b, a];
    introductions.push({
      a: network.people[first]!.id,
      b: network.people[second]!.id,
      two,
      three,
    });
    load[a]! += 1;
    load[b]! += 1;
    state = introduced(state, a, b);
  }
  return { reach: before, introductions, exhaustive: candidates.exhaustive };
}

type State = BoundParts & { readonly at: DepartmentLevel; readonly reach: Reach };

function stateAt(pairs: PeoplePairs, at: DepartmentLevel, reach: Reach): State {
  const withinTwo = peopleWithinTwo(pairs, at.ofPerson);
  return { pairs, at, reach, withinTwo, missing: missingOf(at, reach) };
}

/** How many people of other departments someone has not within three steps. */
function missingOf({ ofPerson, people }: DepartmentLevel, { three }: Reach): Int32Array {
  const compared = people.reduce((sum, count) => sum + count, 0);
  return ofPerson.map((own, person) =>
    own === NO_DEPARTMENT ? 0 : compared - people[own]! - three[person]!,
  );
}

/** The state with one introduction made: only what is around its two ends is counted again. */
function introduced({ pairs, at, reach, withinTwo }: State, a: number, b: number): State {
  const two = reach.two.slice();
  const three = reach.three.slice();
  const gain = gainFinder(pairs, at.ofPerson);
  for (const [within, counts] of [
    [2, two],
    [3, three],
  ] as const)
    gain.forEachNew({ a, b, within }, (one, other) => {
      counts[one]! += 1;
      counts[other]! += 1;
    });
  const after = withPair(pairs, a, b);
  const around = new Set([a, b]);
  for (const end of [a, b])
    for (const other of pairs.neighbours.subarray(pairs.starts[end], pairs.starts[end + 1]))
      around.add(other);
  const next = { two, three };
  return {
    pairs: after,
    at,
    reach: next,
    withinTwo: peopleWithinTwo(after, at.ofPerson, { before: withinTwo, people: around }),
    missing: missingOf(at, next),
  };
}

type Choice = {
  readonly candidates: Candidates;
  readonly load: Int32Array;
  readonly most: number;
  readonly watch: Watch;
};
type Found = Gain & { readonly a: number; readonly b: number };

/** Each band of bounds that is gone through reaches down to so much of the one before. */
const BAND = 0.8;

function bestOf(state: State, { candidates, load, most, watch }: Choice): Found | null {
  const { bounds, highest } = boundsOf(state, { candidates, load, most });
  const gain = gainFinder(state.pairs, state.at.ofPerson);
  let found: Found[] = [];
  let above = Infinity;
  let from = highest;
  // What is left has a bound below `above`: when that is not above the best, it could not be better.
  while (from > 0 && above > (found[0]?.three ?? 0)) {
    candidates.forEach((a, b, pair) => {
      const bound = bounds[pair]!;
      if (bound < from || bound >= above || bound < (found[0]?.three ?? 0)) return;
      if (watch.cancelled()) throw new Failure("cancelled");
      const added = gain.atLeast(a, b, found[0]?.three ?? 0);
      if (added === null || added.three + added.two === 0) return;
      const next = { a, b, ...added };
      if (isBetter(next, found[0], load)) found = [next];
    });
    above = from;
    from = Math.min(from - 1, Math.floor(from * BAND));
  }
  return found[0] ?? null;
}

function boundsOf(
  state: State,
  { candidates, load, most }: Omit<Choice, "watch">,
): { readonly bounds: Float64Array; readonly highest: number } {
  const bounds = new Float64Array(candidates.count);
  const boundBetween = gainBound(state);
  const { ofPerson } = state.at;
  let highest = 0;
  candidates.forEach((a, b, pair) => {
    if (load[a]! >= most || load[b]! >= most || ofPerson[a] === ofPerson[b]) return;
    const bound = boundBetween(a, b);
    bounds[pair] = bound;
    if (bound > highest) highest = bound;
  });
  return { bounds, highest };
}

function isBetter(next: Found, best: Found | undefined, load: Int32Array): boolean {
  if (best === undefined) return true;
  const carried = ({ a, b }: Found): number => load[a]! + load[b]!;
  const order =
    next.three - best.three ||
    next.two - best.two ||
    carried(best) - carried(next) ||
    Math.min(best.a, best.b) - Math.min(next.a, next.b) ||
    Math.max(best.a, best.b) - Math.max(next.a, next.b);
  return order > 0;
}
