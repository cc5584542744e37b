import { resolve } from "node:path";
import type { Asked, Reply } from "../../contract/requests.ts";
import { exportReport, hiddenIn, namedIn } from "../../core/exchange/report/export-report.ts";
import { overview } from "../../core/insight/overview.ts";
import { Failure } from "../../core/model/failure.ts";
import type { DepartmentId } from "../../core/model/ids.ts";
import { allAttributes } from "../../core/store/attributes.ts";
import { allDepartments } from "../../core/store/departments.ts";
import { allInitiatives } from "../../core/store/initiatives.ts";
import { allPeople } from "../../core/store/people.ts";
import { snapshot } from "../../core/store/snapshot.ts";
import { allTopicLinks } from "../../core/store/topic-links.ts";
import { allTopics } from "../../core/store/topics.ts";
import { versionOf } from "../../core/store/version.ts";
import { today } from "../today.ts";
import { checkCancelled, stepWatch } from "../watch.ts";
import { bridges } from "./bridges.ts";
import { groups } from "./groups.ts";
import { allTiesOf, currentNetwork } from "./network.ts";
import { reportFlows } from "./report-flows.ts";
import { SEED } from "./seed.ts";
import type { TaskContext } from "./task.ts";

/** Only those who may be named are shown, so that of the first ten there may be none. */
const BRIDGES_SEEN = 1000;
/** How often it begins anew because the workspace was changed meanwhile. */
const TRIES = 3;

/**
 * Finds what there is to tell and writes it as a page, all of it of the workspace at one moment.
 *
 * @throws Failure `none-open`, `cancelled`, `export-failed` (also where the workspace keeps changing), and as other
 *   exports
 */
export async function writeReport(
  ask: Asked<"export">,
  context: TaskContext,
): Promise<Reply<"export">> {
  const out = resolve(ask.out);
  for (let tried = 0; tried < TRIES; tried += 1) {
    const before = rowsNow(context);
    const facts = await found(before.rows, ask, context);
    checkCancelled(context);
    if (versionOf(context.workspace().db) !== before.version) continue;
    const { includeInternal, language } = ask;
    const choice = { includeInternal, language, out };
    return exportReport(before.rows, choice, { day: today(), ...facts });
  }
  throw new Failure("export-failed", { path: out });
}

function rowsNow(context: TaskContext) {
  return snapshot(context.workspace().db, (db) => ({
    version: versionOf(db),
    rows: {
      departments: allDepartments(db),
      people: allPeople(db),
      initiatives: allInitiatives(db),
      topics: allTopics(db),
      topicLinks: allTopicLinks(db),
      ties: allTiesOf(db),
      attributes: allAttributes(db),
      positions: [],
    },
  }));
}

type Rows = ReturnType<typeof rowsNow>["rows"];

async function found(rows: Rows, choice: Asked<"export">, context: TaskContext) {
  const { level } = choice;
  const { departments: hidden } = hiddenIn(rows, level);
  const named = namedIn(rows, choice);
  const { network } = currentNetwork(context);
  return {
    overview: overview(network, {
      level,
      topics: rows.topics.length,
      hidden,
      seed: SEED,
      watch: stepWatch(context, "chance"),
    }),
    flows: reportFlows(
      {
        person: (id) => named.has(id),
        department: (id) => !hidden.has(id as DepartmentId),
      },
      level,
      context,
    ),
    bridges: await bridges({ level, limit: BRIDGES_SEEN }, context),
    // The same groups at each level: who has two reports could subtract the one from the other.
    groups: level > 0 && hidden.size > 0 ? null : groups({ level }, context),
  };
}
