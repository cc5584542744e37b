import { candidatesOf } from "./candidates.ts";
import type { Corpus } from "./corpus.ts";
import { meetingIn } from "./meeting.ts";
import type { NeighboursAsk } from "./neighbours-ask.ts";

/** A text like another, by its place in the corpus. */
export type Neighbour = { readonly text: number; readonly likeness: number };

/**
 * The texts most like each text, of other groups, the most alike first; by place where equal.
 *
 * An index from terms to texts finds candidates by the terms that both have or have kin of; the best of them are then
 * compared as in meeting.ts. What is missed shares only common words, or words that are spelled faintly alike.
 * O(sum of the texts that share a term), then the candidates.
 *
 * @throws Failure `cancelled`
 */
export function neighboursOf(corpus: Corpus, ask: NeighboursAsk): Neighbour[][] {
  const of = ask.of ?? corpus.rows.map((_, text) => text);
  const candidates = candidatesOf(corpus, of, ask);
  const likenesses = likenessesOf(corpus, of, candidates);
  return candidates.map((others, at) => ranked(others, likenesses[at]!, ask.limit));
}

function ranked(others: Uint32Array, likenesses: Float64Array, limit: number): Neighbour[] {
  return Array.from(others.keys())
    .filter((i) => likenesses[i]! > 0)
    .sort((i, j) => likenesses[j]! - likenesses[i]! || others[i]! - others[j]!)
    .slice(0, limit)
    .map((i) => ({ text: others[i]!, likeness: likenesses[i]! }));
}

/** As meeting.ts has it, each text held but once: against its candidates, and against those whose candidate it is. */
function likenessesOf(
  corpus: Corpus,
  of: readonly number[],
  candidates: readonly Uint32Array[],
): readonly Float64Array[] {
  const { rows } = corpus;
  const meeting = meetingIn(corpus);
  const halfMet = halfMetOf(rows, meeting.met);
  const likenesses = candidates.map(({ length }) => new Float64Array(length));
  const asked: number[][] = rows.map(() => []);
  of.forEach((text, at) => asked[text]!.push(at));
  const asking = askingFor(candidates, rows.length);
  rows.forEach((row, text) => {
    const from = asking.starts[text]!;
    const to = asking.starts[text + 1]!;
    if (asked[text]!.length === 0 && from === to) return;
    meeting.hold(row);
    for (const at of asked[text]!) {
      const others = candidates[at]!;
      for (let i = 0; i < others.length; i += 1) likenesses[at]![i]! += halfMet(others[i]!);
    }
    for (let k = from; k < to; k += 1) {
      const at = asking.at[k]!;
      likenesses[at]![asking.i[k]!]! += halfMet(of[at]!);
    }
  });
  return likenesses;
}

/** Half of how much of a text the held one meets (meeting.ts), from rows that lie side by side: they are read often. */
function halfMetOf(rows: Corpus["rows"], met: Float32Array): (text: number) => number {
  const starts = new Uint32Array(rows.length + 1);
  rows.forEach((row, text) => {
    starts[text + 1] = starts[text]! + row.terms.length;
  });
  const terms = new Uint32Array(starts[rows.length]!);
  const weights = new Float64Array(starts[rows.length]!);
  rows.forEach((row, text) => {
    terms.set(row.terms, starts[text]);
    weights.set(row.weights, starts[text]);
  });
  const totals = Float64Array.from(rows, ({ total }) => total);
  return (text) => {
    let sum = 0;
    const end = starts[text + 1]!;
    for (let at = starts[text]!; at < end; at += 1) sum += weights[at]! * met[terms[at]!]!;
    return totals[text] === 0 ? 0 : sum / totals[text]! / 2;
  };
}

/** Whose candidate a text is, and the how manieth: `at` and `i` from `starts[text]` up to `starts[text + 1]`. */
function askingFor(candidates: readonly Uint32Array[], texts: number) {
  const starts = new Uint32Array(texts + 1);
  for (const others of candidates)
    for (let i = 0; i < others.length; i += 1) starts[others[i]! + 1]! += 1;
  for (let text = 0; text < texts; text += 1) starts[text + 1]! += starts[text]!;
  const next = starts.slice();
  const at = new Uint32Array(starts[texts]!);
  const place = new Uint32Array(starts[texts]!);
  candidates.forEach((others, asking) => {
    for (let i = 0; i < others.length; i += 1) {
      const slot = next[others[i]!]!;
      next[others[i]!]! += 1;
      at[slot] = asking;
      place[slot] = i;
    }
  });
  return { starts, at, i: place };
}
