import type { Initiative } from "../../core/model/initiative.ts";
import type { ReadDb } from "../../core/store/db.ts";
import { allInitiatives } from "../../core/store/initiatives.ts";
import { allPeople, namesNotShown } from "../../core/store/people.ts";
import { snapshot } from "../../core/store/snapshot.ts";
import { dataVersionOf } from "../../core/store/version.ts";
import { makeCorpus, type Corpus } from "../../core/text/likeness/corpus.ts";
import { nearIdentical } from "../../core/text/likeness/near-identical.ts";
import { withoutNames } from "../../core/text/find/without-names.ts";
import { wordsOf } from "../../core/text/likeness/words.ts";
import type { TaskContext } from "../tasks/task.ts";
import { checkCancelled, type TaskWatch } from "../watch.ts";
import { inOne, saidBy, topicNames } from "./initiative-text.ts";
import { languagesAhead } from "./languages.ts";
import { lexicon } from "./lexicon.ts";

/** What the initiatives of a workspace say. */
export type Texts = {
  /** All initiatives, by id; the text of the i-th is the i-th row of the corpus. */
  readonly initiatives: readonly Initiative[];
  readonly corpus: Corpus;
  /** Of each initiative the place of the first that says nearly the same; its own where none does. */
  readonly first: Int32Array;
  /** Words of the names of people who wish not to be named, folded: no reason why texts are alike names them. */
  readonly hidden: ReadonlySet<string>;
};

let made: { readonly path: string; readonly version: number; readonly texts: Texts } | null = null;

/**
 * The texts of the workspace as it is now; weighed again only when its data changed.
 *
 * @throws Failure `none-open`, `cancelled`
 */
export function currentTexts(context: TaskContext): Texts {
  const { db, path } = context.workspace();
  return snapshot(db, (reading) => {
    const version = dataVersionOf(reading);
    if (made?.path !== path || made.version !== version) {
      context.onProgress({ step: "texts", done: 0, total: null, unit: "rows" });
      made = { path, version, texts: make(reading, context) };
    }
    return made.texts;
  });
}

/** @throws Failure `cancelled` */
function make(db: ReadDb, watch: TaskWatch): Texts {
  const initiatives = allInitiatives(db);
  const topics = topicNames(db);
  const said = initiatives.map((initiative) => saidBy(initiative, topics.get(initiative.id) ?? []));
  const languages = languagesAhead(said.map(inOne));
  const words = lexicon();
  checkCancelled(watch);
  const first = nearIdentical(said.map(({ title, text }) => `${title} ${text}`));
  checkCancelled(watch);
  const found = languages();
  checkCancelled(watch);
  const nameless = withoutNames(namesNotShown(db));
  const corpus = makeCorpus(
    said.map(({ title, text }, place) => ({
      title: nameless(title),
      text: nameless(text),
      language: found[place]!,
    })),
    words,
  );
  return {
    initiatives,
    corpus,
    first,
    hidden: new Set(
      allPeople(db)
        .filter(({ sharing }) => sharing === "private")
        .flatMap(({ name }) => wordsOf(name)),
    ),
  };
}
