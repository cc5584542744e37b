import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { Corpus, TermRow } from "../../text/likeness/corpus.ts";
import type { Language } from "../../text/likeness/language.ts";
import { meetingIn } from "../../text/likeness/meeting.ts";

/** How alike two texts of a workspace usually are: mean and standard deviation. */
export type Usual = { readonly mean: number; readonly sd: number };

export type UsualLikeness = {
  /** Of two texts of these languages. */
  readonly of: (a: Language, b: Language) => Usual;
  /** Of two texts of the language that most are in. */
  readonly home: Usual;
};

/** So many texts of either language are drawn, and compared all with all. */
const DRAWN = 60;
/** Fewer pairs say nothing; then it is taken to be low, as among few texts hardly a word is rare. */
const FEWEST = 30;
const WITHIN: Usual = { mean: 0.05, sd: 0.03 };
const BETWEEN: Usual = { mean: 0.03, sd: 0.03 };
const LEAST_SD = 0.01;

/**
 * How alike texts usually are, within a language and between two: over two languages fewer words meet, so that the same
 * number says more. From up to 60 texts of each, drawn by seed. O(60² pairs).
 */
export function usualLikeness(
  corpus: Corpus,
  places: readonly number[],
  seed: number,
): UsualLikeness {
  const languages = places.map((place) => languageOfRow(corpus, place));
  const random = xoroshiro128plus(seed);
  const drawn = (["nl", "en"] as const).flatMap((language) =>
    draw(
      places.filter((_, i) => languages[i] === language),
      (last) => uniformInt(random, 0, last),
    ).map((place) => ({ place, language })),
  );
  const sums = { nl: noSums(), en: noSums(), between: noSums() };
  const likenesses = allLikenesses(
    drawn.map(({ place }) => corpus.rows[place]!),
    corpus,
  );
  drawn.forEach((a, i) =>
    drawn.slice(0, i).forEach((b, j) => {
      const sum = a.language === b.language ? sums[a.language] : sums.between;
      const value = likenesses[i]![j]!;
      sum.n += 1;
      sum.sum += value;
      sum.squares += value * value;
    }),
  );
  const within = { nl: usual(sums.nl, WITHIN), en: usual(sums.en, WITHIN) };
  const between = usual(sums.between, BETWEEN);
  const dutch = languages.filter((language) => language === "nl").length;
  return {
    of: (a, b) => (a === b ? within[a] : between),
    home: 2 * dutch >= languages.length ? within.nl : within.en,
  };
}

/** A text without words counts as Dutch. */
export function languageOfRow({ rows, vocabulary }: Corpus, place: number): Language {
  const term = rows[place]!.terms[0];
  return term === undefined ? "nl" : vocabulary.terms[term]!.language;
}

/** Up to so many of them, evenly drawn. */
function draw(places: readonly number[], pick: (last: number) => number): number[] {
  const left = places.slice();
  const count = Math.min(DRAWN, left.length);
  for (let at = 0; at < count; at += 1) {
    const other = at + pick(left.length - 1 - at);
    [left[at], left[other]] = [left[other]!, left[at]!];
  }
  return left.slice(0, count);
}

function allLikenesses(rows: readonly TermRow[], corpus: Corpus): Float64Array[] {
  const meeting = meetingIn(corpus);
  const likenesses = rows.map(() => new Float64Array(rows.length));
  rows.forEach((row, i) => {
    meeting.hold(row);
    rows.forEach((other, j) => {
      const half = meeting.meets(other) / 2;
      likenesses[i]![j]! += half;
      likenesses[j]![i]! += half;
    });
  });
  return likenesses;
}

type Sums = { n: number; sum: number; squares: number };
const noSums = (): Sums => ({ n: 0, sum: 0, squares: 0 });

function usual({ n, sum, squares }: Sums, otherwise: Usual): Usual {
  if (n < FEWEST) return otherwise;
  const mean = sum / n;
  return { mean, sd: Math.max(LEAST_SD, Math.sqrt(Math.max(0, squares / n - mean * mean))) };
}
