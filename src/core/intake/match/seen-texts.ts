/**
 * Texts that were met before, in a memory that has a bound however many there are (Bloom 1970, CACM 13:422): `mayHave`
 * is never wrong about one that was added, and now and then about one that was not.
 */
export type SeenTexts = {
  readonly add: (text: string) => void;
  readonly mayHave: (text: string) => boolean;
};

/** Bits, as powers of two: where one is full enough the next is taken, and the last takes all others. 25 MB together. */
const SIZES = [20, 23, 26, 27] as const;
/** Of texts that were not added at most one in 250 is mistaken for one that was, in each but the last. */
const BITS_A_TEXT = 32;

export function seenTexts(): SeenTexts {
  const layers = [layer(SIZES[0])];
  let last = layers[0]!;
  return {
    add(text) {
      const next = last.isFull() ? SIZES[layers.length] : undefined;
      if (next !== undefined) layers.push((last = layer(next)));
      last.add(hashOf(text));
    },
    mayHave(text) {
      const hash = hashOf(text);
      for (const one of layers) if (one.mayHave(hash)) return true;
      return false;
    },
  };
}

function layer(size: number) {
  const bits = new Int32Array(2 ** (size - 5));
  const most = 2 ** size / BITS_A_TEXT;
  let texts = 0;
  // The upper bits, as those are mixed best.
  const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) >>> (32 - size);
  const isSet = (bit: number): boolean => (bits[bit >>> 5]! & (1 << (bit & 31))) !== 0;
  const set = (bit: number): void => void (bits[bit >>> 5]! |= 1 << (bit & 31));
  return {
    isFull: () => texts >= most,
    add(hash: number) {
      texts++;
      set(placeOf(hash));
      set(placeOf(Math.imul(hash, SECOND)));
    },
    mayHave: (hash: number): boolean =>
      isSet(placeOf(hash)) && isSet(placeOf(Math.imul(hash, SECOND))),
  };
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

const SECOND = 0x9e3779b1;
