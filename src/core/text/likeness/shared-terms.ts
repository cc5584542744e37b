import type { Corpus, ReachingKin, TermRow } from "./corpus.ts";

/** Two words by which two texts are alike, as the texts write them, and their share of the whole likeness. */
export type SharedTerm = { readonly a: string; readonly b: string; readonly share: number };

export type SharedTermsAsk = {
  readonly corpus: Corpus;
  readonly limit: number;
  /** Folded words that are not told. */
  readonly hidden?: ReadonlySet<string>;
};

/** A faint likeness of spelling is no reason that one can show. */
const LEAST_SHOWN = 0.5;
/** What adds less than this to the likeness is house style. */
const LEAST_SHARE = 0.03;

/**
 * Why two texts are alike: the words of one with what meets each best in the other, those that carry most first.
 * A stop word is no reason. Each word is told once.
 */
export function sharedTerms(
  a: TermRow,
  b: TermRow,
  { corpus, limit, hidden }: SharedTermsAsk,
): SharedTerm[] {
  const there = bestMatches(a, b, corpus);
  const back = bestMatches(b, a, corpus).map(({ own, other, part }) => ({
    own: other,
    other: own,
    part,
  }));
  const parts = new Map<number, { own: number; other: number; part: number }>();
  for (const match of [...there, ...back]) {
    const key = match.own * corpus.vocabulary.terms.length + match.other;
    const known = parts.get(key);
    if (known === undefined) parts.set(key, { ...match });
    else known.part += match.part;
  }
  const least = LEAST_SHARE * [...parts.values()].reduce((sum, { part }) => sum + part, 0);
  const told = new Set<number>();
  const { terms } = corpus.vocabulary;
  return [...parts.values()]
    .toSorted((x, y) => y.part - x.part || x.own - y.own || x.other - y.other)
    .filter(({ own, other, part }) => {
      if (part < least) return false;
      if (terms[own]!.stop || told.has(own) || told.has(other)) return false;
      if (hidden?.has(terms[own]!.shown) === true || hidden?.has(terms[other]!.shown) === true)
        return false;
      told.add(own).add(other);
      return true;
    })
    .slice(0, limit)
    .map(({ own, other, part }) => ({
      a: corpus.writtenIn(a, own),
      b: corpus.writtenIn(b, other),
      share: part,
    }));
}

type Shown = Pick<ReachingKin, "terms" | "reach">;

const shownOf = new WeakMap<ReachingKin, Shown>();

/** Most kin are faint ones, and many pairs of texts are told of. */
function shownKin(kin: ReachingKin): Shown {
  const known = shownOf.get(kin);
  if (known !== undefined) return known;
  const isShown = (_: number, i: number): boolean => kin.values[i]! >= LEAST_SHOWN;
  const shown = { terms: kin.terms.filter(isShown), reach: kin.reach.filter(isShown) };
  shownOf.set(kin, shown);
  return shown;
}

type Match = { readonly own: number; readonly other: number; readonly part: number };

/** For each term of `there` the term of `here` that meets it best, with what it adds to the likeness. */
function bestMatches(here: TermRow, there: TermRow, { kinOf }: Corpus): Match[] {
  const best = new Map<number, { own: number; value: number }>();
  for (const own of here.terms) {
    const { terms, reach } = shownKin(kinOf(own));
    for (let i = 0; i < terms.length; i += 1) {
      if (reach[i]! > (best.get(terms[i]!)?.value ?? 0))
        best.set(terms[i]!, { own, value: reach[i]! });
    }
  }
  return [...there.terms].flatMap((other, i) => {
    const match = best.get(other);
    if (match === undefined || there.total === 0) return [];
    return [{ own: match.own, other, part: (there.weights[i]! * match.value) / there.total / 2 }];
  });
}
