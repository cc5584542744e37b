import { makeCorpus } from "../../../src/core/text/likeness/corpus.ts";
import { neighboursOf } from "../../../src/core/text/likeness/neighbours.ts";
import { wordsOf } from "../../../src/core/text/likeness/words.ts";
import { lexicon } from "../../../src/engine/texts/lexicon.ts";
import { dutchRegister } from "./initiatives.ts";
import { mean } from "./spearman.ts";
import { cosine, tfIdf, words } from "./tf-idf.ts";

const FIRST = 10;

/** What part of the initiatives of the same title was found among the first ten. */
export type Recall = {
  readonly ours: number;
  readonly tfIdf: number;
  /** Initiatives whose title others have too, in other organisations. */
  readonly initiatives: number;
};

/**
 * Whether initiatives of one title find each other by their texts alone: the words of its own title are taken out of
 * each text, and the title is not compared. Only texts of other organisations are found.
 */
export function registerRecall(data: string): Recall {
  const listed = dutchRegister(data);
  const masked = listed.map(({ title, text }) => without(text, new Set(wordsOf(title))));
  const keys = listed.map(({ title }) => wordsOf(title).join(" "));
  const organisations = listed.map(({ organisation }) => organisation);
  const wanted = listed.map((_, i) =>
    listed.flatMap((_listed, j) =>
      keys[j] === keys[i] && organisations[j] !== organisations[i] ? [j] : [],
    ),
  );
  const asked = wanted.flatMap((others, i) => (others.length > 0 ? [i] : []));
  const recall = (found: (text: number) => readonly number[]) =>
    mean(asked.map((text) => share(found(text), wanted[text]!)));
  return {
    ours: recall(ourFirst(masked, organisations)),
    tfIdf: recall(tfIdfFirst(masked, organisations)),
    initiatives: asked.length,
  };
}

type Found = (text: number) => readonly number[];

const without = (text: string, left: ReadonlySet<string>): string =>
  wordsOf(text)
    .filter((word) => !left.has(word))
    .join(" ");

function share(found: readonly number[], wanted: readonly number[]): number {
  const hits = wanted.filter((text) => found.includes(text)).length;
  return hits / Math.min(wanted.length, FIRST);
}

function ourFirst(texts: readonly string[], organisations: readonly string[]): Found {
  const written = texts.map((text) => ({ title: "", text, language: "nl" as const }));
  const groups = new Map([...new Set(organisations)].map((name, group) => [name, group]));
  const neighbours = neighboursOf(makeCorpus(written, lexicon()), {
    groupOf: Int32Array.from(organisations, (name) => groups.get(name)!),
    limit: FIRST,
  });
  return (text) => neighbours[text]!.map((neighbour) => neighbour.text);
}

function tfIdfFirst(texts: readonly string[], organisations: readonly string[]): Found {
  const vectors = tfIdf(texts, words);
  return (text) =>
    vectors
      .map((vector, other) => ({ other, score: cosine(vectors[text]!, vector) }))
      .filter(({ other }) => organisations[other] !== organisations[text])
      .toSorted((a, b) => b.score - a.score || a.other - b.other)
      .slice(0, FIRST)
      .map(({ other }) => other);
}
