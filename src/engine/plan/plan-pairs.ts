import type { Asked, Reply } from "../../contract/requests.ts";
import type { FoundPair } from "../../core/intake/duplicates/records.ts";
import type { BatchId, EntityId } from "../../core/model/ids.ts";
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

/** A decision about a pair, whose sides are called the same in a plan that is made anew. */
export type DecidedPair = {
  readonly a: string;
  readonly b: string;
  readonly decision: Decision;
};

/** Pairs that a plan brings and that may be the same, with what is decided about them; carried out with the plan. */
export type PlanPairs = {
  /** How many are not decided yet. */
  readonly undecided: () => number;
  readonly page: (ask: Asked<"duplicates">) => Reply<"duplicates">;
  readonly decide: (ask: Asked<"decide-duplicates">) => Reply<"decide-duplicates">;
  /** Within the transaction that writes the plan; `parent` is its batch, null where it wrote nothing. */
  readonly carryOut: (db: WriteDb, at: string, parent: BatchId | null) => BatchId | null;
  readonly areDecided: () => boolean;
  readonly decided: () => readonly DecidedPair[];
  /** Decides again what was decided in an earlier plan of the same files. */
  readonly decideAgain: (before: readonly DecidedPair[]) => void;
};

/** Looks among what a sealed draft brings, and what is there already. */
export function planPairs(db: WriteDb): PlanPairs {
  const { compared, pairs } = snapshot(db, () => broughtBy(db));
  const decisions = new Map<string, Decision>();
  const decisionOf = (pair: Pair): Decision | null => decisions.get(keyOf(pair)) ?? null;
  const decided = (decision: Decision): readonly FoundPair[] =>
    pairs.filter((pair) => decisionOf(pair) === decision);
  const called = (some: readonly FoundPair[]) =>
    compared === null ? () => "" : sideNames(db, some, compared);
  const undecided = (): number => pairs.length - decisions.size;
  return {
    undecided,
    areDecided: () => decisions.size > 0,
    decided() {
      const some = pairs.filter((pair) => decisionOf(pair) !== null);
      const nameOf = called(some);
      return some.map((pair) => ({
        a: nameOf(pair.a),
        b: nameOf(pair.b),
        decision: decisionOf(pair)!,
      }));
    },
    decideAgain(before) {
      if (before.length === 0) return;
      const known = new Map(before.map(({ a, b, decision }) => [keyOf({ a, b }), decision]));
      const nameOf = called(pairs);
      for (const pair of pairs) {
        const decision = known.get(keyOf({ a: nameOf(pair.a), b: nameOf(pair.b) }));
        if (decision !== undefined) decisions.set(keyOf(pair), decision);
      }
    },
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

type Pair = { readonly a: number | string; readonly b: number | string };
const keyOf = ({ a, b }: Pair): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** What is stored is called by its id; what is new, and has another id in each plan, by its row and its name. */
function sideNames(
  db: WriteDb,
  pairs: readonly FoundPair[],
  compared: Compared,
): (id: EntityId) => string {
  const origins = draftedOrigins(
    db,
    pairs.flatMap(({ a, b }) => [a, b]),
  );
  const { people, initiatives, departments } = compared.recordsOf(pairs);
  const names = new Map<EntityId, string>([
    ...people.map(({ id, name }) => [id, name] as const),
    ...initiatives.map(({ id, title }) => [id, title] as const),
    ...departments.map(({ id, name }) => [id, name] as const),
  ]);
  return (id) => {
    const origin = origins.get(id);
    if (origin?.planned !== true) return String(id);
    const { file, sheet, line } = origin;
    return JSON.stringify([file, sheet, line, names.get(id) ?? ""]);
  };
}
