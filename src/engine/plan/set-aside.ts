import type { WriteDb } from "../../core/store/db.ts";
import {
  choicesAgain,
  pickedChanges,
  type PickedChange,
} from "../../core/store/draft/picked-changes.ts";
import type { ChangedField } from "../../core/store/draft/changed-fields.ts";
import type { Policy, PolicyChoice } from "../../core/store/draft/policies.ts";
import { versionOf } from "../../core/store/version.ts";
import type { DecidedPair } from "./plan-pairs.ts";
import { closePlan, waitingNow, type WaitingPlan } from "./waiting-plan.ts";

/** What a person chose in a plan. */
type Chosen = {
  readonly ofFields: ReadonlyMap<string, Policy>;
  readonly picked: readonly PickedChange[];
  readonly pairs: readonly DecidedPair[];
};

const NOTHING: Chosen = { ofFields: new Map(), picked: [], pairs: [] };

let aside = NOTHING;

/**
 * Lets the waiting plan go, but not what was chosen in it: the next is of the same files, read otherwise. Nothing is
 * kept where the workspace is no longer the one that it was made for.
 */
export function setPlanAside(): void {
  const waiting = waitingNow();
  if (waiting !== null) aside = chosenIn(waiting);
  closePlan();
}

/** Lets the plan go, and what was chosen in it. */
export function forgetPlan(): void {
  closePlan();
  aside = NOTHING;
}

function chosenIn({ db, version, chosen, pairs }: WaitingPlan): Chosen {
  if (version !== versionOf(db)) return NOTHING;
  return { ofFields: new Map(chosen), picked: pickedChanges(db), pairs: pairs.decided() };
}

/** What was chosen before, of the fields that a draft changes; once it is sealed. */
export function chosenBefore(db: WriteDb, fields: readonly ChangedField[]) {
  const ofFields = new Map<string, Policy>();
  for (const { field, policies } of fields) {
    const policy = aside.ofFields.get(field);
    if (policy !== undefined && policies.includes(policy)) ofFields.set(field, policy);
  }
  const choices: readonly PolicyChoice[] = [
    ...[...ofFields].map(([field, policy]) => ({ field, policy, of: "changes" as const })),
    ...choicesAgain(db, aside.picked),
  ];
  return { ofFields, choices, pairs: aside.pairs };
}
