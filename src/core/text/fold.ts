/**
 * A text as it is compared: without accents, case, punctuation and doubled blanks. "Yıldız, Dilan " and
 * "yildiz dilan" fold to the same; an empty or purely punctuated text folds to "".
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(LETTERS, (letter) => UNMARKED[letter] ?? letter)
    .replace(PUNCTUATION, " ")
    .trim();
}

// Most keys in large files are already folded.
const PLAIN = /^[a-z0-9]+$/;
const MARKS = /\p{M}+/gu;
const PUNCTUATION = /[^\p{L}\p{N}]+/gu;
const LETTERS = /[ıøłđßæœ]/g;
const UNMARKED: Record<string, string> = {
  ı: "i",
  ø: "o",
  ł: "l",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
};
