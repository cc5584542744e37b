import type { Asked, Reply } from "../../contract/requests.ts";
import { overview as measure } from "../../core/insight/overview.ts";
import { counts } from "../../core/store/counts.ts";
import { currentFlows } from "../flows/found-flows.ts";
import { currentNetwork } from "./network.ts";
import { SEED } from "./seed.ts";
import type { TaskContext } from "./task.ts";

export function overview(ask: Asked<"overview">, context: TaskContext): Reply<"overview"> {
  const { network } = currentNetwork(context);
  const { topics } = counts(context.workspace().db);
  const potential =
    network.initiatives.length === 0 ? null : currentFlows(context, ask.level).found.potential;
  const found = measure(network, {
    level: ask.level,
    topics,
    ...(potential === null ? {} : { potential }),
    seed: SEED,
    watch: {
      cancelled: context.isCancelled,
      progress: (done, total) => context.onProgress({ step: "chance", done, total, unit: "steps" }),
    },
  });
  return { ...found, departments: [...found.departments], pairs: [...found.pairs] };
}
