import type { EntityKind } from "../../model/ids.ts";
import type { WriteDb } from "../db.ts";
import { VALUES } from "./conflict-rows.ts";
import { fieldName } from "./field-names.ts";
import { FIXED, type Policy, type PolicyChoice } from "./policies.ts";

/** What somebody chose of a single change, so that it can be chosen again in a draft that is made anew. */
export type PickedChange = {
  /** Of what it is a change: the same in both drafts. */
  readonly of: string;
  readonly kind: EntityKind;
  /** As the draft calls it. */
  readonly field: string;
  readonly policy: Policy;
  readonly conflict: number;
  /** Where rows disagree, what one of them says and is taken. */
  readonly said: string | null;
};

const IS_STORED = `EXISTS (SELECT 1 FROM main.entity WHERE entity.id = entity_id)`;
const PICKED = `
  SELECT entity_id AS entity, kind, field, policy, conflict, CASE conflict WHEN 1 THEN said END AS said, ${IS_STORED} AS stored
  FROM temp.draft_change WHERE decided = 1 AND visible = 1 ORDER BY id`;
const CHOOSABLE = `
  SELECT id, entity_id AS entity, kind, field, conflict, united IS NOT NULL AS unites, ${IS_STORED} AS stored
  FROM temp.draft_change WHERE visible = 1 AND NOT ${FIXED} ORDER BY id`;
const NAMED = `SELECT key, email FROM temp.draft_named WHERE id = :id`;

type Told = { readonly entity: number; readonly kind: EntityKind; readonly stored: 0 | 1 };
type Picked = Told & Omit<PickedChange, "of">;
type Choosable = Told & {
  readonly id: number;
  readonly field: string;
  readonly conflict: number;
  readonly unites: 0 | 1;
};

/** All that somebody chose, change by change, and of which rows disagree. */
export function pickedChanges(db: WriteDb): readonly PickedChange[] {
  const of = describe(db);
  return db
    .prepare<[], Picked>(PICKED)
    .all()
    .map(({ entity, stored, ...picked }) => ({ ...picked, of: of({ entity, stored, ...picked }) }));
}

/** The same for a draft that was sealed anew; what is no change there, or cannot be chosen there, is left out. */
export function choicesAgain(db: WriteDb, picked: readonly PickedChange[]): PolicyChoice[] {
  if (picked.length === 0) return [];
  const of = describe(db);
  const wanted = new Map(picked.map((one) => [keyOf(one), one]));
  const values = db.prepare<object, { value: string }>(VALUES);
  const choices: PolicyChoice[] = [];
  for (const change of db.prepare<[], Choosable>(CHOOSABLE).all()) {
    const before = wanted.get(keyOf({ ...change, of: of(change) }));
    if (before === undefined || (before.policy === "union" && change.unites === 0)) continue;
    const { id, entity, kind, field, conflict } = change;
    const choice = { change: id, field: fieldName(kind, field), policy: before.policy };
    if (conflict === 0 || before.policy !== "replace") choices.push(choice);
    else {
      const value = values.all({ entity, field }).findIndex((one) => one.value === before.said);
      if (value >= 0) choices.push({ ...choice, value });
    }
  }
  return choices;
}

const keyOf = ({ of, field, conflict }: Pick<PickedChange, "of" | "field" | "conflict">): string =>
  [of, field, conflict].join("\n");

/** What is stored is called by its id; what is new, and has another in each draft, by its name and address. */
function describe(db: WriteDb): (told: Told) => string {
  const named = db.prepare<{ id: number }, { key: string; email: string | null }>(NAMED);
  return ({ entity, kind, stored }) => {
    if (stored === 1) return String(entity);
    const name = named.get({ id: entity });
    return [kind, name?.key ?? "", name?.email ?? ""].join("\n");
  };
}
