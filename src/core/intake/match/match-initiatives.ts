import { createHash } from "node:crypto";
import type { DepartmentId, InitiativeId } from "../../model/ids.ts";
import { fold } from "../../text/fold.ts";
import type { InitiativeFact } from "../facts.ts";
import { eachOnce, formerOf, newAttributes, news } from "./former.ts";
import { keepExtras } from "./keep-extras.ts";
import { layOver } from "./lay-over.ts";
import type { DepartmentMatcher, Speaker } from "./match-departments.ts";
import type { StagedMention } from "./match-mentions.ts";
import { tellConflicts } from "./tell-conflicts.ts";
import type {
  Draft,
  DraftedInitiative,
  Former,
  InitiativeCandidate,
  InitiativeFields,
  StagedRow,
} from "../ports/draft.ts";
import { warning } from "../warning.ts";

type StagedInitiative = {
  readonly fact: InitiativeFact;
  readonly source: string;
  readonly file: string;
};
type Pending = StagedInitiative & {
  readonly key: string;
  readonly departmentId: DepartmentId | null;
  readonly fingerprint: string;
};

/** A row about an initiative, as it waits: sorted by what it says, so that the order of the rows does not matter. */
export function stageInitiative(fact: InitiativeFact, at: Speaker): StagedRow {
  const payload = JSON.stringify({
    fact,
    source: at.source,
    file: at.file,
  } satisfies StagedInitiative);
  return { file: at.fileId, line: at.line, sort: `${fold(fact.title)}\u0000${payload}`, payload };
}

/**
 * Matches all rows about initiatives: by given id; else to one whose cells all agree; else, where just one in the
 * workspace and one row of each file carry the name within the department, by that name; else to the only one with the
 * name there that has all that the row says. Otherwise a row is new.
 */
export function matchInitiatives(
  draft: Draft,
  departments: DepartmentMatcher,
  onRow: () => void,
): void {
  const matching: Matching = { draft, departments, claimed: new Set() };
  for (const row of draft.staged("initiative")) {
    onRow();
    matchForSure(matching, row);
  }
  for (const rows of sameName(draft.staged("pending-initiative"))) matchByName(matching, rows);
}

/** `claimed` are the stored initiatives that a row of this batch has been matched to. */
type Matching = {
  readonly draft: Draft;
  readonly departments: DepartmentMatcher;
  readonly claimed: Set<InitiativeId>;
};

function matchForSure(matching: Matching, row: StagedRow): void {
  const { draft, departments, claimed } = matching;
  const staged = JSON.parse(row.payload) as StagedInitiative;
  const { fact, source, file } = staged;
  const own = fact.departments[0];
  const departmentId = own ? departments.idOf(own) : null;
  const pending: Pending = {
    ...staged,
    key: fold(fact.title),
    departmentId,
    fingerprint: fingerprint(fact, departmentId),
  };
  const given =
    fact.givenId === null ? undefined : draft.byGivenId(fact.givenId, "initiative", source)[0];
  if (given) {
    claimed.add(given.id as InitiativeId);
    update(matching, given.id as InitiativeId, { pending, row });
    return;
  }
  if (fact.givenId !== null) {
    matchNewId(matching, { pending, row });
    return;
  }
  // What this very row was taken for before, whatever else has its name by now.
  const before = draft.recognise(pending.fingerprint, source) as InitiativeId | null;
  const same = before === null ? alike(draft, pending)[0] : { id: before, created: false };
  if (!same) {
    draft.stage("pending-initiative", [waiting(pending, row)]);
    return;
  }
  if (same.created || (claimed.has(same.id) && draft.formers(same.id).length === 0)) {
    draft.report(warning("row-repeated", { file, line: row.line }, fact.title));
  }
  claimed.add(same.id);
  update(matching, same.id, { pending, row });
}

/** A row with an id that its source did not have yet: the same cells without an id are the same initiative. */
function matchNewId(matching: Matching, { pending, row }: Waiting): void {
  const { draft, claimed } = matching;
  const same = alike(draft, pending).find(
    ({ id, created }) =>
      !created && !claimed.has(id) && draft.givenIdOf(id, pending.source) === null,
  );
  if (same) {
    claimed.add(same.id);
    update(matching, same.id, { pending, row });
    return;
  }
  const isThere = draft
    .initiativesByTitle(pending.key)
    .some((one) => one.departmentId === pending.departmentId && !one.created);
  if (isThere) draft.report(warning("likely-duplicate", placeOf(pending, row), pending.fact.title));
  create(matching, { pending, row });
}

function waiting(pending: Pending, row: StagedRow): StagedRow {
  const sort = `${pending.key}\u0000${pending.departmentId ?? ""}\u0000${pending.fingerprint}`;
  return { file: row.file, line: row.line, sort, payload: JSON.stringify(pending) };
}

type Waiting = { readonly pending: Pending; readonly row: StagedRow };

/** Rows with one name in one department, in one list; equal ones follow each other. */
function* sameName(rows: Iterable<StagedRow>): Generator<Waiting[]> {
  let group: Waiting[] = [];
  for (const row of rows) {
    const pending = JSON.parse(row.payload) as Pending;
    const first = group[0]?.pending;
    if (first && (first.key !== pending.key || first.departmentId !== pending.departmentId)) {
      yield group;
      group = [];
    }
    group.push({ pending, row });
  }
  if (group.length > 0) yield group;
}

