import { fold } from "../fold.ts";

/**
 * Texts without the whole names of who wishes not to be named, so that no text is weighed or found by them; a single
 * word of a name may be any word, and stays.
 *
 * @param names folded; those of one word are left alone
 * @returns a text with each such name taken out. O(its letters, and the names that begin with one of its words)
 */
export function withoutNames(names: Iterable<string>): (text: string) => string {
  const byFirst = new Map<string, string[][]>();
  for (const name of names) {
    const words = name.split(" ");
    if (words.length < 2) continue;
    byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), words]);
  }
  if (byFirst.size === 0) return (text) => text;
  return (text) => {
    const words = [...text.matchAll(WORD)];
    const folded = words.map(([word]) => fold(word));
    let left = "";
    let from = 0;
    for (let at = 0; at < words.length; at += 1) {
      const name = byFirst
        .get(folded[at]!)
        ?.find((parts) => parts.every((part, i) => folded[at + i] === part));
      if (name === undefined) continue;
      const last = words[at + name.length - 1]!;
      left += text.slice(from, words[at]!.index);
      from = last.index + last[0].length;
      at += name.length - 1;
    }
    return left + text.slice(from);
  };
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
