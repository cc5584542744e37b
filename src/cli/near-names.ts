import { distance } from "fastest-levenshtein";
import type { Named } from "../contract/common.ts";
import type { Context } from "./command.ts";

/** As many as the engine looks up at once; of those so many are told. */
const LOOKED_AT = 200;
const TOLD = 3;
/** Of the letters of a word so many may be wrong. */
const MOST_WRONG = 1 / 3;

/**
 * Who or what of a kind has a name like the one that nobody has, the likest first. One slip leaves a half of a word as
 * it was: that is what is looked up.
 */
export async function nearNames(
  asked: string,
  kind: Named["kind"],
  { ask }: Context,
): Promise<Named[]> {
  const words = wordsOf(asked);
  const found = new Map<number, Named>();
  for (const part of new Set(words.flatMap(halves))) {
    const { hits } = await ask("search", { text: part, limit: LOOKED_AT });
    for (const hit of hits) if (hit.kind === kind) found.set(hit.id, hit);
  }
  const most = words.reduce((sum, { length }) => sum + Math.ceil(length * MOST_WRONG), 0);
  return [...found.values()]
    .map((one) => ({ one, wrong: wrongLetters(words, wordsOf(one.name)) }))
    .filter(({ wrong }) => wrong <= most)
    .toSorted((a, b) => a.wrong - b.wrong || a.one.name.length - b.one.name.length)
    .slice(0, TOLD)
    .map(({ one }) => one);
}

/** Summed over the words, of each those to the likest word of the name. */
function wrongLetters(words: readonly string[], name: readonly string[]): number {
  return words.reduce(
    (sum, word) => sum + Math.min(word.length, ...name.map((other) => distance(word, other))),
    0,
  );
}

function halves(word: string): string[] {
  const half = Math.ceil(word.length / 2);
  return half < 2 ? [] : [word.slice(0, half), word.slice(-half)];
}

/** Without marks on letters and capitals. */
function wordsOf(text: string): string[] {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
