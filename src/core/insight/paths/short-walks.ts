import type { PeoplePairs } from "../../network/people-pairs.ts";
import { distanceFinder, FAR } from "./distances.ts";

/** How many steps longer than the shortest way another may be. */
const LONGER = 1;

/** The people who lie on ways from one person to another of at most one step more than the shortest. */
export type Between = {
  /** Places in `people`. */
  readonly from: number;
  readonly to: number;
  /** Steps of the shortest way. */
  readonly shortest: number;
  readonly longest: number;
  /** Their numbers in the compressed index, ascending. */
  readonly people: Uint32Array;
  /** For each the steps from `from`. */
  readonly steps: Int32Array;
  /** The ties among them, by places: those of place p are from `starts[p]` up to `starts[p + 1]`. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly costs: Float64Array;
};

/** @returns null where there is no way. O(n + m) */
export function peopleBetween(pairs: PeoplePairs, from: number, to: number): Between | null {
  const fromStart = distanceFinder(pairs)([from]).steps;
  const shortest = fromStart[to]!;
  if (shortest === FAR) return null;
  const longest = shortest + LONGER;
  const { steps: fromEnd, reached } = distanceFinder(pairs)([to], longest);
  const people = reached
    .filter((person) => fromStart[person]! + fromEnd[person]! <= longest)
    .toSorted();
  const placeOf = new Int32Array(pairs.people).fill(-1);
  people.forEach((person, place) => {
    placeOf[person] = place;
  });
  return {
    from: placeOf[from]!,
    to: placeOf[to]!,
    shortest,
    longest,
    people,
    steps: Int32Array.from(people, (person) => fromStart[person]!),
    ...tiesAmong(pairs, people, placeOf),
  };
}

function tiesAmong(
  pairs: PeoplePairs,
  people: Uint32Array,
  placeOf: Int32Array,
): Pick<Between, "starts" | "ends" | "costs"> {
  const starts = new Uint32Array(people.length + 1);
  const ends: number[] = [];
  const costs: number[] = [];
  people.forEach((person, place) => {
    for (let at = pairs.starts[person]!; at < pairs.starts[person + 1]!; at += 1) {
      const other = placeOf[pairs.neighbours[at]!]!;
      if (other === -1) continue;
      ends.push(other);
      costs.push(1 / pairs.weights[at]!);
    }
    starts[place + 1] = ends.length;
  });
  return { starts, ends: Uint32Array.from(ends), costs: Float64Array.from(costs) };
}

/** A way as places in `between.people`, both ends included, and how many in between were on earlier ways. */
export type Way = { readonly places: readonly number[]; readonly used: number };

/**
 * Of each length, the shortest and one more, the best way without a shortcut: with the fewest people in between who
 * are `used`; of those the one with the strongest ties, by the least sum of 1/w (Newman 2001, Phys. Rev. E
 * 64:016132); of those the one that goes by the lower numbers.
 *
 * A shortcut ties two on a way who are not next to each other, the two ends apart. One that leaves out more than one
 * person would make a way of at most one step more shorter than the shortest, so that it is enough to see to it that
 * nobody on it is tied to the next but one. Such a way visits nobody twice, for the same reason. So for each number
 * of steps left the best rest is kept for each tie that it may begin with.
 *
 * @param used for each of `between.people`
 * @returns by number of steps; null where there is no such way. O(steps x sum of the squares of the people's ties)
 */
export function bestWays(between: Between, used: Uint8Array): (steps: number) => Way | null {
  const rests: Rests[] = [none(between), lastSteps(between)];
  for (let left = 2; left <= between.longest; left += 1)
    rests.push(oneStepMore({ between, used, left }, rests[left - 1]!));
  return (steps) => wayOf(between, rests, steps);
}

/** For each tie the best rest of a way that begins with it. */
type Rests = {
  /** People in between who are used, after the first of the tie; NONE where there is no such rest. */
  readonly used: Int32Array;
  readonly cost: Float64Array;
  /** The tie after it. */
  readonly next: Int32Array;
};
const NONE = -1;

function none({ ends }: Between): Rests {
  return {
    used: new Int32Array(ends.length).fill(NONE),
    cost: new Float64Array(ends.length),
    next: new Int32Array(ends.length).fill(NONE),
  };
}

function lastSteps(between: Between): Rests {
  const rests = none(between);
  between.ends.forEach((end, tie) => {
    if (end !== between.to) return;
    rests.used[tie] = 0;
    rests.cost[tie] = between.costs[tie]!;
  });
  return rests;
}

type Layer = { readonly between: Between; readonly used: Uint8Array; readonly left: number };

function oneStepMore({ between, used, left }: Layer, shorter: Rests): Rests {
  const { people, starts, ends, costs, steps, from, to, longest } = between;
  const rests = none(between);
  // Who is tied to the one looked at, by the number of that one.
  const tiedTo = new Int32Array(people.length).fill(NONE);
  for (let place = 0; place < people.length; place += 1) {
    if (place === to || steps[place]! + left > longest) continue;
    for (let tie = starts[place]!; tie < starts[place + 1]!; tie += 1) tiedTo[ends[tie]!] = place;
    tiedTo[place] = place;
    // Two ends that are tied have other ways as well.
    if (place === from) tiedTo[to] = NONE;
    for (let tie = starts[place]!; tie < starts[place + 1]!; tie += 1) {
      const other = ends[tie]!;
      if (other === to) continue;
      const next = bestRest({ shorter, between }, other, (end) => tiedTo[end] !== place);
      if (next === NONE) continue;
      rests.used[tie] = shorter.used[next]! + used[other]!;
      rests.cost[tie] = shorter.cost[next]! + costs[tie]!;
      rests.next[tie] = next;
    }
  }
  return rests;
}

/** The tie that the best rest from someone begins with. Ties ascend, so that of equals the lower number stays. */
function bestRest(
  { shorter, between }: { readonly shorter: Rests; readonly between: Between },
  place: number,
  isAllowed: (end: number) => boolean,
): number {
  let best = NONE;
  for (let tie = between.starts[place]!; tie < between.starts[place + 1]!; tie += 1) {
    const used = shorter.used[tie]!;
    if (used === NONE || !isAllowed(between.ends[tie]!)) continue;
    if (
      best === NONE ||
      used < shorter.used[best]! ||
      (used === shorter.used[best] && shorter.cost[tie]! < shorter.cost[best]!)
    )
      best = tie;
  }
  return best;
}

function wayOf(between: Between, rests: readonly Rests[], steps: number): Way | null {
  const first = bestRest({ shorter: rests[steps]!, between }, between.from, () => true);
  if (first === NONE) return null;
  const places = [between.from];
  let tie = first;
  for (let left = steps; left > 0; left -= 1) {
    places.push(between.ends[tie]!);
    tie = rests[left]!.next[tie]!;
  }
  return { places, used: rests[steps]!.used[first]! };
}
