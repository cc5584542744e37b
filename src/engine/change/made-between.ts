import { today } from "../today.ts";
import { distanceFinder, stepsBetween } from "../../core/insight/paths/distances.ts";
import type { NowIs } from "../../core/insight/change/crossings-at.ts";
import type { Batch } from "../../core/model/batch.ts";
import type { EntityId } from "../../core/model/ids.ts";
import type { Introduction } from "../../core/model/introduction.ts";
import type { Network } from "../../core/network/network.ts";

export type MadeBetween = {
  readonly a: EntityId;
  readonly b: EntityId;
  /** ISO day. */
  readonly made: string;
  /** Whether the two, or someone of the one and someone of the other, were tied at the later moment, or the same. */
  readonly tied: boolean;
};

/**
 * Introductions made between two imports, the days of both included, the earliest first, and whether the later moment
 * shows a tie.
 *
 * @param about.after the network at the later moment
 * @param about.nowIs what the people of that moment have become today, as introductions name them
 */
export function madeBetween(
  introductions: readonly Introduction[],
  about: {
    readonly from: Batch;
    readonly to: Batch;
    readonly after: Network;
    readonly nowIs: NowIs;
  },
): MadeBetween[] {
  const { from, to, after, nowIs } = about;
  const [first, last] = [today(new Date(from.at)), today(new Date(to.at))];
  const find = distanceFinder(after.pairs);
  const placesOf = peopleOf(after, nowIs);
  return introductions
    .flatMap(({ a, b, state, made }) =>
      state === "made" && made !== null && made >= first && made <= last ? [{ a, b, made }] : [],
    )
    .toSorted(
      (one, other) => one.made.localeCompare(other.made) || one.a - other.a || one.b - other.b,
    )
    .map(({ a, b, made }) => {
      const steps = stepsBetween(find, placesOf(a), placesOf(b), 1);
      return { a, b, made, tied: steps === 0 || steps === 1 };
    });
}

/** The people that an end stands for, by number of the index: a person, or those of an initiative or a department. */
function peopleOf(network: Network, nowIs: NowIs): (end: EntityId) => readonly number[] {
  const places = new Map<EntityId, number[]>();
  const add = (id: EntityId, place: number): void => {
    const found = places.get(id);
    if (found === undefined) places.set(id, [place]);
    else found.push(place);
  };
  network.people.forEach(({ id, departmentId }, place) => {
    add(nowIs(id), place);
    if (departmentId !== null) add(nowIs(departmentId), place);
  });
  for (const [id, people] of network.participants)
    for (const person of people) add(nowIs(id), network.placeOf.get(person)!);
  return (end) => places.get(end) ?? [];
}
