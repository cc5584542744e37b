import { join } from "node:path";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { makeCorpus } from "../../../src/core/text/likeness/corpus.ts";
import { likeness, meetingIn } from "../../../src/core/text/likeness/meeting.ts";
import { lexicon } from "../../../src/engine/texts/lexicon.ts";
import { csvRecords } from "./csv-rows.ts";
import { americanInventory, dutchRegister, type Listed } from "./initiatives.ts";
import { ndcg } from "./ndcg.ts";
import { mean } from "./spearman.ts";
import { cosine, lettersInWords, tfIdf, words, type Parts } from "./tf-idf.ts";

/** nDCG at 10 of one judged set, ours and what it is compared with. */
export type JudgedResult = Readonly<Record<"ours" | "words" | "letters" | "random", number>>;

/** A query with its judged candidates; both by their place among the texts. */
type Judged = { readonly query: number; readonly candidates: readonly Graded[] };
type Graded = { readonly text: number; readonly grade: number };
type Score = (query: number, candidate: number) => number;

const JUDGED = join(import.meta.dirname, "../judged");
const PLACES = 10;
const SHUFFLES = 200;
const SEED = 7;

/** Each set by the languages of its queries and candidates; the unseen ones were kept out of every choice of weights. */
export type JudgedSet = "nl-nl" | "nl-en" | "unseen-nl-nl" | "unseen-nl-en";

/** How well the likeness of initiatives agrees with the grades of one judge; test/bench/judged/README.md. */
export function onJudged(data: string): Readonly<Record<JudgedSet, JudgedResult>> {
  const dutch = dutchRegister(data);
  const texts = [...dutch, ...americanInventory(data)];
  const scores = {
    ours: ourScore(texts),
    words: tfIdfScore(texts, words),
    letters: tfIdfScore(texts, lettersInWords),
  };
  const result = (judged: readonly Judged[]): JudgedResult => ({
    ours: meanNdcg(judged, scores.ours),
    words: meanNdcg(judged, scores.words),
    letters: meanNdcg(judged, scores.letters),
    random: byChance(judged),
  });
  return {
    "nl-nl": result(readJudged("nl-nl.csv", 0)),
    "nl-en": result(readJudged("nl-en.csv", dutch.length)),
    "unseen-nl-nl": result(readJudged("unseen-nl-nl.csv", 0)),
    "unseen-nl-en": result(readJudged("unseen-nl-en.csv", dutch.length)),
  };
}

/** @param firstCandidate the place of the first text of the list that the candidates are from */
function readJudged(file: string, firstCandidate: number): Judged[] {
  const rows = csvRecords(join(JUDGED, file)).map((row) => ({
    query: Number(row.get("query")) - 1,
    text: Number(row.get("candidate")) - 1 + firstCandidate,
    grade: Number(row.get("grade")),
  }));
  return [...new Set(rows.map(({ query }) => query))].map((query) => ({
    query,
    candidates: rows.filter((row) => row.query === query),
  }));
}

function ourScore(texts: readonly Listed[]): Score {
  const corpus = makeCorpus(texts, lexicon());
  const meeting = meetingIn(corpus);
  return (a, b) => likeness(corpus.rows[a]!, corpus.rows[b]!, meeting);
}

function tfIdfScore(texts: readonly Listed[], parts: Parts): Score {
  const vectors = tfIdf(
    texts.map(({ title, text }) => `${title} ${text}`),
    parts,
  );
  return (a, b) => cosine(vectors[a]!, vectors[b]!);
}

function meanNdcg(judged: readonly Judged[], score: Score): number {
  return mean(
    judged.map(({ query, candidates }) => {
      const scored = candidates.map(({ text, grade }) => ({ grade, score: score(query, text) }));
      const ordered = scored.toSorted((a, b) => b.score - a.score);
      return ndcg(
        ordered.map(({ grade }) => grade),
        PLACES,
      );
    }),
  );
}

function byChance(judged: readonly Judged[]): number {
  const random = xoroshiro128plus(SEED);
  const any: Score = () => uniformInt(random, 0, 0x7fffffff);
  return mean(Array.from({ length: SHUFFLES }, () => meanNdcg(judged, any)));
}
