/** A piece of a text, and whether it is one of the words that are looked for. */
export type MarkedPiece = { readonly text: string; readonly isMarked: boolean };

/**
 * A text in pieces, with whole words marked that are among the terms. Capitals do not matter; a longer term wins over
 * a shorter one within it. The pieces in their order are the text again, letter for letter.
 */
export function markTerms(text: string, terms: readonly string[]): readonly MarkedPiece[] {
  const pattern = patternOf(terms);
  if (text === "") return [];
  if (pattern === null) return [{ text, isMarked: false }];
  return text
    .split(pattern)
    .map((piece, place) => ({ text: piece, isMarked: place % 2 === 1 }))
    .filter((piece) => piece.text !== "");
}

/**
 * The part of a long text to show: whole sentences from the first that holds a term, at most `longest` characters
 * and one sentence; all of it where it fits. An ellipsis stands where something was left out.
 */
export function excerptOf(text: string, terms: readonly string[], longest: number): string {
  if (text.length <= longest) return text;
  const sentences = text.match(/[^.!?…]+[.!?…]*\s*/gu) ?? [text];
  const pattern = patternOf(terms);
  const met = pattern === null ? 0 : sentences.findIndex((one) => one.search(pattern) !== -1);
  const first = Math.max(0, met);
  let shown = sentences[first] ?? "";
  let next = first + 1;
  while (next < sentences.length && shown.length + sentences[next]!.length <= longest) {
    shown += sentences[next]!;
    next += 1;
  }
  const cut = shown.length > longest ? cutAtWord(shown, longest) : shown.trimEnd();
  const isWhole = next === sentences.length && cut.length === shown.trimEnd().length;
  return `${first === 0 ? "" : "… "}${cut}${isWhole ? "" : " …"}`;
}

function cutAtWord(text: string, longest: number): string {
  const end = text.lastIndexOf(" ", longest);
  return text.slice(0, end === -1 ? longest : end);
}

/** With one group, so that splitting by it keeps what it finds. */
function patternOf(terms: readonly string[]): RegExp | null {
  const known = [...new Set(terms.filter((term) => term.trim() !== ""))]
    .toSorted((a, b) => b.length - a.length)
    .map((term) => term.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  if (known.length === 0) return null;
  return new RegExp(`(?<![\\p{L}\\p{N}])(${known.join("|")})(?![\\p{L}\\p{N}])`, "giu");
}
