import { resolve } from "node:path";
import type { ExportFormat } from "../contract/export.ts";
import { fill } from "../contract/words/fill.ts";
import { checkLevel } from "./check-level.ts";
import type { Command } from "./command.ts";
import { textsIn } from "./texts.ts";

export type ExportOptions = {
  readonly workspace: string;
  readonly format: ExportFormat;
  readonly out: string;
  readonly include: readonly Included[];
  readonly level: number;
};

/** What goes along beside what always does. */
export const INCLUDED = ["internal", "columns"] as const;
export type Included = (typeof INCLUDED)[number];

/** Writes the network for another program. */
export const exportNetwork: Command<ExportOptions> = async (options, context) => {
  const { ask, console, language } = context;
  const texts = textsIn(language);
  await ask("open-workspace", { path: resolve(options.workspace), create: false });
  const { level } = options;
  await checkLevel(level, context);
  const { path, people, leftOut } = await ask("export", {
    format: options.format,
    out: resolve(options.out),
    includeInternal: options.include.includes("internal"),
    includeAttributes: options.include.includes("columns"),
    level,
    language,
  });
  console.result({ path, people, leftOut }, () => [
    fill(texts.exported, { path }),
    fill(texts.exportedPeople, { people, leftOut }),
  ]);
  return 0;
};
