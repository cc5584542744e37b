import type { Asked, Reply } from "../../contract/requests.ts";
import type { FoundPair } from "../../core/intake/duplicates/records.ts";
import type { BatchId } from "../../core/model/ids.ts";
import type { WriteDb } from "../../core/store/db.ts";
import { draftedNews, draftedOrigins } from "../../core/store/draft/drafted-records.ts";
import { keepApart } from "../../core/store/merge/kept-apart.ts";
import { mergePairs } from "../../core/store/merge/merge-batch.ts";
import { snapshot } from "../../core/store/snapshot.ts";
import { fold } from "../../core/text/fold.ts";
import { apartIn } from "../duplicates/apart-in.ts";
import { recordsAfter, type Compared } from "../duplicates/duplicate-records.ts";
import { pairsWithSides } from "../duplicates/duplicate-sides.ts";

type Decision = "same" | "apart";

/** Pairs that a plan brings and that may be the same, with what is decided about them; carried out with the plan. */
export type PlanPairs = {
  /** How many are not decided yet. */
  readonly undecided: () => number;
  readonly page: (ask: Asked<"duplicates">) => Reply<"duplicates">;
  readonly decide: (ask: Asked<"decide-duplicates">) => Reply<"decide-duplicates">;
  /** Within the transaction that writes the plan; `parent` is its batch, null where it wrote nothing. */
  readonly carryOut: (db: WriteDb, at: string, parent: BatchId | null) => BatchId | null;
  readonly areDecided: () => boolean;
};

/** Looks among what a sealed draft brings, and what is there already. */
export function planPairs(db: WriteDb): PlanPairs {
  const { compared, pairs } = snapshot(db, () => broughtBy(db));
  const decisions = new Map<string, Decision>();
  const decisionOf = (pair: Pair): Decision | null => decisions.get(keyOf(pair)) ?? null;
  const decided = (decision: Decision): readonly FoundPair[] =>
    pairs.filter((pair) => decisionOf(pair) === decision);
  const undecided = (): number => pairs.length - decisions.size;
  return {
    undecided,
    areDecided: () => decisions.size > 0,
    page({ kind, atLeast, offset, limit }) {
      const asked = pairs.filter(
        (pair) => (kind === undefined || pair.kind === kind) && pair.score >= atLeast,
      );
      const page = asked.slice(offset, offset + limit);
      const origins = draftedOrigins(
        db,
        page.flatMap(({ a, b }) => [a, b]),
      );
      const shown =
        compared === null
          ? []
          : pairsWithSides(db, page, { records: compared.recordsOf(page), origins, decisionOf });
      return { total: asked.length, pairs: shown };
    },
    decide({ pair, atLeast, decision }) {
      const meant = pair
        ? pairs.filter((one) => keyOf(one) === keyOf(pair))
        : pairs.filter((one) => decisionOf(one) === null && one.score >= atLeast);
      for (const one of meant) {
        if (decision === null) decisions.delete(keyOf(one));
        else decisions.set(keyOf(one), decision);
      }
      return {
        same: decided("same").length,
        apart: decided("apart").length,
        undecided: undecided(),
      };
    },
    carryOut(into, at, parent) {
      for (const pair of decided("apart")) keepApart(into, pair, true);
      const same = decided("same").map(({ a, b }) => ({ keep: a, drop: b }));
      if (same.length === 0) return null;
      return mergePairs(into, same, { at, fold, ...(parent === null ? {} : { parent }) }).batch;
    },
  };
}

function broughtBy(db: WriteDb): {
  readonly compared: Compared | null;
  readonly pairs: readonly FoundPair[];
} {
  const among = draftedNews(db);
  if (among === null) return { compared: null, pairs: [] };
  const compared = recordsAfter(db);
  return { compared, pairs: compared.find({ among, isApart: apartIn(db) }) };
}

type Pair = { readonly a: number; readonly b: number };
const keyOf = ({ a, b }: Pair): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
