import { availableParallelism } from "node:os";
import { findFlows } from "../../core/insight/flows/flows.ts";
import type { FoundFlows, FoundPair } from "../../core/insight/flows/found.ts";
import {
  amongWhom,
  meetingFlows,
  type TopicsOfPeople,
} from "../../core/insight/flows/meeting-flows.ts";
import { meetAmong } from "../../core/insight/meet/meet.ts";
import { departmentLevel, type DepartmentLevel } from "../../core/network/department-level.ts";
import type { Network } from "../../core/network/network.ts";
import type { Watch } from "../../core/network/watch.ts";
import type { ReadDb } from "../../core/store/db.ts";
import { snapshot } from "../../core/store/snapshot.ts";
import { allTopicLinks } from "../../core/store/topic-links.ts";
import { allTopics } from "../../core/store/topics.ts";
import { currentNetwork } from "../tasks/network.ts";
import { SEED } from "../tasks/seed.ts";
import type { TaskContext } from "../tasks/task.ts";
import { currentTexts, type Texts } from "../texts/current-texts.ts";
import { lexicon } from "../texts/lexicon.ts";
import { meetingsAhead, type MeetingsAhead } from "./meetings-ahead.ts";

/** What is found in a workspace at a level, with what it was found in. */
export type CurrentFlows = {
  readonly network: Network;
  readonly texts: Texts;
  readonly topics: TopicsOfPeople;
  readonly at: DepartmentLevel;
  readonly found: FoundFlows & { readonly meetings: readonly FoundPair[] };
};

/** People who should meet: so many, unless more are asked for. */
const MEETINGS = 2000;

/** What was found at a level of a network; each part when it was first asked for. */
type Known = {
  readonly at: DepartmentLevel;
  flows: FoundFlows | null;
  meetings: { readonly limit: number; readonly found: readonly FoundPair[] } | null;
};

const known = new WeakMap<Network, Map<number, Known>>();

function knownOf(network: Network, level: number): Known {
  const levels = known.get(network) ?? new Map<number, Known>();
  known.set(network, levels);
  const before = levels.get(level);
  if (before !== undefined) return before;
  const now = { at: departmentLevel(network, level), flows: null, meetings: null };
  levels.set(level, now);
  return now;
}

/**
 * The flows of the workspace as it is now; searched again only when its data changed.
 *
 * @param least so many people who should meet, where there are; with 0 there may be none
 * @throws Failure `none-open`, `cancelled`
 */
export function currentFlows(context: TaskContext, level: number, least = 0): CurrentFlows {
  const { network, texts, topics } = snapshot(context.workspace().db, (reading) => {
    const { network: current } = currentNetwork(context);
    return {
      network: current,
      texts: currentTexts(context),
      topics: topicsOf(current, reading),
    };
  });
  const now = knownOf(network, level);
  const { at } = now;
  now.flows ??= findFlows(network, {
    at,
    initiatives: texts.initiatives,
    corpus: texts.corpus,
    first: texts.first,
    ...topics,
    lexicon: lexicon(),
    seed: SEED,
    watch: watchOf(context, [0, MAIN_PART]),
  });
  if (lacksMeetings(now, least)) {
    const limit = Math.max(MEETINGS, least);
    const found = meetAmong(amongWhom(network, at, topics), {
      limit,
      seed: SEED,
      watch: watchOf(context, [MAIN_PART, 100]),
    });
    now.meetings = { limit, found: meetingFlows(network, at, { found, ...topics }) };
  }
  return {
    network,
    texts,
    topics,
    at,
    found: { ...now.flows, meetings: now.meetings?.found ?? [] },
  };
}

/**
 * Finds what {@link currentFlows} will be asked for: of a large workspace in two threads at once. Where the workspace
 * is changed meanwhile, that finds anew what it must.
 *
 * @throws Failure `none-open`, `cancelled`
 */
export async function prepareFlows(context: TaskContext, level: number, least = 0): Promise<void> {
  const { network, topics } = snapshot(context.workspace().db, (reading) => {
    const { network: current } = currentNetwork(context);
    return { network: current, topics: topicsOf(current, reading) };
  });
  const now = knownOf(network, level);
  if (lacksMeetings(now, least) && isLarge(network)) {
    const limit = Math.max(MEETINGS, least);
    const among = amongWhom(network, now.at, topics);
    const ahead = meetingsAhead({ among, limit, seed: SEED });
    try {
      currentFlows(stopping(context, ahead), level);
      const found = await ahead.found(watchOf(context, [MAIN_PART, 100]));
      now.meetings = { limit, found: meetingFlows(network, now.at, { found, ...topics }) };
    } finally {
      ahead.stop();
    }
  } else currentFlows(context, level, least);
}

const topicsKnown = new WeakMap<Network, TopicsOfPeople>();

/** All topics, and who offers, asks for and is about them; read once for each network. */
function topicsOf(network: Network, db: ReadDb): TopicsOfPeople {
  const before = topicsKnown.get(network);
  if (before !== undefined) return before;
  const now = { topics: allTopics(db), links: allTopicLinks(db) };
  topicsKnown.set(network, now);
  return now;
}

function lacksMeetings({ meetings }: Known, least: number): boolean {
  return least > 0 && (meetings === null || meetings.limit < least);
}

/** People times tied pairs from which a thread has more to do than to start. */
const FOR_THREADS = 2e7;

function isLarge({ people, pairs }: Network): boolean {
  return people.length * pairs.count >= FOR_THREADS && availableParallelism() > 1;
}

/** The thread is busy while this one is, and hears from it that nobody waits. */
function stopping(context: TaskContext, ahead: MeetingsAhead): TaskContext {
  return {
    ...context,
    isCancelled: () => {
      const cancelled = context.isCancelled();
      if (cancelled) ahead.stop();
      return cancelled;
    },
  };
}

/** Of a hundred parts so many are all flows but meetings. */
const MAIN_PART = 75;

function watchOf(
  { isCancelled, onProgress }: TaskContext,
  [from, to]: readonly [number, number],
): Watch {
  return {
    cancelled: isCancelled,
    progress: (done, total) => {
      const part = total === 0 ? 1 : done / total;
      onProgress({
        step: "flows",
        done: Math.round(from + part * (to - from)),
        total: 100,
        unit: "steps",
      });
    },
  };
}
