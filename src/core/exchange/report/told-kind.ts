import type { Overview } from "../../insight/overview.ts";

/** What can honestly be said in one sentence, as the window says it (docs, "What the numbers mean"). */
export type ToldKind = "few" | "apart" | "less" | "together" | "chance";

/** Fewer ties than this say nothing about a whole network. */
const ENOUGH_TIES = 10;
/** A difference that chance gives less than once in twenty times is clear. */
const CLEAR = 2;
/** Where the spread is not known, so much of all ties is clear. */
const CLEAR_SHARE = 0.1;

export function toldKind({ eiIndex, departments }: Overview): ToldKind {
  const { expected, n, internal, z } = eiIndex;
  const compared = departments.filter(({ small }) => !small).length;
  if (n < ENOUGH_TIES || expected === null || compared < 2) return "few";
  const inside = internal / n;
  const byChance = insideByChance(expected);
  // The index is low where much stays inside.
  const isMore = z === null ? inside - byChance >= CLEAR_SHARE : z <= -CLEAR;
  const isFewer = z === null ? byChance - inside >= CLEAR_SHARE : z >= CLEAR;
  if (isMore) return inside >= 0.5 ? "apart" : "less";
  return isFewer ? "together" : "chance";
}

/** The share of ties inside departments of which an E-I index tells. */
export function insideByChance(expected: number): number {
  return (1 - expected) / 2;
}
