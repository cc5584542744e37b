import { resolve } from "node:path";
import type { DuplicatePair } from "../contract/duplicates.ts";
import { fill } from "../contract/words/fill.ts";
import { checkId } from "./chosen.ts";
import type { Command } from "./command.ts";
import { mergedText } from "./merged-text.ts";
import { textsIn } from "./texts.ts";

export type MergeOptions = {
  readonly workspace: string;
  readonly what:
    | { readonly keep: number; readonly drop: number }
    | { readonly kind: DuplicatePair["kind"]; readonly atLeast: number };
};

/** Merges two of the same kind, or all pairs that are likely enough; can be undone like an import. */
export const merge: Command<MergeOptions> = async ({ workspace, what }, context) => {
  const { ask, console, language } = context;
  const texts = textsIn(language);
  await ask("open-workspace", { path: resolve(workspace), create: false });
  if ("keep" in what) {
    await checkId(what.keep, "keep", context);
    await checkId(what.drop, "drop", context);
  }
  const { batch, merged } = await ask("merge", what);
  const { batches } = await ask("import-history", {});
  const names = batches.find(({ id }) => id === batch)?.merged ?? null;
  console.result({ batch, merged }, () => [
    batch === null ? texts.nothingMerged : fill(texts.mergedCount, { merged, batch }),
    ...(names === null ? [] : [mergedText(names, language)]),
  ]);
  return 0;
};
