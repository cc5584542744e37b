import {
  makeCorpus,
  type Corpus,
  type WrittenText,
} from "../../../../src/core/text/likeness/corpus.ts";
import type { Language } from "../../../../src/core/text/likeness/language.ts";
import { readLexicon } from "../../../../src/core/text/likeness/lexicon.ts";
import { likeness, meetingIn } from "../../../../src/core/text/likeness/meeting.ts";

/** A few lines as the real lexicon has them. */
export const LEXICON = readLexicon([
  "subsidie\tsubsidy; grant",
  "aanvraag; aanvragen; vroeg aan\tapplication; apply",
  "wachttijd\twaiting time",
  "ziekenhuis\thospital",
  "uitkering\tbenefit",
  "sociale zekerheid\tsocial security",
]);

export const text = (written: string, language: Language = "nl", title = ""): WrittenText => ({
  title,
  text: written,
  language,
});

export function alike(corpus: Corpus, a: number, b: number): number {
  return likeness(corpus.rows[a]!, corpus.rows[b]!, meetingIn(corpus));
}

export const corpusOf = (...texts: readonly WrittenText[]): Corpus => makeCorpus(texts, LEXICON);
