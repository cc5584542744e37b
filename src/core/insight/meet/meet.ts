import { NO_DEPARTMENT, type DepartmentLevel } from "../../network/department-level.ts";
import type { Network } from "../../network/network.ts";
import { degreeOf } from "../../network/people-pairs.ts";
import { UNWATCHED, step, type Watch } from "../../network/watch.ts";
import { expectedTies } from "./expected-ties.ts";
import { meetingPeople, type MeetAmong, type PeopleOfTopic } from "./meet-among.ts";
import { strangers } from "./strangers.ts";

export type MeetAsk = {
  readonly at: DepartmentLevel;
  /** What people offer and ask for; an answer names topics by their place here. */
  readonly topics: readonly PeopleOfTopic[];
  readonly limit: number;
  readonly seed: number;
  /** Which pairs count, by their places among the people; all by default. */
  readonly only?: (a: number, b: number) => boolean;
  readonly watch?: Watch;
};

/** Two people who should meet, by their places among the people of the network. */
export type Meeting = {
  readonly a: number;
  readonly b: number;
  /** How expected a tie is, topics included. */
  readonly score: number;
  /** The share of all unlinked pairs across departments that are less expected. */
  readonly above: number;
  /** What both offer or ask for, the rarest first, by their places in the ask. */
  readonly topics: readonly number[];
};

/** What knowing all the same people, and having all topics in common, add. */
const SHARED = 0.3;
const TOPICS = 0.3;

/**
 * People who should meet: unlinked, in different departments, ranked by how expected a tie between them is.
 *
 *     score = max(0, s_ij) + 0.3 c_ij / sqrt(k_i k_j) + 0.3 sum of w over common topics / sum of w over those of either
 *
 * s: expected-ties.ts; c: acquaintances shared (Salton & McGill 1983); w = ln(1 + n / people of the topic). Looked at are those who share an acquaintance or a topic
 * (strangers.ts); everyone else is less expected. Not damped by contact: most such pairs are two steps apart, which is
 * what makes an introduction easy. Who is private, and who has no department, is proposed to nobody. This project.
 *
 * @returns the highest scores, above 0; in order of the people where equal
 * @throws Failure `cancelled`
 */
export function meet(network: Network, ask: MeetAsk): Meeting[] {
  return meetAmong(meetingPeople(network, ask.at, ask.topics), ask);
}

/** As {@link meet}. */
export function meetAmong(
  among: MeetAmong,
  ask: Pick<MeetAsk, "limit" | "seed" | "only" | "watch">,
): Meeting[] {
  const { pairs } = among;
  const watch = ask.watch ?? UNWATCHED;
  const expected = expectedTies(pairs, { seed: ask.seed, watch: halfOf(watch, 0) });
  const topics = topicsInCommon(among);
  const best = highestPairs(ask.limit);
  const scoring = halfOf(watch, 1);
  strangers(among, (a, { others, shared }) => {
    step(scoring, a, pairs.people);
    topics.hold(a);
    for (const b of others) {
      const known =
        SHARED * (shared[b]! / Math.sqrt(Math.max(1, degreeOf(pairs, a) * degreeOf(pairs, b))));
      const inCommon = TOPICS * topics.share(b);
      // Most pairs cannot come near the best.
      if (expected.atMost(a, b) + known + inCommon < best.least()) continue;
      const score = Math.max(0, expected.of(a, b)) + known + inCommon;
      if (score > 0 && ask.only?.(a, b) !== false) best.offer({ a, b, score });
    }
  });
  const all = unlinkedCrossings(among);
  return best.result().map((pair, rank) => ({
    ...pair,
    above: all === 0 ? 0 : Math.max(0, 1 - (rank + 1) / all),
    topics: topics.common(pair.a, pair.b),
  }));
}

/** The first or the second half of the whole. */
function halfOf({ cancelled, progress }: Watch, half: 0 | 1): Watch {
  return { cancelled, progress: (done, total) => progress(half * total + done, 2 * total) };
}

function topicsInCommon({ pairs: { people }, peopleOf }: MeetAmong) {
  const weight = peopleOf.map(({ length }) => Math.log(1 + people / Math.max(1, length)));
  const of: number[][] = Array.from({ length: people }, () => []);
  peopleOf.forEach((them, topic) => them.forEach((person) => of[person]!.push(topic)));
  const total = of.map((own) => own.reduce((sum, topic) => sum + weight[topic]!, 0));
  const isHeld = new Uint8Array(peopleOf.length);
  let held = 0;
  return {
    common: (a: number, b: number): number[] =>
      of[a]!.filter((topic) => of[b]!.includes(topic)).toSorted(
        (one, other) => weight[other]! - weight[one]! || one - other,
      ),
    /** Takes up a person, and lets go of the one before. */
    hold(person: number): void {
      for (const topic of of[held] ?? []) isHeld[topic] = 0;
      for (const topic of of[person]!) isHeld[topic] = 1;
      held = person;
    },
    /** Of the topics of the held one and another, by weight, those in common. */
    share(other: number): number {
      let both = 0;
      for (const topic of of[other]!) if (isHeld[topic] === 1) both += weight[topic]!;
      return both === 0 ? 0 : both / (total[held]! + total[other]! - both);
    },
  };
}

type Pair = { readonly a: number; readonly b: number; readonly score: number };

/** Keeps the best of very many without keeping them all. */
function highestPairs(limit: number) {
  let kept: Pair[] = [];
  let least = 0;
  const tidy = (): void => {
    kept = kept
      .toSorted((one, other) => other.score - one.score || one.a - other.a || one.b - other.b)
      .slice(0, limit);
    if (kept.length === limit) least = kept.at(-1)!.score;
  };
  return {
    /** What is below this is not worth offering. */
    least: (): number => least,
    offer(pair: Pair): void {
      if (pair.score < least) return;
      kept.push(pair);
      if (kept.length >= 4 * limit + 1000) tidy();
    },
    result(): readonly Pair[] {
      tidy();
      return kept;
    },
  };
}

/** How many pairs of people in different departments are not tied. O(m + departments). */
function unlinkedCrossings({ pairs, ofPerson }: MeetAmong): number {
  const sizes = sizesOf(ofPerson);
  const all = sizes.reduce((sum, people) => sum + people, 0);
  const within = sizes.reduce((sum, people) => sum + people * people, 0);
  let crossing = 0;
  for (let a = 0; a < pairs.people; a += 1) {
    if (ofPerson[a] === NO_DEPARTMENT) continue;
    for (let place = pairs.starts[a]!; place < pairs.starts[a + 1]!; place += 1) {
      const other = ofPerson[pairs.neighbours[place]!]!;
      if (other !== NO_DEPARTMENT && other !== ofPerson[a]) crossing += 1;
    }
  }
  return (all * all - within - crossing) / 2;
}

/** How many people are in each department. */
function sizesOf(ofPerson: Int32Array): number[] {
  const sizes: number[] = [];
  for (const place of ofPerson) if (place !== NO_DEPARTMENT) sizes[place] = (sizes[place] ?? 0) + 1;
  return sizes;
}
