/** A piece of a text, and whether it is one of the words that count. */
export type Piece = { readonly text: string; readonly isShared: boolean };

const ENDS_BEFORE = String.raw`(?<![\p{L}\p{N}])`;
const ENDS_AFTER = String.raw`(?![\p{L}\p{N}])`;

/**
 * A text in pieces, with the given words marked wherever they stand by themselves, whatever their capitals. Of words
 * that begin alike the longest is taken. The pieces in their order are the text again.
 */
export function markTerms(text: string, words: readonly string[]): Piece[] {
  const wanted = [...new Set(words.filter((word) => word.trim() !== ""))];
  if (wanted.length === 0) return text === "" ? [] : [{ text, isShared: false }];
  const choices = wanted.toSorted((a, b) => b.length - a.length).map(escaped);
  const parts = text.split(new RegExp(`${ENDS_BEFORE}(${choices.join("|")})${ENDS_AFTER}`, "giu"));
  return parts
    .map((part, place) => ({ text: part, isShared: place % 2 === 1 }))
    .filter((piece) => piece.text !== "");
}

function escaped(word: string): string {
  return word.replaceAll(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`);
}
