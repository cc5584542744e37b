import type { Language } from "../contract/desktop.ts";
import type { Reply } from "../contract/requests.ts";
import { fill } from "../contract/words/fill.ts";
import { textsIn } from "./texts.ts";

/** What a merge was of: two names where there are two, else how many; a name that may not be told is left open. */
export function mergedText(
  { total, keep, drop }: NonNullable<Reply<"import-history">["batches"][number]["merged"]>,
  language: Language,
): string {
  const texts = textsIn(language);
  if (total > 1) return fill(texts.mergedMany, { total });
  return fill(texts.mergedPair, { keep: keep || "…", drop: drop || "…" });
}
