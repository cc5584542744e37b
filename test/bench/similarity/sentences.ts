import { join } from "node:path";
import { makeCorpus, type WrittenText } from "../../../src/core/text/likeness/corpus.ts";
import type { Language } from "../../../src/core/text/likeness/language.ts";
import { likeness, meetingIn } from "../../../src/core/text/likeness/meeting.ts";
import { lexicon } from "../../../src/engine/texts/lexicon.ts";
import { csvRows } from "./csv-rows.ts";
import { spearman } from "./spearman.ts";
import { trigramDice } from "./trigrams.ts";

/** How well an order of pairs of sentences agrees with how alike people found them, by language. */
export type Agreement = Readonly<Record<"nl" | "en" | "nl-en", number>>;

type Measure = (a: WrittenText, b: WrittenText) => number;

/** Ours, and plain character trigrams, on the 1,500 pairs of sts-dev. */
export function onSentences(data: string): { ours: Agreement; trigrams: Agreement } {
  const rows = {
    nl: csvRows(join(data, "sts-dev/stsb-nl-dev.csv")),
    en: csvRows(join(data, "sts-dev/stsb-en-dev.csv")),
  };
  const sentence = (language: Language, column: 0 | 1) =>
    rows[language].map((row): WrittenText => ({ title: "", text: row[column]!, language }));
  const nl = [sentence("nl", 0), sentence("nl", 1)] as const;
  const en = [sentence("en", 0), sentence("en", 1)] as const;
  const scores = rows.nl.map((row) => Number(row[2]));
  const agreement = (measure: Measure): Agreement => {
    const of = (a: readonly WrittenText[], b: readonly WrittenText[]) =>
      spearman(
        a.map((text, i) => measure(text, b[i]!)),
        scores,
      );
    return { nl: of(...nl), en: of(...en), "nl-en": of(nl[0], en[1]) };
  };
  return {
    ours: agreement(likenessIn([...nl[0], ...nl[1], ...en[0], ...en[1]])),
    trigrams: agreement((a, b) => trigramDice(a.text, b.text)),
  };
}

function likenessIn(texts: readonly WrittenText[]): Measure {
  const corpus = makeCorpus(texts, lexicon());
  const meeting = meetingIn(corpus);
  const rowOf = new Map(texts.map((text, place) => [text, corpus.rows[place]!]));
  return (a, b) => likeness(rowOf.get(a)!, rowOf.get(b)!, meeting);
}
