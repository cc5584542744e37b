import type { Batch } from "../../contract/import-history.ts";

/**
 * What must be undone before a batch, newest first: what builds on it, what builds on that, and so on. Later ones have
 * higher ids, and never build on what came after them.
 *
 * @param blockedBy the batches that build directly on one
 */
export async function undoneBefore(
  batch: number,
  blockedBy: (batch: number) => Promise<readonly Batch[]>,
): Promise<readonly Batch[]> {
  const found = new Map<number, Batch>();
  const open = [batch];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const later of await blockedBy(next)) {
      if (found.has(later.id)) continue;
      found.set(later.id, later);
      open.push(later.id);
    }
  }
  return [...found.values()].toSorted((a, b) => b.id - a.id);
}
