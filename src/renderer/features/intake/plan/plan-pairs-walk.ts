import type { DuplicatePair } from "../../../../contract/duplicates.ts";

type Decided = Pick<DuplicatePair, "decision">;

/** After which pair one looks next: the next that is not decided, around the end if need be; else where one is. */
export function nextUndecided(pairs: readonly Decided[], from: number): number {
  for (let step = 1; step <= pairs.length; step++) {
    const place = (from + step) % pairs.length;
    if (pairs[place]?.decision === null) return place;
  }
  return from;
}

export function countDecisions(pairs: readonly Decided[]): {
  readonly same: number;
  readonly apart: number;
  readonly undecided: number;
} {
  const of = (decision: Decided["decision"]): number =>
    pairs.filter((pair) => pair.decision === decision).length;
  return { same: of("same"), apart: of("apart"), undecided: of(null) };
}

/** Pairs that a bound would decide about: those not decided yet that score at least so much. */
export function decidedByBound<Pair extends Pick<DuplicatePair, "decision" | "score">>(
  pairs: readonly Pair[],
  atLeast: number,
): readonly Pair[] {
  return pairs.filter(({ decision, score }) => decision === null && score >= atLeast);
}
