import type { PersonId } from "../../model/ids.ts";
import type { Network } from "../../network/network.ts";
import { mayIntroduce } from "./may-introduce.ts";

/** The way to the nearest of some people, both ends included; null where none of them can be reached. */
export type WayTo = (people: readonly PersonId[]) => PersonId[] | null;

/**
 * The shortest ways from one person to all others over the ties of the network, through and to nobody who may not
 * introduce (may-introduce.ts); whom it starts from may be anyone. Of equally short ones that over the lower ids; of equally near people the one who is first in order.
 *
 * O(n + m) once; then the steps of each way.
 */
export function waysFrom(network: Network, from: PersonId): WayTo {
  const { people, placeOf, pairs } = network;
  const before = new Int32Array(people.length).fill(UNSEEN);
  const steps = new Int32Array(people.length);
  const start = placeOf.get(from);
  const queue = start === undefined ? [] : [start];
  if (start !== undefined) before[start] = start;
  for (let next = 0; next < queue.length; next += 1) {
    const at = queue[next]!;
    for (let i = pairs.starts[at]!; i < pairs.starts[at + 1]!; i += 1) {
      const other = pairs.neighbours[i]!;
      if (before[other] !== UNSEEN || !mayIntroduce(network, other)) continue;
      before[other] = at;
      steps[other] = steps[at]! + 1;
      queue.push(other);
    }
  }
  return (to) => {
    const reached = to
      .map((id) => placeOf.get(id))
      .filter((place) => place !== undefined && before[place] !== UNSEEN) as number[];
    if (reached.length === 0) return null;
    let at = reached.reduce((near, place) => (steps[place]! < steps[near]! ? place : near));
    const way = [people[at]!.id];
    for (; before[at] !== at; way.push(people[at]!.id)) at = before[at]!;
    return way.toReversed();
  };
}

const UNSEEN = -1;
