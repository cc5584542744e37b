import { resolve } from "node:path";
import type { Asked, Reply } from "../../contract/requests.ts";
import { exportNetwork as write, type ExportFormat } from "../../core/exchange/export-network.ts";
import { allAttributes } from "../../core/store/attributes.ts";
import { allDepartments } from "../../core/store/departments.ts";
import { allInitiatives } from "../../core/store/initiatives.ts";
import { allPeople } from "../../core/store/people.ts";
import { snapshot } from "../../core/store/snapshot.ts";
import { allTopicLinks } from "../../core/store/topic-links.ts";
import { allTopics } from "../../core/store/topics.ts";
import { stepWatch } from "../watch.ts";
import { map } from "./map.ts";
import { allTiesOf } from "./network.ts";
import { writeReport } from "./report.ts";
import type { TaskContext } from "./task.ts";

/** Writes what may be shared, as it lies on the map; or what was found, as a report. */
export async function exportNetwork(
  ask: Asked<"export">,
  context: TaskContext,
): Promise<Reply<"export">> {
  const { format, ...choice } = ask;
  return format === "html"
    ? writeReport(ask, context)
    : writeNetwork({ format, ...choice }, context);
}

type NetworkAsk = Asked<"export"> & { readonly format: ExportFormat };

function writeNetwork(ask: NetworkAsk, context: TaskContext): Reply<"export"> {
  const drawn = ask.format === "svg" || ask.format === "png" ? map({ level: 0 }, context) : null;
  const positions = drawn === null ? [] : [...drawn.departments, ...drawn.nodes];
  const everything = snapshot(context.workspace().db, (db) => ({
    departments: allDepartments(db),
    people: allPeople(db),
    initiatives: allInitiatives(db),
    topics: allTopics(db),
    topicLinks: allTopicLinks(db),
    ties: allTiesOf(db),
    attributes: ask.includeAttributes ? allAttributes(db) : [],
    positions: positions as never[],
  }));
  const { format, includeInternal, includeAttributes, language } = ask;
  const choice = { format, includeInternal, includeAttributes, language, out: resolve(ask.out) };
  return write(everything, choice, stepWatch(context, "writing", "rows"));
}
