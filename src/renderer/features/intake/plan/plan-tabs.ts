import type { DuplicatePair } from "../../../../contract/duplicates.ts";
import type { PlanSummary } from "../../../../contract/plan-import.ts";
import type { Outcome, PlanKind } from "../../../../contract/plan-rows.ts";
import type { Problem } from "../../../../contract/common.ts";
import type { PlanFilter } from "./plan-filter.ts";
import { groupProblems } from "./plan-groups.ts";
import { planTotals } from "./plan-totals.ts";

export const TABS = ["attention", "created", "updated", "unchanged", "all"] as const;
export type PlanTab = (typeof TABS)[number];

/** What the rows of a tab have in common; attention has parts of its own, and all has everything. */
export const OUTCOME_OF: Readonly<Record<PlanTab, Outcome | null>> = {
  attention: null,
  created: "created",
  updated: "updated",
  unchanged: "unchanged",
  all: null,
};

/** Told by the rows that disagree and by the pairs themselves, so not once more as something noticed. */
const TOLD_ELSEWHERE = new Set([
  "field-conflict",
  "sharing-conflict",
  "sharing-loosened",
  "likely-duplicate",
]);

export function isNoticed({ code }: Pick<Problem, "code">): boolean {
  return !TOLD_ELSEWHERE.has(code);
}

/** Pairs that nobody decided about yet, by kind. */
export type Undecided = Readonly<Partial<Record<PlanKind, number>>>;

const KIND_OF_PAIR = {
  person: "people",
  initiative: "initiatives",
  department: "departments",
} as const satisfies Record<DuplicatePair["kind"], PlanKind>;

/** Whether a pair is of what is looked for: of its kind, in its file, with the text in a name. */
export function isPairMeant(
  { kind, a, b }: Pick<DuplicatePair, "kind" | "a" | "b">,
  filter: PlanFilter,
): boolean {
  const sides = [a, b];
  const wanted = filter.search.toLowerCase();
  return (
    (filter.kind === null || filter.kind === KIND_OF_PAIR[kind]) &&
    (filter.file === null ||
      sides.some(({ planned, provenance }) => planned && provenance.file === filter.file)) &&
    sides.some(({ name }) => name.toLowerCase().includes(wanted))
  );
}

export function undecidedByKind(
  pairs: readonly Pick<DuplicatePair, "kind" | "decision">[],
): Undecided {
  const counts: Partial<Record<PlanKind, number>> = {};
  for (const { kind, decision } of pairs) {
    const of = KIND_OF_PAIR[kind];
    if (decision === null) counts[of] = (counts[of] ?? 0) + 1;
  }
  return counts;
}

/**
 * How many things each tab holds, as the table beside it counts them: attention is all doubt and all that is refused
 * there, and each kind of thing that was noticed on the way. `all` is null, as a row may speak of several things.
 */
export function tabCounts(
  plan: PlanSummary,
  undecided: number,
): Readonly<Record<PlanTab, number | null>> {
  const { created, updated, unchanged, conflicts, decided, rejected } = planTotals(plan);
  const doubts = undecided + conflicts - decided;
  return {
    attention: doubts + rejected + groupProblems(plan.warnings.filter(isNoticed)).length,
    created,
    updated,
    unchanged,
    all: null,
  };
}

/** Where one begins to look: at what asks for something, else at what changes. */
export function firstTab(counts: Readonly<Record<PlanTab, number | null>>): PlanTab {
  return (
    (["attention", "updated", "created"] as const).find((tab) => (counts[tab] ?? 0) > 0) ?? "all"
  );
}
