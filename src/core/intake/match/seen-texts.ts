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
/**
 * Of texts that were not added at most one in 170,000 is mistaken for one that was, in each but the last: (1 - e^(-8 / 32))^8.
 * So few, because one is enough to make an index that all that comes afterwards must be put in.
 */
const BITS_A_TEXT = 32;
const PLACES = 8;

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

type Hash = { readonly start: number; readonly step: number };

/** The places of a text are as far apart from each other (Kirsch & Mitzenmacher 2006, LNCS 4168:456). */
function layer(size: number) {
  const bits = new Int32Array(2 ** (size - 5));
  const most = 2 ** size / BITS_A_TEXT;
  const shift = 32 - size;
  let texts = 0;
  return {
    isFull: () => texts >= most,
    add({ start, step }: Hash) {
      texts++;
      for (let i = 0, at = start; i < PLACES; i++, at = (at + step) | 0) {
        const bit = at >>> shift;
        bits[bit >>> 5]! |= 1 << (bit & 31);
      }
    },
    mayHave({ start, step }: Hash): boolean {
      for (let i = 0, at = start; i < PLACES; i++, at = (at + step) | 0) {
        const bit = at >>> shift;
        if ((bits[bit >>> 5]! & (1 << (bit & 31))) === 0) return false;
      }
      return true;
    },
  };
}

/** Two that have nothing to do with each other: FNV-1a, and a second one mixed as in MurmurHash3. */
function hashOf(text: string): Hash {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul((other << 5) ^ (other >>> 27) ^ unit, 0xcc9e2d51);
  }
  return { start: mixed(one), step: mixed(other) | 1 };
}

/** The upper bits take part in all others. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
