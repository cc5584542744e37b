import type { PersonId } from "../../model/ids.ts";
import { NO_DEPARTMENT, type DepartmentLevel } from "../../network/department-level.ts";
import type { Network } from "../../network/network.ts";

/** Who may be introduced to whom. */
export type CandidatesAsk = {
  readonly at: DepartmentLevel;
  /** Of each introduction at least one end is among these people (numbers of the index); null: anyone. */
  readonly among: ReadonlySet<number> | null;
  /** Introductions that someone carries already; who is not in it carries none. */
  readonly load: ReadonlyMap<PersonId, number>;
  /** Nobody gets more than so many, those carried already included. */
  readonly most: number;
  /** With more pairs than this only those of the people who have most others near are looked at. */
  readonly mostPairs?: number;
};

/** Pairs of people who may be introduced, in a fixed order; also those of one department or tied, which are left out later. */
export type Candidates = {
  readonly count: number;
  readonly forEach: (see: (a: number, b: number, pair: number) => void) => void;
  /** Whether these are all. */
  readonly exhaustive: boolean;
};

/** About so many bounds are counted in the time one waits for anyway. */
const MOST_PAIRS = 1_000_000;

/**
 * All pairs of people with a department who can carry an introduction and may be named, each once, by rising numbers. Where those are
 * too many: only of the people with most others within two steps (of equals the lower numbers), as a tie brings no
 * more together than are near its ends.
 */
export function candidatePairs(
  { people }: Pick<Network, "people">,
  { at, among, load, most, mostPairs = MOST_PAIRS }: CandidatesAsk,
  withinTwo: Uint32Array,
): Candidates {
  const able = [...people.keys()].filter(
    (place) =>
      at.ofPerson[place] !== NO_DEPARTMENT &&
      people[place]!.sharing !== "private" &&
      (load.get(people[place]!.id) ?? 0) < most,
  );
  const inside = among === null ? able : able.filter((place) => among.has(place));
  const all = pairsOf(inside, able);
  if (all.count <= mostPairs) return { ...all, exhaustive: true };
  const many = Math.max(1, Math.floor(Math.sqrt(mostPairs)));
  const nearest = (places: readonly number[]): number[] =>
    places
      .toSorted((one, other) => withinTwo[other]! - withinTwo[one]! || one - other)
      .slice(0, many)
      .toSorted((one, other) => one - other);
  return { ...pairsOf(nearest(inside), nearest(able)), exhaustive: false };
}

function pairsOf(
  inside: readonly number[],
  others: readonly number[],
): Omit<Candidates, "exhaustive"> {
  const isInside = new Set(inside);
  const isOther = new Set(others);
  const forEach: Candidates["forEach"] = (see) => {
    let pair = 0;
    for (const a of inside)
      for (const b of others)
        if (b > a || !isInside.has(b) || (b < a && !isOther.has(a))) see(a, b, pair++);
  };
  const both = inside.filter((one) => isOther.has(one)).length;
  // Of those on both sides nobody with oneself, and each pair once.
  const count = inside.length * others.length - both - (both * (both - 1)) / 2;
  return { count, forEach };
}
