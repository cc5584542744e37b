import type { InitiativeId } from "../../model/ids.ts";
import type { Draft, DraftedInitiative, Former, InitiativeFields } from "../ports/draft.ts";
import type { Claims } from "./claims.ts";
import { formerOf, newAttributes, news } from "./former.ts";
import { formerMarks, type InitiativeRow, type Pending } from "./initiative-row.ts";
import { keepExtras } from "./keep-extras.ts";
import { layOver } from "./lay-over.ts";
import type { DepartmentMatcher } from "./match-departments.ts";
import { stageMention } from "./match-mentions.ts";
import { tellConflicts } from "./tell-conflicts.ts";

/** Where rows about initiatives are taken into. */
export type Matching = {
  readonly draft: Draft;
  readonly departments: DepartmentMatcher;
  readonly claims: Claims;
};

/** Makes the initiative that a row speaks of. */
export function createInitiative(matching: Matching, said: InitiativeRow): InitiativeId {
  const fields = fieldsOf(said.pending);
  const stated = (Object.keys(fields) as (keyof InitiativeFields)[]).filter(
    (name) => fields[name] !== null,
  );
  const id = matching.draft.newInitiative(fields, stated, said.row);
  matching.claims.claim(id, said.row.file);
  keepRest(matching, id, said);
  return id;
}

/** Lays what a row says over an initiative that is there, stored or brought by an earlier row. */
export function updateInitiative(matching: Matching, id: InitiativeId, said: InitiativeRow): void {
  const { draft, claims } = matching;
  const { pending, row } = said;
  claims.claim(id, row.file);
  const before = draft.initiative(id);
  const { stub: _, fingerprint: mark, title, key, ...fields } = fieldsOf(pending);
  // Another spelling of the same title is no news.
  const called = { title: key === before.key ? before.title : title, key };
  const former = formerSaying(draft, before, pending);
  const isCalled = former?.values.get("key") !== key;
  const heard = { ...news(fields, former), ...(isCalled ? called : {}) };
  const { drafted, conflicts } = layOver<InitiativeFields, DraftedInitiative>(before, heard);
  const titled =
    drafted.title === null ? { ...drafted, title: before.title, key: before.key } : drafted;
  const cells = former === null ? mark : before.fingerprint;
  draft.putInitiative({ ...titled, stub: false, fingerprint: cells }, row, conflicts.length > 0);
  tellConflicts(
    draft,
    { kind: "initiative", id, name: before.title, conflicts },
    { origin: row, file: pending.file },
  );
  const attributes = newAttributes(pending.fact.attributes, former);
  keepRest(matching, id, { row, pending: { ...pending, fact: { ...pending.fact, attributes } } });
}

function fieldsOf({ fact, key, departmentId, fingerprint }: Pending): InitiativeFields {
  const { description, lessons, status, innovation, start, end } = fact;
  const described = { description, lessons, status, innovation, start, end };
  return { title: fact.title.trim(), key, ...described, departmentId, fingerprint, stub: false };
}

/** Which of those that were merged into an initiative a row speaks of. */
function formerSaying(
  draft: Draft,
  initiative: DraftedInitiative,
  { fact, source, key, departmentId, fingerprint: mark }: Pending,
): Former | null {
  const formers = draft.formers(initiative.id);
  if (formers.length === 0) return null;
  const called = { key, departmentId };
  const marks = [mark, ...formerMarks(draft, { fact, departmentId })];
  return (
    formers.find(({ values }) => marks.includes(values.get("fingerprint") ?? "")) ??
    formerOf(draft, initiative, { source, row: fact.givenId, called })
  );
}

/** Topics, kept columns, further departments and the people that the row names. */
function keepRest(
  { draft, departments }: Matching,
  id: InitiativeId,
  { pending, row }: InitiativeRow,
): void {
  const { fact, file, departmentId, source } = pending;
  if (fact.givenId === null) draft.remember(pending.fingerprint, id, source, row);
  else draft.giveId({ given: fact.givenId, kind: "initiative", source }, id, row);
  const topics = { about: fact.about, asks: fact.asks };
  keepExtras(draft, id, { topics, attributes: fact.attributes }, { origin: row, file });
  const others = fact.departments.slice(1).map((path) => departments.idOf(path));
  draft.addTies(
    {
      from: others.map(() => id),
      to: others,
      kinds: others.map(() => "related" as const),
      lines: others.map(() => row.line),
      count: others.length,
    },
    row.file,
  );
  const place = fact.departments[0] ?? null;
  const mentions = fact.people.map((mention) =>
    stageMention({ mention, initiative: id, departmentId, place, file, source }, row),
  );
  if (mentions.length > 0) draft.stage("mention", mentions);
}
