import { SAID, type StagedRow } from "../ports/draft.ts";

/** What a row that waited says: at hand, or as it comes back from disk. */
export function unstaged({ sort, said }: StagedRow): unknown {
  if (said !== undefined) return said;
  return JSON.parse(sort.slice(sort.lastIndexOf(SAID) + 1)) as unknown;
}
