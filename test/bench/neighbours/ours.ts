import { readFileSync } from "node:fs";
import { makeCorpus } from "../../../src/core/text/likeness/corpus.ts";
import { neighboursOf } from "../../../src/core/text/likeness/neighbours.ts";
import { lexicon } from "../../../src/engine/texts/lexicon.ts";

/** Texts (a JSON file) -> the ten most like each in other departments; writes what each part took. */
const texts = JSON.parse(readFileSync(process.argv[2]!, "utf8")) as string[];
const DEPARTMENTS = 40;

lexicon();
const start = performance.now();
const corpus = makeCorpus(
  texts.map((text) => ({ title: "", text, language: "nl" })),
  lexicon(),
);
const made = performance.now();
neighboursOf(corpus, {
  groupOf: Int32Array.from(texts, (_, text) => text % DEPARTMENTS),
  limit: 10,
});
const done = performance.now();
console.log(JSON.stringify({ prepare: (made - start) / 1000, compare: (done - made) / 1000 }));
