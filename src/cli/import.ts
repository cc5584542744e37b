import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { PlanSummary } from "../contract/plan-import.ts";
import { planFieldWord } from "../contract/words/field-words.ts";
import { fill } from "../contract/words/fill.ts";
import type { Command, Context } from "./command.ts";
import type { LayoutOptions } from "./layout-options.ts";
import { askedTables } from "./mapping-file.ts";
import { saveRefused } from "./save-refused.ts";
import { columnDocument, readingDocument } from "./inspect.ts";
import { problemDocument, problemLines } from "./problem-lines.ts";
import { textsIn } from "./texts.ts";

export type ImportOptions = {
  readonly workspace: string;
  readonly files: readonly string[];
  /** A template's file. */
  readonly mapping: string | undefined;
  /** null: rows that name none have none. */
  readonly department: string | null | undefined;
  /** Words that are names of people, though they look like nobody. */
  readonly people: readonly string[];
  readonly source: string | undefined;
  /** A folder for the refused rows. */
  readonly rejected: string | undefined;
  /** What becomes of fields on which rows disagree. */
  readonly conflicts: "keep" | "replace";
  readonly layout: LayoutOptions;
  readonly dryRun: boolean;
};

/** Puts files into a workspace, or says what that would change. */
export const importFiles: Command<ImportOptions> = async (options, context) => {
  const workspace = resolve(options.workspace);
  const isNew = !existsSync(workspace);
  const plan = await planned(workspace, isNew, { options, context });
  report(plan, { batch: plan.batch, workspace, isNew, options, context });
  return plan.rejectedTotal > 0 ? 1 : 0;
};

type Asked = { readonly options: ImportOptions; readonly context: Context };
type Outcome = PlanSummary & { readonly batch: number | null };

async function planned(workspace: string, isNew: boolean, asked: Asked): Promise<Outcome> {
  if (!isNew) return carriedOut(workspace, asked);
  if (asked.options.dryRun)
    return inNewFolder((folder) => carriedOut(join(folder, "dry-run.dwv"), asked), asked);
  let outcome: Outcome | null = null;
  try {
    outcome = await carriedOut(workspace, asked);
    return outcome;
  } finally {
    // Where nothing came in, no empty workspace stays behind.
    if (outcome?.batch === undefined || outcome.batch === null) {
      await asked.context.ask("close-workspace", {}).catch(() => {});
      removeWorkspace(workspace);
    }
  }
}

async function carriedOut(workspace: string, { options, context }: Asked): Promise<Outcome> {
  await context.ask("open-workspace", { path: workspace, create: true });
  const { department, source } = options;
  const tables = await askedTables(options.files, options, context);
  const found = await context.ask("plan-import", {
    files: tables.map((table) => ({
      ...table,
      ...(department === undefined ? {} : { department }),
      ...(source === undefined ? {} : { source }),
    })),
  });
  const plan = await decided(found, options.conflicts, context);
  await saveRefused(plan, options.rejected, context);
  if (options.dryRun) {
    await context.ask("discard-import", { plan: plan.plan });
    return { ...plan, batch: null };
  }
  const { batch } = await context.ask("apply-import", { plan: plan.plan });
  return { ...plan, batch };
}

/** Fields on which rows disagree stay as they are, or get what the last file says. */
async function decided(
  plan: PlanSummary,
  policy: ImportOptions["conflicts"],
  { ask }: Context,
): Promise<PlanSummary> {
  if (policy === "keep" || plan.conflicts.length === 0) return plan;
  const choices = plan.conflicts.map(({ field }) => ({ field, policy, of: "conflicts" as const }));
  return ask("choose-policy", { plan: plan.plan, choices });
}

