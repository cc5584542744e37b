import { distance } from "fastest-levenshtein";

/**
 * How many slips of the pen two folded words differ: a letter more, less or other, or two that changed places; 0 where
 * they are the same, or too different. Two slips count only in a long word, and in a short one none: each letter of
 * it tells apart, and so do digits.
 */
export function countSlips(one: string, other: string): 0 | 1 | 2 {
  const short = Math.min(one.length, other.length);
  const most = mostSlips(short);
  if (short < SHORTEST || Math.abs(one.length - other.length) > most) return 0;
  const slips = distance(one, other);
  if (slips === 0 || slips > 2 || DIGIT.test(one) || DIGIT.test(other)) return 0;
  if (slips === 1 || isSwap(one, other)) return 1;
  return most === 2 ? 2 : 0;
}

/** Of shorter words each letter tells apart. */
export const SHORTEST = 5;
const LONG = 10;
/** How many slips a word of a length may have. */
export const mostSlips = (length: number): 1 | 2 => (length >= LONG ? 2 : 1);
const DIGIT = /\d/;

/** Whether a word is long enough for a slip, and has no digit; what letters it has is looked at elsewhere. */
export const mayHaveSlip = (word: string): boolean =>
  word.length >= SHORTEST && !NO_LETTER.test(word);
// Whatever stands before the letters: digits, blanks, marks.
const NO_LETTER = /[^:-\uffff]/;

function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return (
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}
