import type { FieldPolicy } from "../../contract/plan-rows.ts";
import type { ReadDb, WriteDb } from "../../core/store/db.ts";
import type { PolicyChoice } from "../../core/store/draft/policies.ts";
import { keepTemplate } from "../../core/store/templates.ts";
import { write } from "../../core/store/version.ts";
import type { PlannedTable } from "../plan/waiting-plan.ts";
import { hasHeadersOf, storedTemplates, type KeptTemplate } from "./stored-templates.ts";

/** What was chosen before for tables like those of a plan. */
export type Remembered = {
  /** By which template, or file of one: what a person is told. */
  readonly told: readonly (FieldPolicy & { readonly template: string })[];
  readonly choices: readonly PolicyChoice[];
};

/** What the tables of a plan are asked with, or else what the newest template with their headers says. */
export function rememberedPolicies(db: ReadDb, tables: readonly PlannedTable[]): Remembered {
  const templates = newestFirst(db);
  const told = new Map<string, Remembered["told"][number]>();
  const choices: PolicyChoice[] = [];
  for (const one of tables) {
    const { file, sheet } = one.table.reading;
    const kept = one.asked.template ? templateOf(one, templates) : undefined;
    for (const { field, policy } of one.asked.policies ?? kept?.policies ?? []) {
      choices.push({ field, policy, of: "changes", table: { file, sheet } });
      const template = one.asked.policies === undefined ? (kept?.name ?? "") : "";
      told.set(JSON.stringify([template, field]), { template, field, policy });
    }
  }
  return { told: [...told.values()], choices };
}

/** Keeps what was chosen for all of a field with the templates that have the headers of the plan's tables. */
export function keepPolicies(
  db: WriteDb,
  tables: readonly PlannedTable[],
  chosen: ReadonlyMap<string, FieldPolicy["policy"]>,
): void {
  if (chosen.size === 0) return;
  const templates = newestFirst(db);
  const fitting = new Set(tables.flatMap((one) => templateOf(one, templates) ?? []));
  for (const { id: _, name, at, ...content } of fitting) {
    const before = new Map((content.policies ?? []).map(({ field, policy }) => [field, policy]));
    const isNews = [...chosen].some(([field, policy]) => before.get(field) !== policy);
    if (!isNews) continue;
    const policies = [...before, ...chosen].map(([field, policy]) => ({ field, policy }));
    const last = [...new Map(policies.map((one) => [one.field, one])).values()].slice(0, MOST);
    const kept = { name, at, content: JSON.stringify({ ...content, policies: last }) };
    write(db, () => keepTemplate(db, kept));
  }
}
const MOST = 1_000;

/** Keeps which words are names of people with the template that a table was read by. */
export function keepPeople(db: WriteDb, tables: readonly PlannedTable[]): void {
  for (const one of tables) {
    const { people, mapping, template } = one.asked;
    if (people === undefined || mapping === undefined || !template) continue;
    const kept = templateOf(one, newestFirst(db));
    if (kept === undefined || (kept.people ?? []).join("\n") === people.join("\n")) continue;
    const { id: _, name, at, ...content } = kept;
    write(db, () =>
      keepTemplate(db, { name, at, content: JSON.stringify({ ...content, people }) }),
    );
  }
}

const newestFirst = (db: ReadDb): readonly KeptTemplate[] =>
  storedTemplates(db).sort((a, b) => (a.at < b.at ? 1 : -1));

const templateOf = (
  { table: { reading } }: PlannedTable,
  templates: readonly KeptTemplate[],
): KeptTemplate | undefined => {
  const headers = reading.columns.map(({ header }) => header);
  return templates.find((one) => hasHeadersOf(one, headers));
};