function matchByName(matching: Matching, group: readonly Waiting[]): void {
  const { draft, claimed } = matching;
  const { key, departmentId } = group[0]!.pending;
  const stored = eachOnce(
    draft
      .initiativesByTitle(key)
      .filter((one) => one.departmentId === departmentId && !one.created),
  );
  const alone = distinctPerFile(group) === 1;
  const only = stored.length === 1 && !claimed.has(stored[0]!.id) ? stored[0]!.id : null;
  let target: InitiativeId | null = alone ? only : null;
  const made = new Map<string, InitiativeId>();
  for (const { pending, row } of group) {
    const repeat = made.get(pending.fingerprint);
    if (repeat !== undefined) {
      draft.repeatInitiative(repeat, row);
      draft.report(warning("row-repeated", placeOf(pending, row), pending.fact.title));
      continue;
    }
    const match = target ?? agreeing(matching, stored, pending);
    if (match !== null) {
      claimed.add(match);
      update(matching, match, { pending, row });
      made.set(pending.fingerprint, match);
      continue;
    }
    if (stored.length > 0 || made.size > 0)
      draft.report(warning("likely-duplicate", placeOf(pending, row), pending.fact.title));
    const id = create(matching, { pending, row });
    made.set(pending.fingerprint, id);
    if (alone) target = id;
  }
}

/** Of several with the row's name the only one that has all that the row says besides; null where it says nothing. */
function agreeing(
  { draft, claimed }: Matching,
  stored: readonly InitiativeCandidate[],
  { fact }: Pending,
): InitiativeId | null {
  const { description, lessons, status, innovation, start, end } = fact;
  const said = Object.entries({ description, lessons, status, innovation, start, end }).filter(
    ([, value]) => value !== null,
  );
  if (said.length === 0) return null;
  const agree = stored.filter(({ id }) => {
    if (claimed.has(id)) return false;
    const fields: Readonly<Record<string, unknown>> = draft.initiative(id);
    return said.every(([name, value]) => fields[name] === value);
  });
  return agree.length === 1 ? agree[0]!.id : null;
}

/** The largest number of different rows with this name in any one file: rows of one file stay apart unless equal. */
function distinctPerFile(group: readonly Waiting[]): number {
  const perFile = new Map<number, Set<string>>();
  for (const { pending, row } of group) {
    const seen = perFile.get(row.file) ?? new Set<string>();
    perFile.set(row.file, seen.add(pending.fingerprint));
  }
  return Math.max(...[...perFile.values()].map((seen) => seen.size));
}

/** Those with the same cells, also of when its department was not merged yet. */
function alike(
  draft: Draft,
  { fact, departmentId, fingerprint: mark }: Pending,
): readonly InitiativeCandidate[] {
  const found = draft.initiativesByFingerprint(mark);
  if (found.length > 0) return found;
  const marks = formerMarks(draft, { fact, departmentId });
  return marks.flatMap((former) => draft.initiativesByFingerprint(former));
}

/** How its cells were known in departments that were merged into its own. */
function formerMarks(
  draft: Draft,
  { fact, departmentId }: Pick<Pending, "fact" | "departmentId">,
): readonly string[] {
  if (departmentId === null) return [];
  return draft.formerDepartments(departmentId).map((id) => fingerprint(fact, id));
}

/** All cells of a row in one short text; equal where all cells agree, whatever file they came from. */
function fingerprint(fact: InitiativeFact, departmentId: DepartmentId | null): string {
  const { givenId: _, departments, ...cells } = fact;
  return createHash("sha256")
    .update(JSON.stringify([departmentId, departments.slice(1), cells]))
    .digest("base64url")
    .slice(0, 22);
}

const placeOf = ({ file }: Pending, { line }: StagedRow) => ({ file, line });

function fieldsOf(pending: Pending): InitiativeFields {
  const { fact, key, departmentId } = pending;
  return {
    title: fact.title.trim(),
    key,
    description: fact.description,
    lessons: fact.lessons,
    status: fact.status,
    innovation: fact.innovation,
    start: fact.start,
    end: fact.end,
    departmentId,
    fingerprint: pending.fingerprint,
    stub: false,
  };
}

function create(matching: Matching, { pending, row }: Waiting): InitiativeId {
  const fields = fieldsOf(pending);
  const stated = (Object.keys(fields) as (keyof InitiativeFields)[]).filter(
    (name) => fields[name] !== null,
  );
  const id = matching.draft.newInitiative(fields, stated, row);
  keepRest(matching, id, { pending, row });
  return id;
}

function update(matching: Matching, id: InitiativeId, { pending, row }: Waiting): void {
  const { draft } = matching;
  const before = draft.initiative(id);
  const { stub: _, fingerprint: mark, title, key, ...fields } = fieldsOf(pending);
  // Another spelling of the same title is no news.
  const called = { title: key === before.key ? before.title : title, key };
  const former = formerSaying(draft, before, pending);
  const isCalled = former?.values.get("key") !== key;
  const said = { ...news(fields, former), ...(isCalled ? called : {}) };
  const { drafted, conflicts } = layOver<InitiativeFields, DraftedInitiative>(before, said);
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
  keepRest(matching, id, { pending: { ...pending, fact: { ...pending.fact, attributes } }, row });
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
  { pending, row }: Waiting,
): void {
  const { fact, file, departmentId } = pending;
  if (fact.givenId === null) draft.remember(pending.fingerprint, id, pending.source, row);
  else draft.giveId({ given: fact.givenId, kind: "initiative", source: pending.source }, id, row);
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
  const mentions = fact.people.map((mention): StagedRow => {
    const payload = JSON.stringify({
      mention,
      initiative: id,
      departmentId,
      file,
    } satisfies StagedMention);
    return { file: row.file, line: row.line, sort: payload, payload };
  });
  if (mentions.length > 0) draft.stage("mention", mentions);
}
