import type { EntityId } from "../../core/model/ids.ts";
import type { WriteDb } from "../../core/store/db.ts";
import { occursIn, readQuestion, type Question } from "../../core/text/find/question.ts";
import type { AskedText, Corpus } from "../../core/text/likeness/corpus.ts";
import { byName } from "./by-name.ts";
import type { FindTexts } from "./find-texts.ts";

/** A question as it is looked for. */
export type AskedFor = {
  readonly question: Question;
  /** In the texts of initiatives. */
  readonly inInitiatives: AskedText;
  /** In what people offer, ask for and do. */
  readonly inLabels: AskedText;
  /** In names: who and what is asked for by name, with how much. */
  readonly names: ReadonlyMap<EntityId, number>;
};

/** Words that are a hidden person's name are looked for nowhere, and what only a name has not in texts. */
export function readAsked(db: WriteDb, text: string, texts: FindTexts): AskedFor {
  const { initiatives, people, known, hiddenNames } = texts;
  const question = readQuestion(text, known);
  const hidden = hiddenNames(question.words);
  const words = question.words.filter((word) => !hidden.has(word));
  const isOfText = (word: string): boolean =>
    !known.names.has(word) || occursIn(initiatives.corpus.vocabulary, word, known.lexicon);
  const weigh = (corpus: Corpus, of: readonly string[]): AskedText =>
    corpus.weigh({ title: "", text: of.join(" "), language: question.language });
  return {
    question,
    inInitiatives: weigh(initiatives.corpus, words.filter(isOfText)),
    inLabels: weigh(people.corpus, words),
    names: byName(db, question),
  };
}
