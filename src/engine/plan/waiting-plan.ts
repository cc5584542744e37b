import { statSync } from "node:fs";
import { randomUUID } from "node:crypto";
import type { OpenTable } from "../../core/intake/read-table.ts";
import { refusedFile } from "../../core/intake/refused-file.ts";
import { Failure } from "../../core/model/failure.ts";
import type { WriteDb } from "../../core/store/db.ts";
import type { DraftReport, OpenDraft } from "../../core/store/draft/open-draft.ts";
import type { TableAsked } from "../../contract/table-choices.ts";
import type { Policy } from "../../core/store/draft/policies.ts";
import type { PlanSummary } from "../../contract/plan-import.ts";
import type { PlanPairs } from "./plan-pairs.ts";

/** A table of a plan, and the file that it stands in as it was when it was read. */
export type PlannedTable = {
  readonly asked: TableAsked;
  readonly table: OpenTable;
  readonly path: string;
  readonly stamp: string | null;
};

/** A dry run that waits to be carried out. */
export type WaitingPlan = {
  readonly plan: string;
  readonly draft: OpenDraft;
  readonly tables: readonly PlannedTable[];
  readonly pairs: PlanPairs;
  /** What holds because it was chosen before. */
  readonly remembered: PlanSummary["remembered"];
  /** What was chosen for all of a field, conflicts apart. */
  readonly chosen: Map<string, Policy>;
  readonly db: WriteDb;
  /** The workspace's version that it was made for. */
  readonly version: number;
  /** What it says now; another after a choice. */
  report: DraftReport;
};

/** A connection holds one. */
let waiting: WaitingPlan | null = null;

/** Keeps a sealed draft under a new name. */
export function keepWaiting(plan: Omit<WaitingPlan, "plan">): WaitingPlan {
  waiting = { ...plan, plan: randomUUID() };
  return waiting;
}

/** @throws Failure `plan-unknown` */
export function waitingPlan(plan: string): WaitingPlan {
  if (waiting?.plan !== plan) throw new Failure("plan-unknown");
  return waiting;
}

/** The plan that waits; null where none does. */
export const waitingNow = (): WaitingPlan | null => waiting;

/** Lets the draft and its tables go; where none waits, nothing happens. */
export function closePlan(): void {
  waiting?.draft.close();
  waiting = null;
}

/** Tells a file apart from what it becomes when somebody saves it again; null where it is not there. */
export function stampOf(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? null : `${found.size} ${found.mtimeMs}`;
}

/**
 * The table of a plan, whose rows are read once more.
 *
 * @throws Failure `not-found`; `import-failed` with `file-vanished` or `file-changed` where the file is no longer what
 *   was read
 */
export function tableAgain(
  { tables }: WaitingPlan,
  { file, sheet }: { readonly file: string; readonly sheet: string | null },
): OpenTable {
  const found = tables.find(
    ({ table: { reading } }) => reading.file === file && reading.sheet === sheet,
  );
  if (found === undefined) throw new Failure("not-found", { path: file });
  // The cells of a workbook are kept aside when it is read.
  if (sheet === null) checkSame(file, found);
  return found.table;
}

function checkSame(file: string, { path, stamp }: PlannedTable): void {
  const now = stampOf(path);
  if (now === null) throw refusedFile(file, "file-vanished");
  if (now !== stamp) throw refusedFile(file, "file-changed");
}
