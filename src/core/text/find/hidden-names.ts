/** Which of some folded words are a whole name of someone who wishes not to be named. */
export type HiddenNames = (words: readonly string[]) => ReadonlySet<string>;

/**
 * So that nobody is found by a text in which the name happens to stand. A name counts when all of its words are asked
 * for; a single word may be any word.
 *
 * @param names folded; O(their letters) once, then O(words and the names that begin with one of them)
 */
export function hiddenNames(names: Iterable<string>): HiddenNames {
  const byFirst = new Map<string, string[][]>();
  for (const name of names) {
    const words = name.split(" ");
    if (words.length < 2) continue;
    const known = byFirst.get(words[0]!);
    if (known === undefined) byFirst.set(words[0]!, [words]);
    else known.push(words);
  }
  return (asked) => {
    const has = new Set(asked);
    const whole = [...has].flatMap((word) => byFirst.get(word) ?? []);
    return new Set(whole.filter((name) => name.every((word) => has.has(word))).flat());
  };
}