/** A dry run into a workspace that is not there happens in one that is thrown away. */
async function inNewFolder<T>(
  work: (folder: string) => Promise<T>,
  { context }: Asked,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "dwarsverband-"));
  try {
    return await work(folder);
  } finally {
    await context.ask("close-workspace", {}).catch(() => {});
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Only what this command made itself: the workspace was not there when it began. */
function removeWorkspace(workspace: string): void {
  for (const ending of ["", "-wal", "-shm", "-journal"])
    rmSync(workspace + ending, { force: true });
}

type Told = {
  readonly batch: number | null;
  readonly workspace: string;
  readonly isNew: boolean;
  readonly options: ImportOptions;
  readonly context: Context;
};

const ENTITIES = ["people", "initiatives", "departments", "topics"] as const;

function report(plan: PlanSummary, told: Told): void {
  const { context } = told;
  const problem = (one: PlanSummary["rejected"][number]) => problemDocument(one, context.language);
  const {
    people,
    initiatives,
    departments,
    topics,
    ties,
    sharing,
    stubs,
    rejectedTotal,
    warningsTotal,
  } = plan;
  context.console.result(
    {
      batch: told.batch,
      dryRun: told.options.dryRun,
      files: plan.files.map((reading) => ({
        ...readingDocument(reading),
        rows: reading.rows,
        mapping: reading.columns.map((column) => columnDocument(column, context)),
      })),
      people,
      initiatives,
      departments,
      topics,
      ties,
      sharing,
      stubs,
      conflicts: plan.conflicts.map(({ field, count, policy }) => ({ field, count, policy })),
      remembered: plan.remembered,
      rejected: plan.rejected.map(problem),
      rejectedTotal,
      warnings: plan.warnings.map(problem),
      warningsTotal,
    },
    () => importText(plan, told),
  );
}

/** Nothing new is one thing, nothing that could be read another. */
function nothingText(plan: PlanSummary, { language }: Context): string {
  const texts = textsIn(language);
  const known = [...ENTITIES, "ties" as const].reduce((sum, kind) => sum + plan[kind].unchanged, 0);
  return known === 0 && plan.rejectedTotal > 0 ? texts.nothingRead : texts.nothingChanged;
}

/** Which fields rows disagree on, and what becomes of them; and what a template holds to. */
function conflictLines({ conflicts, remembered }: PlanSummary, { language }: Context): string[] {
  const texts = textsIn(language);
  const number = new Intl.NumberFormat(language);
  return [
    ...conflicts.map(({ field, count, policy }) => {
      const words = policy === "replace" ? texts.conflictTaken : texts.conflictKept;
      return `  ${fill(words, { field: planFieldWord(field, language), count: number.format(count) })}`;
    }),
    ...remembered.map(({ field, policy }) => {
      const become = texts.policies[policy];
      return `  ${fill(texts.remembered, { field: planFieldWord(field, language), become })}`;
    }),
  ];
}

function importText(
  plan: PlanSummary,
  { batch, workspace, isNew, options, context }: Told,
): string[] {
  const { language } = context;
  const texts = textsIn(language);
  const number = new Intl.NumberFormat(language);
  const tallies = [...ENTITIES, "ties" as const].map((kind) => {
    const tally = plan[kind];
    // What was decided is told below, field by field.
    const inDoubt = { ...tally, conflicts: tally.conflicts - tally.decided };
    const counts = Object.entries(inDoubt).map(([name, count]) => [name, number.format(count)]);
    return `  ${texts.counts[kind]}: ${fill(texts.tally, Object.fromEntries(counts))}`;
  });
  const first = options.dryRun
    ? texts.notSaved
    : batch === null
      ? nothingText(plan, context)
      : fill(texts.batchMade, { batch });
  return [
    ...(isNew && batch !== null ? [fill(texts.newWorkspace, { path: workspace })] : []),
    context.console.colors.bold(first),
    ...tallies,
    ...conflictLines(plan, context),
    ...problemLines(texts.rejected, { told: plan.rejected, total: plan.rejectedTotal }, language),
    ...problemLines(texts.warnings, { told: plan.warnings, total: plan.warningsTotal }, language),
  ];
}
