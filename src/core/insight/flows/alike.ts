import { step, type Watch } from "../../network/watch.ts";
import type { Corpus } from "../../text/likeness/corpus.ts";
import { likeness, meetingIn } from "../../text/likeness/meeting.ts";
import { neighboursOf, type Neighbour } from "../../text/likeness/neighbours.ts";
import { surenessOf } from "./sureness.ts";
import type { Unit } from "./units.ts";
import { languageOfRow, usualLikeness, type UsualLikeness } from "./usual-likeness.ts";

/** Two units in different departments, by their places. */
export type AlikePair = {
  readonly a: number;
  readonly b: number;
  readonly affinity: number;
  /** How many standard deviations above what is usual for their languages. */
  readonly beyond: number;
  /** The share of all pairs across departments that are less alike. */
  readonly above: number;
  /** Whether each is among the five most like the other, and both are far above the usual. */
  readonly remarkable: boolean;
};

export type Scaled = Pick<AlikePair, "affinity" | "beyond">;

export type Alike = {
  readonly pairs: readonly AlikePair[];
  /** The same for any two units. */
  readonly measure: (a: number, b: number) => Scaled;
};

export type AlikeAsk = {
  readonly seed: number;
  readonly watch: Watch;
};

/** Neighbours of each that are looked at. */
const NEAREST = 20;
/** With fewer units all pairs are looked at. */
const FEW = 250;
/** Less than so far above the usual is house style; and a text that says a bit of everything is near to everyone. */
const REMARKABLE = 2.75;
const MUTUAL = 5;

/**
 * Pairs of units in different departments that are alike, the most alike first.
 *
 * Affinity is the likeness of their texts and topics. Of a Dutch and an English one it is put on the same scale:
 * as far above the mean in standard deviations as two of the workspace's main language would be, as over the border
 * of a language fewer words meet (usual-likeness.ts). A text that says little counts for less (sureness.ts). Of each unit its 20 nearest are looked at, in a small workspace
 * all. The cost is that of neighboursOf, twice where there are two languages.
 *
 * @throws Failure `cancelled`
 */
export function alikePairs(corpus: Corpus, units: readonly Unit[], ask: AlikeAsk): Alike {
  const places = units.map(({ members }) => members[0]!);
  const usual = usualLikeness(corpus, places, ask.seed);
  const folded: Corpus = { ...corpus, rows: places.map((place) => corpus.rows[place]!) };
  const scale = scaling(folded, usual);
  const pairs = nearPairs(folded, units, ask.watch)
    .map((pair) => ({ ...pair, ...scale(pair) }))
    .toSorted((one, other) => other.affinity - one.affinity || one.a - other.a || one.b - other.b);
  const all = crossingPairs(units);
  const seen = new Uint32Array(units.length);
  return {
    pairs: pairs.map(({ a, b, affinity, beyond }, rank) => ({
      a,
      b,
      affinity,
      beyond,
      above: Math.max(0, 1 - (rank + 1) / all),
      remarkable: Math.max(seen[a]!++, seen[b]!++) < MUTUAL && beyond >= REMARKABLE,
    })),
    measure: measuring(folded, scale, pairs),
  };
}

/** Any two units, each pair compared but once. */
function measuring(
  folded: Corpus,
  scale: ReturnType<typeof scaling>,
  measured: readonly (Near & Scaled)[],
): Alike["measure"] {
  const meeting = meetingIn(folded);
  const known = new Map<number, Scaled>(
    measured.map((pair) => [pair.a * folded.rows.length + pair.b, pair]),
  );
  return (one, other) => {
    const [a, b] = [Math.min(one, other), Math.max(one, other)];
    const key = a * folded.rows.length + b;
    const before = known.get(key);
    if (before !== undefined) return before;
    const now = scale({ a, b, likeness: likeness(folded.rows[a]!, folded.rows[b]!, meeting) });
    known.set(key, now);
    return now;
  };
}

type Near = { readonly a: number; readonly b: number; readonly likeness: number };

function scaling(folded: Corpus, usual: UsualLikeness): (pair: Near) => Scaled {
  const languages = folded.rows.map((_, place) => languageOfRow(folded, place));
  const sureness = surenessOf(folded.rows);
  return ({ a, b, likeness: measured }) => {
    const { mean, sd } = usual.of(languages[a]!, languages[b]!);
    const found = measured * Math.min(sureness[a]!, sureness[b]!);
    const beyond = (found - mean) / sd;
    const scaled = languages[a] === languages[b] ? found : usual.home.mean + usual.home.sd * beyond;
    return { affinity: Math.min(1, Math.max(0, scaled)), beyond };
  };
}

/** Each pair once, a < b. */
function nearPairs(folded: Corpus, units: readonly Unit[], watch: Watch): Near[] {
  const departments = Int32Array.from(units, (unit, place) =>
    // One that is in several departments has something to tell in each.
    unit.departments.length === 1 ? unit.departments[0]! : -1 - place,
  );
  const languages = Int32Array.from(units, (_, place) =>
    languageOfRow(folded, place) === "nl" ? 0 : 1,
  );
  const isFew = units.length <= FEW;
  const passes = isFew || new Set(languages).size < 2 ? [departments] : [departments, languages];
  const found = new Map<number, Near>();
  passes.forEach((groupOf, pass) => {
    const neighbours = neighboursOf(folded, {
      groupOf,
      limit: isFew ? units.length : NEAREST,
      cancelled: watch.cancelled,
      progress: (done) => step(watch, pass * units.length + done, passes.length * units.length),
    });
    neighbours.forEach((list, unit) =>
      list.forEach(({ text, likeness: near }: Neighbour) => {
        if (departments[unit] === departments[text]) return;
        const [a, b] = [Math.min(unit, text), Math.max(unit, text)];
        found.set(a * units.length + b, { a, b, likeness: near });
      }),
    );
  });
  return [...found.values()];
}

/** How many pairs of units are not of one and the same department. */
function crossingPairs(units: readonly Unit[]): number {
  const of = new Map<number, number>();
  for (const { departments } of units)
    if (departments.length === 1) of.set(departments[0]!, (of.get(departments[0]!) ?? 0) + 1);
  const within = [...of.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
  return (units.length * (units.length - 1)) / 2 - within;
}
