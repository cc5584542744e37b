import type { Asked, Reply } from "../../contract/requests.ts";
import { overview as measure } from "../../core/insight/overview.ts";
import type { Network } from "../../core/network/network.ts";
import { counts } from "../../core/store/counts.ts";
import { snapshot } from "../../core/store/snapshot.ts";
import { currentFlows } from "../flows/found-flows.ts";
import { stepWatch } from "../watch.ts";
import { currentNetwork } from "./network.ts";
import { SEED } from "./seed.ts";
import type { TaskContext } from "./task.ts";

/** @throws Failure `none-open`, `cancelled` */
export function overview(ask: Asked<"overview">, context: TaskContext): Reply<"overview"> {
  const isAsked = (network: Network): boolean => ask.potential && network.initiatives.length > 0;
  // Once before the rows are read at one moment, which is then short.
  if (isAsked(currentNetwork(context).network)) currentFlows(context, ask.level);
  const { network, topics, potential } = snapshot(context.workspace().db, (reading) => {
    const now = currentNetwork(context).network;
    return {
      network: now,
      topics: counts(reading).topics,
      potential: isAsked(now) ? currentFlows(context, ask.level).found.potential : null,
    };
  });
  const found = measure(network, {
    level: ask.level,
    topics,
    ...(potential === null ? {} : { potential }),
    seed: SEED,
    watch: stepWatch(context, "chance"),
  });
  return { ...found, departments: [...found.departments], pairs: [...found.pairs] };
}
