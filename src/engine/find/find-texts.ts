import type { WriteDb } from "../../core/store/db.ts";
import { wordsOfNames } from "../../core/store/find-names.ts";
import { namesNotShown } from "../../core/store/people.ts";
import { dataVersionOf } from "../../core/store/version.ts";
import { answersFrom, type Answers } from "../../core/text/find/answers.ts";
import { hiddenNames, type HiddenNames } from "../../core/text/find/hidden-names.ts";
import type { KnownWords } from "../../core/text/find/question.ts";
import { makeCorpus, type Corpus } from "../../core/text/likeness/corpus.ts";
import type { Texts } from "../texts/current-texts.ts";
import { lexicon } from "../texts/lexicon.ts";
import { labelsOf, labelTexts, type Label } from "./labels.ts";

/** What questions are answered from. */
export type FindTexts = {
  readonly initiatives: { readonly corpus: Corpus; readonly answers: Answers };
  /** The label of the i-th text is `labels[i >> 1]`. */
  readonly people: {
    readonly labels: readonly Label[];
    readonly corpus: Corpus;
    readonly answers: Answers;
  };
  readonly known: KnownWords;
  readonly hiddenNames: HiddenNames;
};

let made: { readonly of: Texts; readonly version: number; readonly texts: FindTexts } | null = null;

/** What the workspace's texts, labels and names can answer; made again only when something changed. */
export function findTexts(db: WriteDb, texts: Texts): FindTexts {
  const version = dataVersionOf(db);
  if (made?.of !== texts || made.version !== version)
    made = { of: texts, version, texts: make(db, texts) };
  return made.texts;
}

function make(db: WriteDb, { corpus, hidden }: Texts): FindTexts {
  const labels = labelsOf(db);
  const ofPeople = makeCorpus(labelTexts(labels), lexicon());
  return {
    initiatives: { corpus, answers: answersFrom(corpus) },
    people: { labels, corpus: ofPeople, answers: answersFrom(ofPeople) },
    known: {
      vocabularies: [corpus.vocabulary, ofPeople.vocabulary],
      lexicon: lexicon(),
      names: new Set(wordsOfNames(db)),
      hidden,
    },
    hiddenNames: hiddenNames(namesNotShown(db)),
  };
}
