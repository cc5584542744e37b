import type { Overview } from "../../../contract/overview.ts";
import { outOfTen, type OutOf } from "../../app/numbers.ts";

/**
 * What can honestly be said in one sentence:
 *
 * - `empty`, `no-people`, `no-departments`, `no-ties`: something is missing before anything can be said;
 * - `few`: under ten ties, or fewer than two departments of five people or more;
 * - `apart`: clearly more ties stay inside than chance gives, and at least half of all;
 * - `less`: clearly more stay inside than chance gives, yet most cross;
 * - `together`: clearly fewer stay inside than chance gives;
 * - `chance`: no clear difference.
 */
export type Headline = Lacking | Told;
export type Lacking = { readonly kind: "empty" | "no-people" | "no-departments" | "no-ties" };
export type Told =
  | { readonly kind: "few" }
  | {
      readonly kind: "apart" | "less" | "together" | "chance";
      readonly inside: OutOf;
      readonly insideByChance: OutOf;
    };

export function isMissing(headline: Headline): headline is Lacking {
  return headline.kind !== "few" && !("inside" in headline);
}

/** Fewer ties than this say nothing about a whole network. */
const ENOUGH_TIES = 10;
/** A difference that chance gives less than once in twenty times is clear. */
const CLEAR = 2;
/** Where the spread is not known, so much of all ties is clear. */
const CLEAR_SHARE = 0.1;

export function headlineOf({ counts, eiIndex, departments }: Overview): Headline {
  if (counts.people + counts.initiatives + counts.departments === 0) return { kind: "empty" };
  if (counts.people === 0) return { kind: "no-people" };
  if (counts.withoutDepartment === counts.people) return { kind: "no-departments" };
  if (counts.pairs === 0) return { kind: "no-ties" };
  const { expected, n, internal } = eiIndex;
  const compared = departments.filter(({ small }) => !small).length;
  if (n < ENOUGH_TIES || expected === null || compared < 2) return { kind: "few" };
  const byChance = (1 - expected) / 2;
  return {
    kind: kindOf(eiIndex, internal / n, byChance),
    inside: outOfTen(internal, n),
    insideByChance: outOfTen(byChance * n, n),
  };
}

function kindOf(
  { z }: Overview["eiIndex"],
  inside: number,
  byChance: number,
): "apart" | "less" | "together" | "chance" {
  // The index is low where much stays inside.
  const isMore = z === null ? inside - byChance >= CLEAR_SHARE : z <= -CLEAR;
  const isFewer = z === null ? byChance - inside >= CLEAR_SHARE : z >= CLEAR;
  if (isMore) return inside >= 0.5 ? "apart" : "less";
  return isFewer ? "together" : "chance";
}
