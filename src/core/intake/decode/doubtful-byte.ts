/**
 * Whether a byte is a character of Windows-1252 that hardly anyone means: the sign for any currency, or a mark between
 * two letters, as where a file of another encoding has an apostrophe. Such a file has no encoding that we know.
 */
export function isDoubtful(byte: number, before: number, after: number): boolean {
  return byte === ANY_CURRENCY || (MARKS.has(byte) && isLetter(before) && isLetter(after));
}

/** Whether what follows such a byte must be known. */
export const mayBeDoubtful = (byte: number): boolean => MARKS.has(byte);

const ANY_CURRENCY = 0xa4;

/** ¡ ¢ ¥ ¦ ¨ ¬ ¯ ¶ ¸ ¿, which stand at the edges of words or alone. */
const MARKS: ReadonlySet<number> = new Set([
  0xa1, 0xa2, 0xa5, 0xa6, 0xa8, 0xac, 0xaf, 0xb6, 0xb8, 0xbf,
]);

const isLetter = (byte: number): boolean => {
  const lower = byte | 32;
  return lower >= 97 && lower <= 122;
};
