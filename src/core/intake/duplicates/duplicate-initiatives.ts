import { eachPair, listsBy, numbering, type Lists } from "./blocks.ts";
import { initiativeComparer } from "./compare-initiatives.ts";
import type { FoundPairs } from "./found-pairs.ts";
import { initiativeCard, type InitiativeCard } from "./initiative-card.ts";
import { column } from "./people-index.ts";
import type { DuplicateOptions, InitiativeRecord } from "./records.ts";

/** More initiatives than this with one title, or one rare word, are not compared: it says nothing. */
export const MOST_SAME = 12;
export const MOST_SHARED = 20;

/** Adds the pairs of initiatives that are likely one: of one title, or of titles that share rare words. */
export function duplicateInitiatives(
  records: readonly InitiativeRecord[],
  called: (department: number) => string,
  options: DuplicateOptions,
  found: FoundPairs,
): void {
  const { among } = options;
  const cards = records.map(initiativeCard);
  const marked =
    among === undefined ? null : Uint8Array.from(records, ({ id }) => Number(among.has(id)));
  const compare = initiativeComparer(called, options, found);
  const pairsOf = (lists: Lists, most: number): void => {
    for (let key = 0; key < lists.count; key++) {
      const block = lists.of(key);
      if (block.length > 1 && block.length <= most)
        eachPair(block, marked, (i, j) => compare(cards[i]!, cards[j]!));
    }
  };
  pairsOf(listsBy(column(cards, ({ title }) => title)[0]), MOST_SAME);
  // A title that many have, as "Chatbot": once more within each department.
  pairsOf(
    listsBy(column(cards, ({ title, department }) => `${department} ${title}`)[0]),
    MOST_SHARED,
  );
  pairsOf(byRareWord(cards), MOST_SHARED);
}

/** Each title stands in the list of its two rarest words. */
function byRareWord(cards: readonly InitiativeCard[]): Lists {
  const counts = new Map<string, number>();
  for (const { words } of cards)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const number = numbering<string>();
  const keys: number[] = [];
  const items: number[] = [];
  cards.forEach(({ words }, item) => {
    const rarest = [...words].sort((a, b) => counts.get(a)! - counts.get(b)! || (a < b ? -1 : 1));
    // A word that stands nowhere else is of no use here, but may be a slip of one that does.
    const shared = rarest.filter((word) => counts.get(word)! > 1).slice(0, 2);
    for (const word of shared) {
      keys.push(number.of(word));
      items.push(item);
    }
  });
  return listsBy(Int32Array.from(keys), Int32Array.from(items));
}
