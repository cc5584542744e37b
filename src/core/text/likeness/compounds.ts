import { splitCompound, type Halves } from "./compound.ts";
import type { Lexicon } from "./lexicon.ts";
import type { KnownTerm, Vocabulary } from "./vocabulary.ts";

/** The Dutch compounds of a vocabulary. */
export type Compounds = {
  /** The halves of any Dutch term, in the vocabulary or not; null for what is no compound. */
  readonly halvesOf: (term: KnownTerm) => Halves | null;
  /** The compounds that have a stem as a half. */
  readonly having: (stem: string) => readonly Having[];
};

/** A compound by its stem, and which half it has. */
export type Having = { readonly compound: string; readonly half: keyof Halves };

/** Letters; shorter words are seldom compounds and often look like one. */
const SHORTEST = 8;

/** O(letters of all Dutch terms). */
export function compoundsOf({ terms, numbers }: Vocabulary, lexicon: Lexicon): Compounds {
  const knows = (stem: string): boolean =>
    stem.length > 2 && (lexicon.translations.nl.has(stem) || numbers.nl.has(stem));
  const halvesOf = ({ language, shown }: KnownTerm): Halves | null =>
    language === "nl" && shown.length >= SHORTEST && !shown.includes(" ")
      ? splitCompound(shown, knows)
      : null;
  const having = new Map<string, Having[]>();
  for (const term of terms) {
    const halves = halvesOf(term);
    if (halves === null) continue;
    for (const half of ["head", "front"] as const) {
      const known = having.get(halves[half]);
      const entry = { compound: term.stems, half };
      if (known === undefined) having.set(halves[half], [entry]);
      else known.push(entry);
    }
  }
  return { halvesOf, having: (stem) => having.get(stem) ?? [] };
}
