import { infinitivesOf, PARTICLES } from "./dutch-forms.ts";

/** A verb whose particle stands elsewhere, by its infinitive, and how the text wrote it. */
export type SplitVerb = { readonly infinitive: string; readonly shown: string };

/**
 * Dutch verbs that a clause takes apart: "schrijft een burger uit", "uit te schrijven". A particle at the end of the
 * clause, or before a preposition or a conjunction ("schrijft het gesprek uit tot een verslag"), belongs to the first
 * verb before it that it makes a known one with; elsewhere it may be a preposition itself.
 *
 * @param clause folded words
 */
export function splitVerbs(
  clause: readonly string[],
  knows: (infinitive: string) => boolean,
): SplitVerb[] {
  const found: SplitVerb[] = [];
  clause.forEach((particle, at) => {
    if (!PARTICLES.has(particle) || !isLoose(clause[at + 1])) return;
    for (const word of clause.slice(0, at)) {
      const infinitive = [word, ...infinitivesOf(word)].map((verb) => particle + verb).find(knows);
      if (infinitive === undefined) continue;
      found.push({ infinitive, shown: `${word} ${particle}` });
      break;
    }
  });
  clause.forEach((word, at) => {
    const particle = clause[at - 2];
    if (clause[at - 1] !== "te" || particle === undefined || !PARTICLES.has(particle)) return;
    if (knows(particle + word))
      found.push({ infinitive: particle + word, shown: `${particle} te ${word}` });
  });
  return found;
}

/** Whether a word may follow a particle, and hardly a preposition; none does at the end of a clause. */
const isLoose = (next: string | undefined): boolean => next === undefined || FOLLOWING.has(next);

const FOLLOWING: ReadonlySet<string> = new Set(
  "tot naar voor met bij van door via volgens tijdens zonder en of om zodat omdat als dat die wanneer waar".split(
    " ",
  ),
);
