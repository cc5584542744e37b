import { wordsOf } from "./words.ts";

/**
 * The word triples of each text as numbers, each once and rising; the rarest triples have the lowest numbers. A text of
 * fewer than three words has them all as one; one without words has none.
 */
export type WordTriples = {
  readonly of: readonly Uint32Array[];
  /** Numbers below this are of triples that only one text has. */
  readonly shared: number;
};

/** O(words of all texts), and sorting those of each. */
export function wordTriples(texts: readonly string[]): WordTriples {
  const numbers = numbering();
  const seenIn: number[] = [];
  const times: number[] = [];
  const sets = texts.map((text, place) => {
    const own: number[] = [];
    eachTriple(wordsOf(text).map(numbers.word), (a, b, c) => {
      const number = numbers.triple(a, b, c);
      if (seenIn[number] === place) return;
      seenIn[number] = place;
      times[number] = (times[number] ?? 0) + 1;
      own.push(number);
    });
    return own;
  });
  const rank = ranked(times);
  return {
    of: sets.map((set) => Uint32Array.from(set, (number) => rank[number]!).sort()),
    shared: times.reduce((alone, count) => alone + (count === 1 ? 1 : 0), 0),
  };
}

/** Stands where a text has no more words. */
const NO_WORD = 0;

function eachTriple(
  words: readonly number[],
  see: (a: number, b: number, c: number) => void,
): void {
  if (words.length > 0 && words.length < 3) see(words[0]!, words[1] ?? NO_WORD, NO_WORD);
  for (let at = 2; at < words.length; at += 1) see(words[at - 2]!, words[at - 1]!, words[at]!);
}

/** Numbers words from 1 and triples from 0, as they come; a table of triples without an object for each. */
function numbering() {
  const words = new Map<string, number>();
  let slots = new Int32Array(1 << 16);
  let keys = new Int32Array(3 << 15);
  let count = 0;
  const slotOf = (a: number, b: number, c: number): number => {
    const mask = slots.length - 1;
    let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    for (let slot = (hash ^ (hash >>> 13)) & mask; ; slot = (slot + 1) & mask) {
      const at = 3 * (slots[slot]! - 1);
      if (at < 0 || (keys[at] === a && keys[at + 1] === b && keys[at + 2] === c)) return slot;
    }
  };
  const grow = (): void => {
    slots = new Int32Array(2 * slots.length);
    const wider = new Int32Array(2 * keys.length);
    wider.set(keys);
    keys = wider;
    for (let number = 0; number < count; number += 1)
      slots[slotOf(keys[3 * number]!, keys[3 * number + 1]!, keys[3 * number + 2]!)] = number + 1;
  };
  return {
    word: (word: string): number => {
      const known = words.get(word);
      if (known !== undefined) return known;
      words.set(word, words.size + 1);
      return words.size;
    },
    triple: (a: number, b: number, c: number): number => {
      const slot = slotOf(a, b, c);
      if (slots[slot] !== 0) return slots[slot]! - 1;
      keys.set([a, b, c], 3 * count);
      count += 1;
      slots[slot] = count;
      if (2 * count === slots.length) grow();
      return count - 1;
    },
  };
}

/** For each number its place when they are ordered by how often they occur; as they came where equal. */
function ranked(times: readonly number[]): Uint32Array {
  const starts: number[] = [];
  for (const count of times) starts[count] = (starts[count] ?? 0) + 1;
  let before = 0;
  for (let count = 0; count < starts.length; count += 1) {
    const own = starts[count] ?? 0;
    starts[count] = before;
    before += own;
  }
  return Uint32Array.from(times, (count) => starts[count]!++);
}
