/** People as bits: that of person j is bit j % 32 of word j / 32. */
export type Bits = Uint32Array;

export function noBits(people: number): Bits {
  return new Uint32Array(Math.ceil(people / 32));
}

export function setBit(bits: Bits, person: number): void {
  bits[person >> 5]! |= 1 << (person & 31);
}

export function hasBit(bits: Bits, person: number): boolean {
  return (bits[person >> 5]! & (1 << (person & 31))) !== 0;
}

/** How many bits of a word are set: sums of two, four and eight bits side by side. */
export function bitsIn(word: number): number {
  const twos = word - ((word >>> 1) & 0x55555555);
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How many are in the first and the third, but not in the second. O(n / 32) */
export function countNew(of: Bits, notIn: Bits, among: Bits): number {
  let count = 0;
  for (let word = 0; word < of.length; word += 1) {
    const bits = of[word]! & ~notIn[word]! & among[word]!;
    if (bits !== 0) count += bitsIn(bits);
  }
  return count;
}

/** Calls for everyone who is in the first and the third, but not in the second, ascending. */
export function forEachNewIn(
  { of, notIn, among }: { readonly of: Bits; readonly notIn: Bits; readonly among: Bits },
  see: (person: number) => void,
): void {
  for (let word = 0; word < of.length; word += 1) {
    let bits = of[word]! & ~notIn[word]! & among[word]!;
    while (bits !== 0) {
      const lowest = 31 - Math.clz32(bits & -bits);
      see(32 * word + lowest);
      bits &= bits - 1;
    }
  }
}
