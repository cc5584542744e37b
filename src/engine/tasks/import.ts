import { randomUUID } from "node:crypto";
import type { Asked, Reply } from "../../contract/requests.ts";
import { draftImport } from "../../core/intake/draft-import.ts";
import type { OpenTable } from "../../core/intake/read-table.ts";
import { refusedFile } from "../../core/intake/refused-file.ts";
import { Failure } from "../../core/model/failure.ts";
import { openDraft, type DraftReport, type OpenDraft } from "../../core/store/draft/open-draft.ts";
import { withFailures } from "../../core/store/failures.ts";
import { write } from "../../core/store/version.ts";
import { fileReading } from "../file-reading.ts";
import { fileSource } from "../file-source.ts";
import { followed } from "../followed.ts";
import { hideNames } from "../hide-names.ts";
import { plain } from "../plain.ts";
import { planPairs, type PlanPairs } from "../plan-pairs.ts";
import { openTables } from "../tables.ts";
import { checkCancelled } from "../watch.ts";
import type { TaskContext } from "./task.ts";

/** The dry run that waits to be carried out; a connection holds one. */
let waiting: {
  readonly plan: string;
  readonly draft: OpenDraft;
  readonly pairs: PlanPairs;
} | null = null;

/** Reads the files and gathers what they would change. The workspace is not touched. */
export async function planImport(
  ask: Asked<"plan-import">,
  context: TaskContext,
): Promise<Reply<"plan-import">> {
  discardImport();
  const files = await readAll(ask, context);
  const { db, path, readOnly } = context.workspace();
  if (readOnly) throw new Failure("workspace-read-only", { path });
  const draft = openDraft(db);
  try {
    await draftImport(draft.draft, files, {
      onProgress: (step, done, total) => context.onProgress({ step, done, total, unit: "rows" }),
      checkCancelled: () => checkCancelled(context),
    });
    const report = withFailures(path, () => draft.seal());
    checkCancelled(context);
    context.onProgress({ step: "duplicates", done: 0, total: null, unit: "rows" });
    const pairs = planPairs(db);
    waiting = { plan: randomUUID(), draft, pairs };
    return { ...reply(waiting.plan, files, report), duplicatesTotal: pairs.undecided() };
  } catch (error) {
    draft.close();
    throw error;
  }
}

/** Writes the waiting dry run, all or nothing, and forgets it. */
export function applyImport(
  ask: Asked<"apply-import">,
  context: TaskContext,
): Reply<"apply-import"> {
  if (waiting?.plan !== ask.plan) throw new Failure("plan-unknown");
  const { draft, pairs } = waiting;
  const { db } = context.workspace();
  checkCancelled(context);
  context.onProgress({ step: "writing", done: 0, total: null, unit: "rows" });
  const at = new Date().toISOString();
  const made = draft.apply(at, undefined, (batch) => void pairs.carryOut(db, at, batch));
  const decidedAlone = made === null && pairs.areDecided();
  const batch = decidedAlone ? write(db, () => pairs.carryOut(db, at, null)) : made;
  discardImport();
  return { batch };
}

/** Pairs that the waiting dry run brings and that may be the same. */
export function planDuplicates(plan: string, ask: Asked<"duplicates">): Reply<"duplicates"> {
  if (waiting?.plan !== plan) throw new Failure("plan-unknown");
  return waiting.pairs.page(ask);
}

export function decideDuplicates(ask: Asked<"decide-duplicates">): Reply<"decide-duplicates"> {
  if (waiting?.plan !== ask.plan) throw new Failure("plan-unknown");
  return waiting.pairs.decide(ask);
}

export function discardImport(): Record<string, never> {
  waiting?.draft.close();
  waiting = null;
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
async function readAll(ask: Asked<"plan-import">, context: TaskContext): Promise<OpenTable[]> {
  const sizes = ask.files.map(({ file }) => fileSource(file).size ?? 0);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const read: OpenTable[] = [];
  const failed: Failure[] = [];
  let before = 0;
  for (const [i, file] of ask.files.entries()) {
    const onBytes = (bytes: number): void => {
      const done = Math.min(before + bytes, total);
      context.onProgress({ step: "looking", done, total, unit: "bytes" });
    };
    try {
      read.push(...withRows(await openTables(file, followed(context, onBytes))));
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

function reply(
  plan: string,
  files: readonly OpenTable[],
  report: DraftReport,
): Reply<"plan-import"> {
  const { privateNames, ...counted } = report;
  return {
    ...counted,
    plan,
    files: files.map(({ reading }) => fileReading(reading)),
    rejected: hideNames(report.rejected.map(plain), privateNames),
    warnings: hideNames(report.warnings.map(plain), privateNames),
    changes: [...report.changes],
    fields: report.fields.map((field) => ({ ...field, policies: [...field.policies] })),
    duplicatesTotal: 0,
  };
}
