import { infinitivesOf, PARTICLES } from "./dutch-forms.ts";

/** A verb whose particle stands elsewhere, by its infinitive, and how the text wrote it. */
export type SplitVerb = { readonly infinitive: string; readonly shown: string };

/**
 * Dutch verbs that a clause takes apart: "schrijft een burger uit", "uit te schrijven". A particle at the end of the
 * clause belongs to the first verb that it makes a known one with; elsewhere it may be a preposition.
 *
 * @param clause folded words
 */
export function splitVerbs(
  clause: readonly string[],
  knows: (infinitive: string) => boolean,
): SplitVerb[] {
  const found: SplitVerb[] = [];
  const last = clause.at(-1);
  if (last !== undefined && PARTICLES.has(last))
    for (const word of clause.slice(0, -1)) {
      const infinitive = [word, ...infinitivesOf(word)].map((verb) => last + verb).find(knows);
      if (infinitive === undefined) continue;
      found.push({ infinitive, shown: `${word} ${last}` });
      break;
    }
  clause.forEach((word, at) => {
    const particle = clause[at - 2];
    if (clause[at - 1] !== "te" || particle === undefined || !PARTICLES.has(particle)) return;
    if (knows(particle + word))
      found.push({ infinitive: particle + word, shown: `${particle} te ${word}` });
  });
  return found;
}
