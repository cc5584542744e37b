import type { PersonId } from "../../model/ids.ts";
import type { Network } from "../../network/network.ts";
import { mayIntroduce } from "./may-introduce.ts";

export type IntroducersAsk = {
  /** The people of either side: two persons, or those of two initiatives. */
  readonly a: readonly PersonId[];
  readonly b: readonly PersonId[];
  /** Introductions that someone carries already; who is not in it carries none. */
  readonly load: ReadonlyMap<PersonId, number>;
  /** Of those who may introduce (may-introduce.ts) who may be asked; all by default. */
  readonly may?: (person: PersonId) => boolean;
  readonly limit: number;
};

/** Someone who could introduce two sides to each other. */
export type Introducer = {
  readonly person: PersonId;
  /** Whom of either side this person is tied to, the strongest tie first; one side is empty where `next` is not null. */
  readonly knows: { readonly a: readonly PersonId[]; readonly b: readonly PersonId[] };
  /** Who knows the other side, for someone in the middle of a way of three steps; null for who knows both. */
  readonly next: PersonId | null;
  readonly load: number;
};

/**
 * Who could introduce two sides: first those tied to someone of both, then the two in the middle of a way of three
 * steps. Among each the least loaded come first; among those who has the fewest contacts that either side has too, as
 * a few mutual contacts are worth more than many (Rajkumar 2022, Science 377:1304); then the stronger tie, then
 * the id. Someone of a side introduces too when tied to another of it and to the other side; nobody introduces
 * oneself. People who are not in the network introduce nobody, nor does who may not be asked.
 *
 * O(ties of both sides + ties of those who know them).
 */
export function introducers(network: Network, ask: IntroducersAsk): Introducer[] {
  const a = sideOf(network, ask.a);
  const b = sideOf(network, ask.b);
  const around = { network, ask, a, b };
  const both = [...a.ties.keys()].filter((person) => b.ties.has(person) && isAsked(around, person));
  const direct = ranked(
    around,
    both.map((person) => ({ person, next: null })),
  );
  if (direct.length >= ask.limit) return direct.slice(0, ask.limit);
  const middle = ranked(around, [...chained(around, a, b), ...chained(around, b, a)]);
  return [...direct, ...middle].slice(0, ask.limit);
}

type Side = {
  readonly members: ReadonlySet<number>;
  /** For everyone tied to another of the side, the weight of the strongest such tie. */
  readonly ties: ReadonlyMap<number, number>;
};
type Around = {
  readonly network: Network;
  readonly ask: IntroducersAsk;
  readonly a: Side;
  readonly b: Side;
};
type Candidate = { readonly person: number; readonly next: number | null };

function sideOf({ placeOf, pairs }: Network, people: readonly PersonId[]): Side {
  const members = new Set<number>();
  for (const id of people) {
    const place = placeOf.get(id);
    if (place !== undefined) members.add(place);
  }
  const ties = new Map<number, number>();
  for (const member of members) {
    for (let at = pairs.starts[member]!; at < pairs.starts[member + 1]!; at += 1) {
      const other = pairs.neighbours[at]!;
      ties.set(other, Math.max(ties.get(other) ?? 0, pairs.weights[at]!));
    }
  }
  return { members, ties };
}

/** Those who know one side only and someone who knows the other only: the middle of a way of three steps. */
function chained(around: Around, near: Side, far: Side): Candidate[] {
  const { starts, neighbours } = around.network.pairs;
  const found: Candidate[] = [];
  for (const person of near.ties.keys()) {
    if (far.ties.has(person) || near.members.has(person) || far.members.has(person)) continue;
    if (!isAsked(around, person)) continue;
    let next: number | null = null;
    for (let at = starts[person]!; at < starts[person + 1]!; at += 1) {
      const other = neighbours[at]!;
      if (!far.ties.has(other) || near.ties.has(other)) continue;
      if (near.members.has(other) || far.members.has(other)) continue;
      if (!isAsked(around, other)) continue;
      if (next === null || isBetterNext(around, far, { one: other, than: next })) next = other;
    }
    if (next !== null) found.push({ person, next });
  }
  return found;
}

function isBetterNext(
  around: Around,
  far: Side,
  { one, than }: { readonly one: number; readonly than: number },
): boolean {
  const byLoad = loadOf(around, one) - loadOf(around, than);
  return (byLoad || far.ties.get(than)! - far.ties.get(one)!) < 0;
}

function ranked(around: Around, candidates: readonly Candidate[]): Introducer[] {
  return candidates
    .map((candidate) => ({
      ...candidate,
      load: loadOf(around, candidate.person),
      mutual: mutualOf(around, candidate.person),
      strength: strengthOf(around, candidate.person),
    }))
    .toSorted(
      (one, other) =>
        one.load - other.load ||
        one.mutual - other.mutual ||
        other.strength - one.strength ||
        one.person - other.person,
    )
    .slice(0, around.ask.limit)
    .map(({ person, next, load }) => ({
      person: idOf(around, person),
      knows: {
        a: knownOf(around, person, around.a),
        b: knownOf(around, person, around.b),
      },
      next: next === null ? null : idOf(around, next),
      load,
    }));
}

/** How many of someone's contacts either side has too, the people of the sides themselves apart. */
function mutualOf({ network, a, b }: Around, person: number): number {
  const { starts, neighbours } = network.pairs;
  let mutual = 0;
  for (let at = starts[person]!; at < starts[person + 1]!; at += 1) {
    const other = neighbours[at]!;
    if (a.members.has(other) || b.members.has(other)) continue;
    if (a.ties.has(other) || b.ties.has(other)) mutual += 1;
  }
  return mutual;
}

/** The weaker of the strongest ties to either side: a way is as strong as its weakest tie. */
function strengthOf({ a, b }: Around, person: number): number {
  return Math.min(a.ties.get(person) ?? Infinity, b.ties.get(person) ?? Infinity);
}

function knownOf({ network }: Around, person: number, side: Side): PersonId[] {
  const { starts, neighbours, weights } = network.pairs;
  const known: { readonly place: number; readonly weight: number }[] = [];
  for (let at = starts[person]!; at < starts[person + 1]!; at += 1) {
    const place = neighbours[at]!;
    if (side.members.has(place)) known.push({ place, weight: weights[at]! });
  }
  return known
    .toSorted((one, other) => other.weight - one.weight || one.place - other.place)
    .map(({ place }) => network.people[place]!.id);
}

function isAsked({ ask, network }: Around, place: number): boolean {
  return mayIntroduce(network, place) && ask.may?.(network.people[place]!.id) !== false;
}

function idOf({ network }: Around, place: number): PersonId {
  return network.people[place]!.id;
}

function loadOf({ network, ask }: Around, place: number): number {
  return ask.load.get(network.people[place]!.id) ?? 0;
}
