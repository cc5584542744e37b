import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../../src/contract/common.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { Failure } from "../../src/engine/failure.ts";
import type { Chance } from "./chance.ts";
import type { Seed } from "./corpus.ts";
import { workspaceRows } from "./workspace-rows.ts";

export type Ground = { readonly engine: Engine; readonly folder: string; readonly path: string };
export type Outcome = "imported" | "nothing new" | "refused";

/** Longer than this for a file of at most a few megabytes is a hang. */
const PATIENCE = 10_000;

/**
 * Looks at a file, imports it and undoes that. Whatever the file holds: an answer in time, problems that say where they
 * are, and a workspace that is whole, and as it was before.
 *
 * @throws Error that says what was promised and not kept
 */
export async function tryFile(
  ground: Ground,
  { name, bytes }: Seed,
  chance: Chance,
): Promise<Outcome> {
  const { engine, folder, path } = ground;
  const file = join(folder, name);
  writeFileSync(file, bytes);
  await answered(engine.ask("inspect", { file, rows: chance.pick([0, 5, "all" as const]) }));
  const before = workspaceRows(path);
  const plan = await answered(engine.ask("plan-import", { files: [{ file }] }));
  if (plan === null) {
    same(workspaceRows(path), before, "a refused file changed the workspace");
    return "refused";
  }
  [...plan.rejected, ...plan.warnings].forEach(checkPlace);
  same(workspaceRows(path), before, "a plan changed the workspace");
  const { batch } = await inTime(engine.ask("apply-import", { plan: plan.plan }));
  if (batch === null) {
    same(workspaceRows(path), before, "nothing new changed the workspace");
    return "nothing new";
  }
  const again = await answered(engine.ask("plan-import", { files: [{ file }] }));
  if (again === null) throw new Error("a file that came in is refused the second time");
  const second = await inTime(engine.ask("apply-import", { plan: again.plan }));
  if (second.batch !== null) throw new Error("the same file again changed the workspace");
  await inTime(engine.ask("undo-import", { batch }));
  same(workspaceRows(path), before, "undoing left something behind");
  return "imported";
}

/** The answer; null where the file is refused as it should be: with a reason that names the file. */
async function answered<Reply>(asked: Promise<Reply>): Promise<Reply | null> {
  try {
    return await inTime(asked);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== "import-failed") throw error;
    if (error.problems.length === 0)
      throw new Error("a file is refused without a reason", { cause: error });
    error.problems.forEach(checkPlace);
    return null;
  }
}

async function inTime<Reply>(asked: Promise<Reply>): Promise<Reply> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${PATIENCE} ms`)), PATIENCE);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Of these the whole file is meant, or all rows together. */
const WITHOUT_LINE: ReadonlySet<string> = new Set([
  "file-unreadable",
  "file-vanished",
  "file-empty",
  "file-not-text",
  "file-header-only",
  "file-kind-unknown",
  "column-not-kept",
  "workbook-damaged",
  "workbook-locked",
  "workbook-too-large",
  "workbook-kind",
  "workbook-only-hidden",
]);

function checkPlace({ code, place, details }: Pick<Problem, "code" | "place" | "details">): void {
  if (place.file === "") throw new Error(`${code} names no file`);
  // Where there are too many of a kind, one more says how many in all.
  const isSum = details?.["total"] !== undefined;
  const isWhole = WITHOUT_LINE.has(code) || (place.sheet ?? null) !== null;
  if (place.line === null && !isWhole && !isSum) throw new Error(`${code} names no line`);
}

function same(now: string, before: string, what: string): void {
  if (now !== before) throw new Error(what);
}
