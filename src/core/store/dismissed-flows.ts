import { endsOfFlow, flowAsOf } from "../model/flow-key.ts";
import type { DismissedFlow } from "../model/introduction.ts";
import type { ReadDb, WriteDb } from "./db.ts";
import { allIntroductions, forgetFlows } from "./introductions.ts";
import { isThere, nowIs } from "./merge/now-is.ts";

const ALL = `SELECT key, reason, note, at FROM dismissed_flow ORDER BY at, key`;
const DISMISS = `
  INSERT INTO dismissed_flow (key, reason, note, at) VALUES (:key, :reason, :note, :at)
  ON CONFLICT (key) DO UPDATE SET reason = excluded.reason, note = excluded.note, at = excluded.at`;
const RESTORE = `DELETE FROM dismissed_flow WHERE key = :key`;

/** Findings that were put aside, by key; the ends of which were merged away under the key that they have now. */
export function dismissedFlows(db: ReadDb): Map<string, DismissedFlow> {
  return new Map(
    stored(db).flatMap(({ now, ...flow }) => (now === null ? [] : [[now, { ...flow, key: now }]])),
  );
}

type Stored = DismissedFlow & { readonly now: string | null };

function stored(db: ReadDb): Stored[] {
  return db
    .prepare<[], DismissedFlow>(ALL)
    .all()
    .map((flow) => ({ ...flow, now: flowAsOf(flow.key, (id) => nowIs(db, id)) }));
}

/** Puts a finding aside; one that was already gets the new reason. */
export function dismissFlow(db: WriteDb, flow: DismissedFlow): void {
  db.prepare(DISMISS).run(flow);
}

/** Puts a finding back, under whatever key it was put aside. @returns whether it was aside */
export function restoreFlow(db: WriteDb, key: string): boolean {
  const aside = stored(db).filter(({ now }) => now === key);
  for (const flow of aside) db.prepare(RESTORE).run({ key: flow.key });
  return aside.length > 0;
}

/**
 * Forgets findings of which an end is no more, as its number may be given to another.
 */
export function forgetGoneFlows(db: WriteDb): void {
  const isGone = (key: string): boolean => endsOfFlow(key).some((id) => !isThere(db, id));
  for (const { key } of stored(db)) if (isGone(key)) db.prepare(RESTORE).run({ key });
  forgetFlows(db, isGone);
}

/** What became of a finding; `aside` where it was put aside. */
export type FlowState = {
  readonly state: "planned" | "dismissed";
  readonly aside: DismissedFlow | null;
};

/** What became of findings, by key: planned where an introduction of it is planned or made, else put aside. */
export function flowStates(db: ReadDb): Map<string, FlowState> {
  const states = new Map<string, FlowState>();
  for (const [key, aside] of dismissedFlows(db)) states.set(key, { state: "dismissed", aside });
  for (const { flow, state } of allIntroductions(db))
    if (flow !== null && (state === "planned" || state === "made"))
      states.set(flow, { state: "planned", aside: null });
  return states;
}
