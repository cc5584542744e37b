import type { MeetAmong } from "./meet-among.ts";

/** So many steps over acquaintances or topics at most; those of whom most people are an acquaintance go first. */
const MOST_STEPS = 20_000_000;

/** Those near someone, and by place how many acquaintances each shares; holds until the call returns. */
export type Near = { readonly others: Uint32Array; readonly shared: Uint32Array };

/**
 * Calls with all people of other departments to whom someone is not tied but near: they share an acquaintance or a topic.
 *
 * Only people who may be named and have a department, each pair once, `a` below each of the others. Acquaintances and topics of so many people that all pairs around them would take too long are
 * skipped, the largest first: they tell least (Adamic & Adar 2003). O(sum of squares of ties and of people of a topic,
 * at most 20 million each).
 */
export function strangers(
  { pairs, ofPerson, mayMeet, peopleOf }: MeetAmong,
  see: (a: number, near: Near) => void,
): void {
  const { people, starts, neighbours } = pairs;
  const degree = Uint32Array.from({ length: people }, (_, i) => starts[i + 1]! - starts[i]!);
  const largestMiddle = bound(degree);
  const topics = topicsOf(peopleOf, people);
  const seen = new Uint32Array(people);
  const found = new Uint32Array(people);
  const shared = new Uint32Array(people);
  for (let a = 0; a < people; a += 1) {
    if (mayMeet[a] === 0) continue;
    let count = 0;
    const mark = a + 1;
    for (let at = starts[a]!; at < starts[a + 1]!; at += 1) seen[neighbours[at]!] = mark;
    const take = (b: number): void => {
      if (b <= a || seen[b] === mark) return;
      seen[b] = mark;
      shared[b] = 0;
      if (mayMeet[b] === 1 && ofPerson[b] !== ofPerson[a]) found[count++] = b;
    };
    for (let at = starts[a]!; at < starts[a + 1]!; at += 1) {
      const middle = neighbours[at]!;
      if (degree[middle]! > largestMiddle) continue;
      for (let on = starts[middle]!; on < starts[middle + 1]!; on += 1) {
        const b = neighbours[on]!;
        take(b);
        shared[b]! += 1;
      }
    }
    for (const topic of topics[a]!) for (const b of peopleOf[topic]!) take(b);
    const others = found.subarray(0, count);
    if (count > 0) see(a, { others, shared });
  }
}

/** For each person the topics that are not of too many. */
function topicsOf(peopleOf: readonly (readonly number[])[], people: number): readonly number[][] {
  const largest = bound(Uint32Array.from(peopleOf, ({ length }) => length));
  const topics: number[][] = Array.from({ length: people }, () => []);
  peopleOf.forEach((them, topic) => {
    if (them.length <= largest) for (const person of them) topics[person]!.push(topic);
  });
  return topics;
}

/** The largest size up to which the squares of all sizes stay within the steps. */
function bound(sizes: Uint32Array): number {
  let steps = 0;
  let largest = 0;
  for (const size of sizes.toSorted()) {
    steps += size * size;
    if (steps > MOST_STEPS) return size === largest ? size - 1 : largest;
    largest = size;
  }
  return largest;
}
