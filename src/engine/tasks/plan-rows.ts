import type { Asked, Reply } from "../../contract/requests.ts";
import type { PlanItem } from "../../contract/plan-rows.ts";
import { codesSaying } from "../../contract/words/problem-words.ts";
import { fold } from "../../core/text/fold.ts";
import type { ItemFilter } from "../../core/store/draft/item-filter.ts";
import type { DraftItem } from "../../core/store/draft/items.ts";
import { hideNames } from "../plan/hide-names.ts";
import { plain } from "../plain.ts";
import { waitingPlan } from "../plan/waiting-plan.ts";

/** A page of what the waiting dry run would do. */
export function planRows(ask: Asked<"plan-rows">): Reply<"plan-rows"> {
  const { draft, report } = waitingPlan(ask.plan);
  const { total, items } = draft.items(filterOf(ask), ask);
  return { total, items: items.map((item) => planItem(item, report.privateNames)) };
}

function filterOf({ kind, outcome, file, search }: Asked<"plan-rows">): ItemFilter {
  const text = search.trim();
  return {
    kind: kind ?? null,
    outcome: outcome ?? null,
    file: file ?? null,
    search: text === "" ? null : { text, folded: fold(text), codes: codesSaying(text) },
  };
}

/** An item as the contract carries it, without names that may not be shown. */
export function planItem(item: DraftItem, privateNames: ReadonlySet<string>): PlanItem {
  return {
    ...item,
    changes: item.changes.map(({ policies, values, ...change }) => ({
      ...change,
      policies: [...policies],
      values: [...values],
    })),
    problems: hideNames(item.problems.map(plain), privateNames),
  };
}
