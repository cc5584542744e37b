import type { PeopleByKey } from "../ports/people-by-key.ts";
import type { Namesakes } from "./people-index.ts";
import type { PersonCard } from "./person-card.ts";
import { AFTER, APART, FAMILY, FIRST } from "./person-keys.ts";
import { USUAL } from "./score-people.ts";

type Range = { readonly kind: number; readonly from: string; readonly upto: string };

/** How many people are called something, as far as it matters: no further than to more than a usual name has. */
export function namesakesByKey(people: PeopleByKey) {
  const counts = new Map<string, number>();
  const count = (range: Range, most: number, ministry?: number): number => {
    const asked = `${range.kind}${range.from}${AFTER}${range.upto}${AFTER}${most}${AFTER}${ministry}`;
    const known = counts.get(asked);
    if (known !== undefined) return known;
    const found = people.count({ ...range, ...(ministry === undefined ? {} : { ministry }) }, most);
    if (counts.size >= MOST_KNOWN) counts.clear();
    counts.set(asked, found);
    return found;
  };
  return {
    /** As scores ask for them: by the place of a person among these. */
    of: (cards: readonly PersonCard[]): Namesakes => ({
      family: (i) => count(called(cards[i]!.family), ENOUGH),
      familyInMinistry: (i) => count(called(cards[i]!.family), ENOUGH, cards[i]!.ministry),
      first: (i) => count(firstly(cards[i]!.first), ENOUGH),
      wholeName: (i) => count(whole(cards[i]!), ENOUGH),
    }),
    hasManyOf: ({ family }: PersonCard, many: number): boolean =>
      count(called(family), many + 1) > many,
    /** Whether somebody has this first name for a family name, and somebody this family name for a first name. */
    isTurned: ({ first, family }: PersonCard): boolean =>
      count(called(first), 1) > 0 && count(firstly(family), 1) > 0,
  };
}

const called = (family: string): Range => ({
  kind: FAMILY,
  from: family + APART,
  upto: family + AFTER,
});
const whole = ({ family, first }: PersonCard): Range => {
  const key = family + APART + first;
  return { kind: FAMILY, from: key, upto: key + APART };
};
const firstly = (first: string): Range => ({ kind: FIRST, from: first, upto: first + APART });

const ENOUGH = USUAL + 1;
const MOST_KNOWN = 50_000;
