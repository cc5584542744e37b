import { inBoth } from "./in-both.ts";

/** Words by the groups of two and three letters that they are made of. */
export type Spelling = {
  /**
   * Every word that has {@link LEAST_TRIPLES} groups of three letters in common with the one asked for (a shorter word
   * one), and how alike the two are spelled:
   *
   *     2 |A and B| / (|A| + |B|)     A, B: their groups of two and three letters, ends marked. [0, 1], Dice 1945
   */
  readonly alike: (word: string, tell: (place: number, dice: number) => void) => void;
};

const LEAST_TRIPLES = 2;
/** Letters. */
const SHORT = 4;

export function spelling(words: readonly string[]): Spelling {
  const numbers = new Map<string, number>();
  const numberOf = (group: string): number => {
    const known = numbers.get(group);
    if (known !== undefined) return known;
    numbers.set(group, numbers.size);
    return numbers.size - 1;
  };
  const triples = words.map((word) => groups(word, 3).map(numberOf));
  const pairs = words.map((word) => Uint32Array.from(groups(word, 2), numberOf).sort());
  const wordsWith = placesOf(triples, numbers.size);
  const shared = new Uint16Array(words.length);
  return {
    alike(word, tell) {
      const found: number[] = [];
      const own = groups(word, 3);
      for (const group of own)
        for (const other of wordsWith[numbers.get(group) ?? -1] ?? []) {
          if (shared[other] === 0) found.push(other);
          shared[other]! += 1;
        }
      const ownPairs = Uint32Array.from(
        groups(word, 2),
        (group) => numbers.get(group) ?? 2 ** 32 - 1,
      ).sort();
      for (const other of found) {
        const common = shared[other]!;
        shared[other] = 0;
        if (common < LEAST_TRIPLES && word.length > SHORT && words[other]!.length > SHORT) continue;
        const size = own.length + ownPairs.length + triples[other]!.length + pairs[other]!.length;
        tell(other, (2 * (common + inBoth(ownPairs, pairs[other]!))) / size);
      }
    },
  };
}

/** The different groups of so many letters in a word, its ends marked. */
function groups(word: string, letters: number): string[] {
  const marked = `^${word}$`;
  const found = new Set<string>();
  for (let at = 0; at + letters <= marked.length; at += 1)
    found.add(marked.slice(at, at + letters));
  return [...found];
}

function placesOf(lists: readonly (readonly number[])[], size: number): Uint32Array[] {
  const places: number[][] = Array.from({ length: size }, () => []);
  lists.forEach((list, place) => list.forEach((value) => places[value]!.push(place)));
  return places.map((list) => Uint32Array.from(list));
}
