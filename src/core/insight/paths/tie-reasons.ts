import type { InitiativeId, PersonId } from "../../model/ids.ts";
import { TIE_KINDS, type TieKind } from "../../model/tie.ts";
import type { Network } from "../../network/network.ts";

/** Why two people are tied: kinds of what was stated between them, either way, and what both take part in. */
export type TieReasons = {
  readonly kinds: readonly TieKind[];
  /** By id. */
  readonly initiatives: readonly InitiativeId[];
};

/**
 * Why each step of some ways is tied. Goes through all ties once, without the object graph, which takes longer to
 * make than a network of 100,000 ties is large. O(ties + people of all initiatives)
 *
 * @returns of each way one for each step
 */
export function tieReasons(
  network: Network,
  ways: readonly (readonly PersonId[])[],
): TieReasons[][] {
  const wanted = new Set(ways.flat());
  const kinds = statedAmong(network, wanted);
  const initiatives = initiativesOf(network, wanted);
  return ways.map((way) =>
    way.slice(1).map((other, at) => {
      const one = way[at]!;
      const said = kinds.get(key(one, other)) ?? new Set();
      const theirs = initiatives.get(other) ?? new Set();
      return {
        kinds: TIE_KINDS.filter((kind) => said.has(kind)),
        initiatives: [...(initiatives.get(one) ?? [])].filter((initiative) =>
          theirs.has(initiative),
        ),
      };
    }),
  );
}

function statedAmong(
  { ties }: Network,
  wanted: ReadonlySet<PersonId>,
): ReadonlyMap<string, ReadonlySet<TieKind>> {
  const kinds = new Map<string, Set<TieKind>>();
  for (let tie = 0; tie < ties.from.length; tie += 1) {
    const from = ties.from[tie] as PersonId;
    const to = ties.to[tie] as PersonId;
    if (!wanted.has(from) || !wanted.has(to)) continue;
    const said = kinds.get(key(from, to)) ?? new Set();
    kinds.set(key(from, to), said.add(TIE_KINDS[ties.kind[tie]!]!));
  }
  return kinds;
}

function initiativesOf(
  { participants }: Network,
  wanted: ReadonlySet<PersonId>,
): ReadonlyMap<PersonId, ReadonlySet<InitiativeId>> {
  const initiatives = new Map([...wanted].map((person) => [person, new Set<InitiativeId>()]));
  for (const [initiative, people] of participants)
    for (const person of people) initiatives.get(person)?.add(initiative);
  return initiatives;
}

const key = (a: PersonId, b: PersonId): string => `${Math.min(a, b)} ${Math.max(a, b)}`;
