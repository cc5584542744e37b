/** Gives numbers to keys, from 0 in the order of their coming. */
export type Numbering<Key> = {
  readonly of: (key: Key) => number;
  readonly has: (key: Key) => boolean;
  readonly size: () => number;
};

export function numbering<Key extends string | number>(): Numbering<Key> {
  const numbers = new Map<Key, number>();
  return {
    of(key) {
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, numbers.size);
      return numbers.size - 1;
    },
    has: (key) => numbers.has(key),
    size: () => numbers.size,
  };
}

/** Items in lists by a number of theirs. */
export type Lists = {
  readonly count: number;
  readonly of: (key: number) => Int32Array;
};

/**
 * Sorts items by a number. O(items + keys).
 *
 * @param keys of each item, from 0; -1 for none
 * @param items what is listed for each; its own place when left out
 */
export function listsBy(keys: Int32Array, items?: Int32Array): Lists {
  let most = -1;
  for (const key of keys) if (key > most) most = key;
  const starts = new Int32Array(most + 2);
  for (const key of keys) if (key >= 0) starts[key + 1]!++;
  for (let key = 0; key <= most; key++) starts[key + 1]! += starts[key]!;
  const next = starts.slice(0, most + 1);
  const sorted = new Int32Array(starts[most + 1]!);
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at]!;
    if (key >= 0) sorted[next[key]!++] = items === undefined ? at : items[at]!;
  }
  return {
    count: most + 1,
    of: (key) => sorted.subarray(starts[key], starts[key + 1]),
  };
}

/** Visits the parts of a block of which the items also have another number in common; parts of one are left out. */
export function eachPart(
  block: Int32Array,
  keys: Int32Array,
  visit: (part: Int32Array) => void,
): void {
  if (block.length < 2) return;
  if (block.length === 2) {
    if (keys[block[0]!] === keys[block[1]!]) visit(block);
    return;
  }
  if (block.length > LARGE) {
    const number = numbering<number>();
    const lists = listsBy(
      block.map((item) => number.of(keys[item]!)),
      block,
    );
    for (let key = 0; key < lists.count; key++) if (lists.of(key).length > 1) visit(lists.of(key));
    return;
  }
  const sorted = block.slice().sort((a, b) => keys[a]! - keys[b]! || a - b);
  let start = 0;
  for (let at = 1; at <= sorted.length; at++) {
    if (at < sorted.length && keys[sorted[at]!] === keys[sorted[start]!]) continue;
    if (at - start > 1) visit(sorted.subarray(start, at));
    start = at;
  }
}

/** Sorting takes longer than counting from about here. */
const LARGE = 200;

/** Visits all pairs of a block; with `among`, those of which one is among the marked. */
export function eachPair(
  block: Int32Array,
  among: Uint8Array | null,
  visit: (one: number, other: number) => void,
): void {
  for (let i = 0; i < block.length; i++) {
    const one = block[i]!;
    if (among === null) {
      for (let j = i + 1; j < block.length; j++) visit(one, block[j]!);
    } else if (among[one] === 1) {
      for (let j = 0; j < block.length; j++) {
        const other = block[j]!;
        // A pair of which both are marked is visited once.
        if (j > i || (j < i && among[other] === 0)) visit(one, other);
      }
    }
  }
}
