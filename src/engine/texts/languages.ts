import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { languageOf, type Language } from "../../core/text/likeness/language.ts";

/** What two threads share: each takes some of the texts, until none is left. */
export type LanguagesWork = {
  readonly texts: readonly string[];
  /** In shared memory: 0 where nobody knows yet, else 1 more than the place in {@link LANGUAGES}. */
  readonly found: Uint8Array;
  /** In shared memory: the first text that nobody has taken. */
  readonly next: Int32Array;
};

const LANGUAGES: readonly Language[] = ["nl", "en"];
/** Taken at once. */
const SOME = 50;
/** Fewer are read before a thread has started. */
const FOR_THREADS = 1000;

const file = new URL(
  import.meta.url.endsWith(".ts") ? "./languages-worker.ts" : "./languages-worker.js",
  import.meta.url,
);

/**
 * Begins to find in which language texts are; of very many another thread begins, while this one does something else.
 *
 * @returns what waits for the rest, and does its own share of it
 */
export function languagesAhead(texts: readonly string[]): () => Language[] {
  const work: LanguagesWork = {
    texts,
    found: new Uint8Array(new SharedArrayBuffer(texts.length)),
    next: new Int32Array(new SharedArrayBuffer(4)),
  };
  if (texts.length >= FOR_THREADS && availableParallelism() > 1) {
    const helper = new Worker(file, { workerData: work });
    // Without its help this thread finds all by itself.
    helper.once("error", () => {});
  }
  return () => {
    takeTexts(work);
    // What the other has taken last and not found yet is soon found here too.
    return texts.map((text, place) => LANGUAGES[work.found[place]! - 1] ?? languageOf(text));
  };
}

/** Takes texts until none is left. */
export function takeTexts({ texts, found, next }: LanguagesWork): void {
  for (;;) {
    const from = Atomics.add(next, 0, SOME);
    if (from >= texts.length) return;
    for (let place = from; place < Math.min(from + SOME, texts.length); place += 1)
      found[place] = 1 + LANGUAGES.indexOf(languageOf(texts[place]!));
  }
}
