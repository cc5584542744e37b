import type { FieldPolicy } from "../../../../contract/plan-rows.ts";

/** What was chosen for all of a field, by the plan for which it was. */
const chosen = new Map<string, ReadonlyMap<string, FieldPolicy>>();

export function noteChosenField(plan: string, choice: FieldPolicy): void {
  const before = chosen.get(plan) ?? new Map<string, FieldPolicy>();
  chosen.set(plan, new Map([...before, [choice.field, choice]]));
}

/** The plan was made anew, and what was chosen in it chosen again. */
export function moveChosenFields(from: string, to: string): void {
  const before = chosen.get(from);
  chosen.delete(from);
  if (before !== undefined) chosen.set(to, before);
}

/** What was chosen for all of a field in a plan; after that nothing is known of any plan. */
export function takeChosenFields(plan: string): readonly FieldPolicy[] {
  const fields = [...(chosen.get(plan)?.values() ?? [])];
  chosen.clear();
  return fields;
}
