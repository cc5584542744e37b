import type { Asked, Reply } from "../../contract/requests.ts";
import type { EntityId } from "../../core/model/ids.ts";
import { mergePairs } from "../../core/store/merge/merge-batch.ts";
import { snapshot } from "../../core/store/snapshot.ts";
import { write } from "../../core/store/version.ts";
import { fold } from "../../core/text/fold.ts";
import { apartIn } from "../duplicates/apart-in.ts";
import { storedRecords } from "../duplicates/duplicate-records.ts";
import { writable } from "../writable.ts";
import type { TaskContext } from "./task.ts";

/** Merges one pair, or all of a kind that are likely enough, as one batch that can be undone. */
export function merge(ask: Asked<"merge">, context: TaskContext): Reply<"merge"> {
  const { db } = writable(context.workspace());
  const at = new Date().toISOString();
  if ("keep" in ask) {
    const pair = { keep: ask.keep as EntityId, drop: ask.drop as EntityId };
    return write(db, () => mergePairs(db, [pair], { at, fold, asked: true }));
  }
  const { kind, atLeast } = ask;
  context.onProgress({ step: "duplicates", done: 0, total: null, unit: "rows" });
  const pairs = snapshot(db, (reading) =>
    storedRecords(db).find({
      kinds: [kind],
      atLeast,
      isApart: apartIn(reading),
      most: Infinity,
    }),
  );
  if (pairs.length === 0) return { batch: null, merged: 0 };
  context.onProgress({ step: "writing", done: 0, total: null, unit: "rows" });
  return write(db, () =>
    mergePairs(
      db,
      pairs.map(({ a, b }) => ({ keep: a, drop: b })),
      { at, fold },
    ),
  );
}
