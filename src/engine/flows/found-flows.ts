import { findFlows, type FoundFlows } from "../../core/insight/flows/flows.ts";
import { departmentLevel, type DepartmentLevel } from "../../core/network/department-level.ts";
import type { Network } from "../../core/network/network.ts";
import { snapshot } from "../../core/store/snapshot.ts";
import { allTopicLinks } from "../../core/store/topic-links.ts";
import { allTopics } from "../../core/store/topics.ts";
import { currentNetwork } from "../tasks/network.ts";
import { SEED } from "../tasks/seed.ts";
import type { TaskContext } from "../tasks/task.ts";
import { currentTexts, type Texts } from "../texts/current-texts.ts";
import { lexicon } from "../texts/lexicon.ts";

/** What is found in a workspace at a level, with what it was found in. */
export type CurrentFlows = {
  readonly network: Network;
  readonly texts: Texts;
  readonly at: DepartmentLevel;
  readonly found: FoundFlows;
};

/** People who should meet, unless more are asked for. */
const MEETINGS = 2000;

const known = new WeakMap<Network, Map<number, CurrentFlows & { readonly meetings: number }>>();

/**
 * The flows of the workspace as it is now; searched again only when something changed.
 *
 * @param least so many people who should meet, where there are
 * @throws Failure `none-open`, `cancelled`
 */
export function currentFlows(context: TaskContext, level: number, least = 0): CurrentFlows {
  const { db } = context.workspace();
  const now = snapshot(db, (reading) => ({
    network: currentNetwork(context).network,
    texts: currentTexts(context),
    topics: allTopics(reading),
    links: allTopicLinks(reading),
  }));
  const levels = known.get(now.network) ?? new Map<number, CurrentFlows & { meetings: number }>();
  known.set(now.network, levels);
  const before = levels.get(level);
  if (before !== undefined && before.meetings >= least) return before;
  const at = departmentLevel(now.network, level);
  const meetings = Math.max(MEETINGS, least);
  const found = findFlows(now.network, {
    at,
    initiatives: now.texts.initiatives,
    corpus: now.texts.corpus,
    first: now.texts.first,
    topics: now.topics,
    links: now.links,
    lexicon: lexicon(),
    meetings,
    seed: SEED,
    watch: {
      cancelled: context.isCancelled,
      progress: (done, total) => context.onProgress({ step: "flows", done, total, unit: "steps" }),
    },
  });
  const current = { network: now.network, texts: now.texts, at, found, meetings };
  levels.set(level, current);
  return current;
}
