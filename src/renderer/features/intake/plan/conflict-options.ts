import type { FieldChange } from "../../../../contract/plan-rows.ts";
import type { Choice } from "./use-plan-choices.ts";

/** One way to settle a field on which rows disagree. */
export type ConflictOption = {
  readonly id: string;
  readonly choice: Choice;
  /** What a row says; null: what is there stays, or all that they say is taken. */
  readonly said: FieldChange["values"][number] | null;
};

/** Whether someone can settle it: rows disagree, and more can be done than leave it as it is. */
export function isOpenConflict({ values, policies }: FieldChange): boolean {
  return values.length > 0 && policies.length > 1;
}

/** Whether someone chose what holds of all that a row disagrees on. */
export function isSettled(changes: readonly FieldChange[]): boolean {
  const contested = changes.filter(({ values }) => values.length > 0);
  return contested.length > 0 && contested.every(({ decided }) => decided);
}

/** What is there first, then what each row says, then all of it together, as far as may be chosen. */
export function conflictOptions({ policies, values }: FieldChange): readonly ConflictOption[] {
  const taken = values.map((said, value): ConflictOption => ({
    id: `value ${value}`,
    choice: { policy: "replace", value },
    said,
  }));
  return [
    { id: "keep", choice: { policy: "keep" }, said: null },
    ...(policies.includes("replace") ? taken : []),
    ...(policies.includes("union")
      ? [{ id: "union", choice: { policy: "union" as const }, said: null }]
      : []),
  ];
}

/** Which of the options holds now. */
export function chosenOption({ policy, values, said }: FieldChange): string {
  if (policy !== "replace") return policy;
  return `value ${Math.max(
    0,
    values.findIndex(({ value }) => value === said),
  )}`;
}
