/**
 * Texts that were met before, in a fixed 2 MB however many there are (Bloom 1970, CACM 13:422): `mayHave` is never
 * wrong about one that was added, and now and then about one that was not.
 */
export type SeenTexts = {
  readonly add: (text: string) => void;
  readonly mayHave: (text: string) => boolean;
};

const BITS = 1 << 24;

export function seenTexts(): SeenTexts {
  const bits = new Int32Array(BITS / 32);
  const isSet = (bit: number): boolean => (bits[bit >>> 5]! & (1 << (bit & 31))) !== 0;
  return {
    add(text) {
      const hash = hashOf(text);
      for (const bit of [placeOf(hash), placeOf(Math.imul(hash, SECOND))])
        bits[bit >>> 5]! |= 1 << (bit & 31);
    },
    mayHave(text) {
      const hash = hashOf(text);
      return isSet(placeOf(hash)) && isSet(placeOf(Math.imul(hash, SECOND)));
    },
  };
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

const SECOND = 0x9e3779b1;
/** The upper bits, as those are mixed best. */
const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) >>> 8;
