import type { Asked, Reply } from "../../contract/requests.ts";
import type { FoundPair } from "../../core/intake/duplicates/records.ts";
import { snapshot } from "../../core/store/snapshot.ts";
import { versionOf } from "../../core/store/version.ts";
import { apartIn } from "../duplicates/apart-in.ts";
import { storedRecords, type Compared } from "../duplicates/duplicate-records.ts";
import { pairsWithSides } from "../duplicates/duplicate-sides.ts";
import { planDuplicates } from "./import.ts";
import type { TaskContext } from "./task.ts";

type Found = {
  readonly path: string;
  readonly version: number;
  readonly compared: Compared;
  readonly pairs: readonly FoundPair[];
};
/** The pairs of the workspace as it is now: found once, whatever page or kind is asked for. */
let found: Found | null = null;

/** Who or what is likely the same in the workspace, or by a plan, the likeliest first. */
export function duplicates(ask: Asked<"duplicates">, context: TaskContext): Reply<"duplicates"> {
  if (ask.plan !== undefined) return planDuplicates(ask.plan, ask);
  const { db, path } = context.workspace();
  return snapshot(db, (reading) => {
    const version = versionOf(reading);
    if (found?.path !== path || found.version !== version) {
      context.onProgress({ step: "duplicates", done: 0, total: null, unit: "rows" });
      const compared = storedRecords(db);
      found = { path, version, compared, pairs: compared.find({}) };
    }
    const { compared, pairs } = found;
    // Asked anew each time, as keeping two apart changes nothing that the pairs are found by.
    const isApart = apartIn(reading);
    const asked = pairs.filter(
      ({ kind, score, a, b }) =>
        (ask.kind === undefined || kind === ask.kind) && score >= ask.atLeast && !isApart(a, b),
    );
    const page = asked.slice(ask.offset, ask.offset + ask.limit);
    const shown = { records: compared.recordsOf(page), origins: new Map(), decisionOf: () => null };
    return { total: asked.length, pairs: pairsWithSides(reading, page, shown) };
  });
}
