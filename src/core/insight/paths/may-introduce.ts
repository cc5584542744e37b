import type { Network } from "../../network/network.ts";
import type { PeoplePairs } from "../../network/people-pairs.ts";

/**
 * Whether someone, by place, may stand in a way or introduce others: not who wishes not to be named. They are counted in
 * every figure, also in how far people are from each other, but nobody is sent to them (docs/decisions/0021).
 */
export function mayIntroduce({ people }: Pick<Network, "people">, place: number): boolean {
  return people[place]!.sharing !== "private";
}

/**
 * The ties that ways may run over: all where everyone may introduce, else without those of who may not. O(n + m).
 *
 * @param ends whom the ways are between, by place, as the user chose them: their ties stay
 */
export function introducingPairs(
  { people, pairs }: Network,
  ends: readonly number[] = [],
): PeoplePairs {
  const closed = Uint8Array.from(people, (_, place) =>
    mayIntroduce({ people }, place) || ends.includes(place) ? 0 : 1,
  );
  if (!closed.includes(1)) return pairs;
  const starts = new Uint32Array(pairs.starts.length);
  const kept: number[] = [];
  for (let person = 0; person < pairs.people; person += 1) {
    if (closed[person] === 0)
      for (let at = pairs.starts[person]!; at < pairs.starts[person + 1]!; at += 1)
        if (closed[pairs.neighbours[at]!] === 0) kept.push(at);
    starts[person + 1] = kept.length;
  }
  return {
    people: pairs.people,
    count: kept.length / 2,
    starts,
    neighbours: Uint32Array.from(kept, (at) => pairs.neighbours[at]!),
    weights: Float64Array.from(kept, (at) => pairs.weights[at]!),
  };
}
