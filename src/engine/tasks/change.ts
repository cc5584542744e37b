import type { Asked, Reply } from "../../contract/requests.ts";
import { compareCrossings } from "../../core/insight/change/compare-crossings.ts";
import { crossingsAt } from "../../core/insight/change/crossings-at.ts";
import { tookPart } from "../../core/insight/change/took-part.ts";
import type { Batch } from "../../core/model/batch.ts";
import { Failure } from "../../core/model/failure.ts";
import type { BatchId, InitiativeId, PersonId } from "../../core/model/ids.ts";
import { buildNetwork } from "../../core/network/build.ts";
import { mergedAway } from "../../core/store/as-it-was.ts";
import { batchById } from "../../core/store/batches.ts";
import type { ReadDb } from "../../core/store/db.ts";
import { allIntroductions } from "../../core/store/introductions.ts";
import { snapshot } from "../../core/store/snapshot.ts";
import { madeBetween } from "../change/made-between.ts";
import { momentsOf, nowIsBy, type Moment } from "../change/moments.ts";
import { withoutInitiative } from "../change/without-initiative.ts";
import { networkNames } from "../network-names.ts";
import { stepWatch } from "../watch.ts";
import { currentNetwork } from "./network.ts";
import { SEED } from "./seed.ts";
import type { TaskContext } from "./task.ts";

/** Crossings told one by one, of the new and of the lost; all are counted. */
const TOLD = 200;

/**
 * @throws Failure `not-found` where one of the two is no import or merge or is undone, or the initiative is not there
 *   at the later moment; `ask-invalid` where `from` is later than `to`; `cancelled`
 */
export function change(ask: Asked<"change">, context: TaskContext): Reply<"change"> {
  const { network, from, to, nowIs, introductions, copy } = snapshot(
    context.workspace().db,
    (db) => ({
      network: currentNetwork(context).network,
      ...batchesOf(db, ask),
      // By today's ids and names, so that merges and wishes of today are kept.
      nowIs: nowIsBy(mergedAway(db)),
      introductions: allIntroductions(db),
      // Last, as whoever reads it closes it.
      copy: context.memoryCopy(),
    }),
  );
  const { before, after } = momentsOf(
    { from: from.id, to: to.id },
    { ...context, memoryCopy: () => copy },
  );
  const networkAfter = buildNetwork(after.rows);
  const compared = compareCrossings(
    crossingsAt(buildNetwork(before.rows), ask.level, nowIs),
    crossingsAt(networkAfter, ask.level, nowIs),
  );
  const named = networkNames(network).entity;
  const told = (pairs: readonly (readonly [PersonId, PersonId])[]) =>
    pairs.slice(0, TOLD).map(([a, b]) => ({ a: named(a), b: named(b) }));
  return {
    crossings: {
      added: compared.added.length,
      removed: compared.removed.length,
      before: compared.before,
      after: compared.after,
    },
    added: told(compared.added),
    removed: told(compared.removed),
    departments: compared.departments.map(({ id, ...counts }) => ({
      department: named(id),
      ...counts,
    })),
    introductions: madeBetween(introductions, { from, to, after: networkAfter, nowIs }).map(
      ({ a, b, ...made }) => ({ a: named(a), b: named(b), ...made }),
    ),
    tookPart: ask.tookPart === null ? null : tookPartIn(ask, { before, after, nowIs, context }),
  };
}

function batchesOf(db: ReadDb, ask: Asked<"change">): { readonly from: Batch; readonly to: Batch } {
  const from = batchOf(db, ask.from);
  const to = batchOf(db, ask.to);
  if (from.id > to.id) throw new Failure("ask-invalid");
  return { from, to };
}

function batchOf(db: ReadDb, id: number): Batch {
  const batch = batchById(db, id as BatchId);
  if (batch === null || batch.undoneAt !== null) throw new Failure("not-found");
  return batch;
}

type TookPartIn = {
  readonly before: Moment;
  readonly after: Moment;
  readonly nowIs: ReturnType<typeof nowIsBy>;
  readonly context: TaskContext;
};

function tookPartIn(
  ask: Asked<"change">,
  { before, after, nowIs, context }: TookPartIn,
): Reply<"change">["tookPart"] {
  const initiative = ask.tookPart as InitiativeId;
  const own = after.rows.initiatives.filter(({ id }) => nowIs(id) === initiative);
  if (own.length === 0) throw new Failure("not-found");
  const { participants } = buildNetwork(after.rows);
  const people = own.flatMap(({ id }) => participants.get(id) ?? []);
  const without = (moment: Moment) =>
    crossingsAt(buildNetwork(withoutInitiative(moment, initiative, nowIs)), ask.level, nowIs);
  return tookPart({
    before: without(before),
    after: without(after),
    tookPart: new Set(people.map((id) => nowIs(id))),
    seed: SEED,
    watch: stepWatch(context, "chance"),
  });
}
