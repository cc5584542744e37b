import type { Asked, Reply } from "../../contract/requests.ts";
import { draftImport } from "../../core/intake/draft-import.ts";
import type { OpenTable } from "../../core/intake/read-table.ts";
import { refusedFile } from "../../core/intake/refused-file.ts";
import { Failure } from "../../core/model/failure.ts";
import type { ApplyWatch } from "../../core/store/draft/apply.ts";
import { openDraft, type DraftReport } from "../../core/store/draft/open-draft.ts";
import { keepRefused, type RefusedIn } from "../../core/store/refused-in.ts";
import { withFailures } from "../../core/store/failures.ts";
import { versionOf, write } from "../../core/store/version.ts";
import { fileSource } from "../tables/file-source.ts";
import { followed } from "../tables/followed.ts";
import { keepPeople, keepPolicies, rememberedPolicies } from "../templates/remembered-policies.ts";
import { hideNames } from "../plan/hide-names.ts";
import { plain } from "../plain.ts";
import { planPairs } from "../plan/plan-pairs.ts";
import { planSummary } from "../plan/plan-summary.ts";
import { openTables } from "../tables/open-tables.ts";
import { chosenBefore, forgetPlan, setPlanAside } from "../plan/set-aside.ts";
import { tellSources } from "../plan/tell-sources.ts";
import { keepWaiting, stampOf, waitingPlan, type PlannedTable } from "../plan/waiting-plan.ts";
import { checkCancelled } from "../watch.ts";
import { writable } from "../writable.ts";
import type { TaskContext } from "./task.ts";

/** Reads the files and gathers what they would change. The workspace is not touched. */
export async function planImport(
  ask: Asked<"plan-import">,
  context: TaskContext,
): Promise<Reply<"plan-import">> {
  setPlanAside();
  const read = await readAll(ask, context);
  const { db, path } = writable(context.workspace());
  const tables = await tellSources(read, db, () => checkCancelled(context));
  const draft = openDraft(db);
  try {
    const files = tables.map(({ table }) => table);
    await draftImport(draft.draft, files, {
      onProgress: (step, done, total) => context.onProgress({ step, done, total, unit: "rows" }),
      checkCancelled: () => checkCancelled(context),
    });
    const sealed = withFailures(path, () => draft.seal());
    const { told, choices } = rememberedPolicies(db, tables);
    const changed = new Set(sealed.fields.map(({ field }) => field));
    const before = chosenBefore(db, sealed.fields);
    const choosable = [...choices.filter(({ field }) => changed.has(field)), ...before.choices];
    const report = choosable.length === 0 ? sealed : draft.choose(choosable);
    const remembered = told.filter(({ field }) => changed.has(field));
    checkCancelled(context);
    context.onProgress({ step: "duplicates", done: 0, total: null, unit: "rows" });
    const pairs = planPairs(db);
    pairs.decideAgain(before.pairs);
    const chosen = before.ofFields;
    const made = { db, version: versionOf(db), draft, tables, report, pairs, remembered, chosen };
    return planSummary(keepWaiting(made));
  } catch (error) {
    draft.close();
    throw error;
  }
}

/** Writes the waiting dry run, all or nothing, and forgets it; where it is stopped, it goes on waiting. */
export function applyImport(
  ask: Asked<"apply-import">,
  context: TaskContext,
): Reply<"apply-import"> {
  const { draft, pairs, tables, chosen, report } = waitingPlan(ask.plan);
  const { db } = context.workspace();
  const at = new Date().toISOString();
  const watch: ApplyWatch = {
    onProgress: (done, total) => context.onProgress({ step: "writing", done, total, unit: "rows" }),
    checkCancelled: () => checkCancelled(context),
  };
  const made = draft.apply(at, watch, (batch) => {
    keepRefused(db, batch, refusedBy(report));
    pairs.carryOut(db, at, batch);
  });
  const decidedAlone = made === null && pairs.areDecided();
  const batch = decidedAlone ? write(db, () => pairs.carryOut(db, at, null)) : made;
  keepPolicies(db, tables, chosen);
  keepPeople(db, tables);
  forgetPlan();
  return { batch };
}

/** What is kept of the rows that are not taken: names that may not be shown are not written down either. */
const refusedBy = ({ rejected, rejectedTotal, privateNames }: DraftReport): RefusedIn => ({
  listed: hideNames(rejected.slice(0, MOST_REFUSED).map(plain), privateNames),
  total: rejectedTotal,
});
const MOST_REFUSED = 1_000;

/** Pairs that the waiting dry run brings and that may be the same. */
export function planDuplicates(plan: string, ask: Asked<"duplicates">): Reply<"duplicates"> {
  return waitingPlan(plan).pairs.page(ask);
}

/** @throws Failure `plan-unknown` */
export function decideDuplicates(ask: Asked<"decide-duplicates">): Reply<"decide-duplicates"> {
  return waitingPlan(ask.plan).pairs.decide(ask);
}

/** Forgets whatever plan waits: there is one at most. */
export function discardImport(): Record<string, never> {
  forgetPlan();
  return {};
}

/**
 * The tables of one file.
 *
 * @throws Failure `import-failed` where none of them has a row
 */
function withRows(tables: readonly OpenTable[]): readonly OpenTable[] {
  const [first] = tables;
  if (first === undefined || tables.some(({ reading }) => reading.rows > 0)) return tables;
  throw refusedFile(first.reading.file, "file-header-only");
}

/** One file that cannot be read stops them all; what is wrong is said of each. */
async function readAll(
  ask: Asked<"plan-import">,
  context: TaskContext,
): Promise<readonly PlannedTable[]> {
  const sizes = ask.files.map(({ file }) => fileSource(file).size ?? 0);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const read: PlannedTable[] = [];
  const failed: Failure[] = [];
  let before = 0;
  for (const [i, file] of ask.files.entries()) {
    const onBytes = (bytes: number): void => {
      const done = Math.min(before + bytes, total);
      context.onProgress({ step: "looking", done, total, unit: "bytes" });
    };
    try {
      const stamp = stampOf(file.file);
      const tables = withRows(await openTables(file, followed(context, onBytes)));
      read.push(...tables.map((table) => ({ asked: file, table, path: file.file, stamp })));
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== "import-failed") throw error;
      failed.push(error);
    }
    before += sizes[i] ?? 0;
  }
  const first = failed[0];
  if (!first) return read;
  const problems = failed.flatMap((failure) => failure.problems);
  throw new Failure("import-failed", {
    ...(first.path === null ? {} : { path: first.path }),
    problems,
  });
}
