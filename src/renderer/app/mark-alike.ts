/** A piece of a name, and whether the other name has it too. */
export type Piece = { readonly text: string; readonly alike: boolean };

/** Between parts of a name; they say nothing of who it is. */
const SMALL = new Set(
  "van de der den het een en of in op te ten ter von du la le el al the and for".split(" "),
);

/**
 * Two names in pieces, with what they share marked: whole words, and an initial with the first letter of the word
 * that it may stand for. Capitals, accents and points do not matter; small words between are never marked.
 * Pieces in their order give the name again, letter for letter.
 */
export function markAlike(
  one: string,
  other: string,
): { readonly one: readonly Piece[]; readonly other: readonly Piece[] } {
  return { one: marked(one, wordsOf(other)), other: marked(other, wordsOf(one)) };
}

function marked(name: string, others: readonly string[]): Piece[] {
  return split(name).flatMap((text): Piece[] => {
    const word = folded(text);
    if (word === "" || SMALL.has(word)) return [{ text, alike: false }];
    if (others.includes(word)) return [{ text, alike: true }];
    const isInitial = /^.$/u.test(word);
    if (isInitial) return [{ text, alike: others.some((other) => other.startsWith(word)) }];
    const [first = ""] = text;
    return others.includes(folded(first))
      ? [
          { text: first, alike: true },
          { text: text.slice(first.length), alike: false },
        ]
      : [{ text, alike: false }];
  });
}

/** Words with their point, and what stands between them. */
function split(name: string): string[] {
  return name.match(/[\p{L}\p{N}\p{M}'’]+\.?|[^\p{L}\p{N}\p{M}'’]+/gu) ?? [];
}

function wordsOf(name: string): string[] {
  return split(name)
    .map(folded)
    .filter((word) => word !== "" && !SMALL.has(word));
}

function folded(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}
