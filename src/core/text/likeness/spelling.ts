/** Words by the groups of two and three letters that they are made of. */
export type Spelling = {
  /**
   * The words that have {@link LEAST_TRIPLES} groups of three letters in common with the one asked for (a shorter word
   * one), and how alike the two are spelled:
   *
   *     2 |A and B| / (|A| + |B|)     A, B: their groups of two and three letters, ends marked. [0, 1], Dice 1945
   *
   * @param least of those less alike nothing is told
   */
  readonly alike: (
    word: string,
    least: number,
    tell: (place: number, dice: number) => void,
  ) => void;
};

const LEAST_TRIPLES = 2;
/** Letters. */
const SHORT = 4;

/** O(letters of all words); asking O(words that have each of the groups). */
export function spelling(words: readonly string[]): Spelling {
  const triples = groupIndex(words, 3);
  const pairs = groupIndex(words, 2);
  const needed = Uint8Array.from(words, ({ length }) => (length > SHORT ? LEAST_TRIPLES : 1));
  return {
    alike(word, least, tell) {
      const ownTriples = triples.count(word);
      const ownPairs = pairs.count(word);
      const ownNeeded = word.length > SHORT ? LEAST_TRIPLES : 1;
      for (let other = 0; other < words.length; other += 1) {
        const common = triples.common[other]!;
        if (common === 0 || common < Math.min(ownNeeded, needed[other]!)) continue;
        const size = ownTriples + ownPairs + triples.sizes[other]! + pairs.sizes[other]!;
        const dice = (2 * (common + pairs.common[other]!)) / size;
        if (dice >= least) tell(other, dice);
      }
    },
  };
}

type GroupIndex = {
  /** How many groups each word has. */
  readonly sizes: Uint16Array;
  /** How many of them the word has that was counted last. */
  readonly common: Uint16Array;
  /** Counts for every word what it has in common with this one; returns how many groups this one has. */
  readonly count: (word: string) => number;
};

function groupIndex(words: readonly string[], letters: number): GroupIndex {
  const wordsWith = new Map<string, number[]>();
  const sizes = Uint16Array.from(words, (word, place) => {
    const found = groups(word, letters);
    for (const group of found) {
      const known = wordsWith.get(group);
      if (known === undefined) wordsWith.set(group, [place]);
      else known.push(place);
    }
    return found.length;
  });
  const packed = new Map(
    [...wordsWith].map(([group, places]) => [group, Uint32Array.from(places)]),
  );
  const common = new Uint16Array(words.length);
  const count = (word: string): number => {
    common.fill(0);
    const own = groups(word, letters);
    for (const group of own) {
      const places = packed.get(group);
      if (places === undefined) continue;
      for (let i = 0; i < places.length; i += 1) common[places[i]!]! += 1;
    }
    return own.length;
  };
  return { sizes, common, count };
}

/** The different groups of so many letters in a word, its ends marked. */
function groups(word: string, letters: number): string[] {
  const marked = `^${word}$`;
  const found: string[] = [];
  for (let at = 0; at + letters <= marked.length; at += 1) {
    const group = marked.slice(at, at + letters);
    if (!found.includes(group)) found.push(group);
  }
  return found;
}
