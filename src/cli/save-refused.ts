import { mkdirSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import type { PlanSummary } from "../contract/plan-import.ts";
import { fill } from "../contract/words/fill.ts";
import type { Context } from "./command.ts";
import { textsIn } from "./texts.ts";

/** Writes the refused rows of each table of a plan into a folder, a file for each; tables without any make none. */
export async function saveRefused(
  plan: PlanSummary,
  folder: string | undefined,
  { ask, console, language }: Context,
): Promise<void> {
  if (folder === undefined || plan.rejectedTotal === 0) return;
  mkdirSync(resolve(folder), { recursive: true });
  const texts = textsIn(language);
  // The plan tells of the first ten thousand; beyond that any table may have more.
  const isWhole = plan.rejected.length === plan.rejectedTotal;
  const refused = new Set(plan.rejected.map(({ place }) => tableOf(place.file, place.sheet)));
  for (const { file, sheet } of plan.files) {
    if (isWhole && !refused.has(tableOf(file, sheet))) continue;
    const name = [basename(file, extname(file)), ...(sheet === null ? [] : [sheet])].join(" - ");
    const to = join(resolve(folder), `${name} (${texts.refused}).csv`);
    const { path, rows } = await ask("save-rejected", {
      plan: plan.plan,
      file,
      sheet,
      to,
      language,
    });
    if (rows > 0) console.message(fill(texts.rejectedSaved, { path, rows }));
  }
}

const tableOf = (file: string, sheet: string | null | undefined): string =>
  JSON.stringify([file, sheet ?? null]);
