import type { PersonId } from "../../model/ids.ts";
import type { Network } from "../../network/network.ts";
import { introducingPairs } from "./may-introduce.ts";
import { bestWays, peopleBetween, type Between, type Way } from "./short-walks.ts";

/**
 * Several short, different ways from one person to another over the ties of the network.
 *
 * A way visits nobody twice, takes no detour (nobody on it is tied to someone on it who is not next, the two ends
 * apart) and is at most one step longer than the shortest. One is different when at most half of the people in
 * between are on the ways before it. Each next is the shortest that is different; among equally short ones that with
 * the fewest people already used, then that with the strongest ties (the least sum of 1/w, Newman 2001), then the
 * lower ids. Deterministic. Nobody stands between who may not introduce
 * (may-introduce.ts); the ends may be anyone.
 *
 * @returns the shortest first, both ends included; none where there is no way or someone is not in the network; for
 *   someone to oneself the one person
 * O(limit x steps x sum of the squares of the ties of those in between)
 */
export function ways(
  network: Network,
  ask: { readonly from: PersonId; readonly to: PersonId; readonly limit: number },
): PersonId[][] {
  const { people, placeOf } = network;
  const from = placeOf.get(ask.from);
  const to = placeOf.get(ask.to);
  if (from === undefined || to === undefined) return [];
  if (from === to) return [[ask.from]];
  const between = peopleBetween(introducingPairs(network, [from, to]), from, to);
  if (between === null) return [];
  return differentWays(between, ask.limit).map(({ places }) =>
    places.map((place) => people[between.people[place]!]!.id),
  );
}

function differentWays(between: Between, limit: number): Way[] {
  const used = new Uint8Array(between.people.length);
  const found: Way[] = [];
  while (found.length < limit) {
    // The direct tie has nobody in between by whom to know it again.
    const from = found.length === 0 ? between.shortest : Math.max(between.shortest, 2);
    const next = shortestDifferent(bestWays(between, used), from, between.longest);
    if (next === null) break;
    found.push(next);
    for (const place of next.places.slice(1, -1)) used[place] = 1;
  }
  return found;
}

function shortestDifferent(
  best: (steps: number) => Way | null,
  from: number,
  longest: number,
): Way | null {
  for (let steps = from; steps <= longest; steps += 1) {
    const way = best(steps);
    if (way !== null && way.used <= (steps - 1) / 2) return way;
  }
  return null;
}
