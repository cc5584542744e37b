import type { SharedTerm } from "../../contract/flow-parts.ts";
import type { EntityId } from "../../core/model/ids.ts";
import { sharedTerms } from "../../core/text/likeness/shared-terms.ts";
import type { Texts } from "../texts/current-texts.ts";

const TERMS = 8;
/** Of a group the first so many, the most central, say what it is about. */
const HELD = 8;

export type FlowTerms = {
  readonly ofPair: (a: EntityId, b: EntityId) => SharedTerm[];
  /** Those that most of several pairs share, with the mean of their shares; each word once. */
  readonly ofPairs: (pairs: readonly (readonly [EntityId, EntityId])[]) => SharedTerm[];
  readonly ofGroup: (ids: readonly EntityId[]) => SharedTerm[];
};

/** Words by which initiatives are alike; none that names someone who wishes not to be named. */
export function flowTerms({ initiatives, corpus, hidden }: Texts): FlowTerms {
  const placeOf = new Map<EntityId, number>(initiatives.map(({ id }, place) => [id, place]));
  const ofPair = (a: EntityId, b: EntityId): SharedTerm[] =>
    sharedTerms(corpus.rows[placeOf.get(a)!]!, corpus.rows[placeOf.get(b)!]!, {
      corpus,
      limit: TERMS,
      hidden,
    });
  const ofPairs: FlowTerms["ofPairs"] = (pairs) => {
    const sums = new Map<string, { term: SharedTerm; sum: number }>();
    for (const [a, b] of pairs)
      for (const term of ofPair(a, b)) {
        const key = [term.a, term.b].toSorted().join("\n");
        const known = sums.get(key) ?? { term, sum: 0 };
        sums.set(key, known);
        known.sum += term.share;
      }
    const told = new Set<string>();
    return [...sums.values()]
      .toSorted((one, other) => other.sum - one.sum)
      .filter(({ term: { a, b } }) => {
        if (told.has(a) || told.has(b)) return false;
        told.add(a).add(b);
        return true;
      })
      .slice(0, TERMS)
      .map(({ term, sum }) => ({ ...term, share: sum / pairs.length }));
  };
  return {
    ofPair,
    ofPairs,
    ofGroup(ids) {
      const held = ids.slice(0, HELD);
      return ofPairs(held.flatMap((a, at) => held.slice(at + 1).map((b) => [a, b] as const)));
    },
  };
}
