import type { DepartmentId, PersonId } from "../../model/ids.ts";
import { stricter } from "../../model/sharing.ts";
import { personKey } from "../../text/person-key.ts";
import type { PersonFact } from "../facts.ts";
import { eachOnce, formerOf, newAttributes, news } from "./former.ts";
import { layOver, type Conflict } from "./lay-over.ts";
import type { DepartmentMatcher, Speaker } from "./match-departments.ts";
import { keepExtras } from "./keep-extras.ts";
import { markOf } from "./mark.ts";
import { personLookups, type PersonLookups } from "./person-lookups.ts";
import {
  type Draft,
  type DraftedPerson,
  type Former,
  type Origin,
  type PersonCandidate,
  type PersonFields,
  type StagedRow,
} from "../ports/draft.ts";
import { warning, type At } from "../warning.ts";
import { unstaged } from "./unstaged.ts";
import { tellConflicts } from "./tell-conflicts.ts";

type StagedPerson = {
  readonly fact: PersonFact;
  readonly source: string;
  readonly file: string;
  /** The name as it is compared. */
  readonly key: string;
};

/** A row about a person, as it waits: sorted by what it says, so that the order of the rows does not matter. */
export function stagePerson(fact: PersonFact, at: Speaker): StagedRow {
  const key = personKey(fact.name);
  const said: StagedPerson = { fact, source: at.source, file: at.file, key };
  const sort = key + APART + (fact.email ?? "");
  return { file: at.fileId, line: at.line, sort, payload: "", said };
}

const APART = "\u0001";

/**
 * Matches rows about people, one by one: by given id, by e-mail, by name within the department, where more have that
 * name there by what else the row says; else makes a new one.
 */
export function peopleMatcher(
  draft: Draft,
  departments: DepartmentMatcher,
): (row: StagedRow) => PersonId {
  const lookups = personLookups(draft);
  return (row) => {
    const { fact, source, file, key } = unstaged(row) as StagedPerson;
    const departmentId = fact.department === null ? null : departments.idOf(fact.department);
    const at = { file, line: row.line };
    const said: Said = { fact, key, departmentId, source, at, origin: row, lookups };
    const id = match(draft, said);
    lookups.note(fact, key, source);
    return id;
  };
}

function match(draft: Draft, said: Said): PersonId {
  const { fact, key, source, at, origin, lookups } = said;
  const owner = ownerOfId(draft, said);
  // An id tells rows apart by itself; without one, or with someone else's, the whole row does.
  const mark = fact.givenId === null || owner === SOMEONE_ELSE ? markOf(fact) : null;
  const before = mark === null ? null : lookups.recognise(mark, source);
  const sure = typeof owner === "number" ? owner : (before ?? findByEmail(draft, said));
  const namesakes = sure === null ? lookups.byName(key) : [];
  const known = sure ?? findByName(draft, namesakes, said);
  const id = known ?? createPerson(draft, said, namesakes.length > 0);
  const former = known === null ? null : formerSaying(draft, known, said, mark ?? fact.givenId);
  const conflicts =
    known === null ? [] : updatePerson(draft, draft.person(known), heard(said, former));
  const { givenId } = fact;
  if (givenId !== null) draft.giveId({ given: givenId, kind: "person", source }, id, origin);
  if (mark !== null) draft.remember(mark, id, source, origin);
  rememberSaid(draft, id, said, conflicts);
  const topics = { offers: fact.offers, asks: fact.asks };
  const attributes = newAttributes(fact.attributes, former);
  keepExtras(draft, id, { topics, attributes }, { origin, file: at.file });
  return id;
}

/** A row about a person, with what is known of it besides its cells. */
type Said = {
  readonly fact: PersonFact;
  /** The name as it is compared. */
  readonly key: string;
  readonly lookups: PersonLookups;
  readonly departmentId: DepartmentId | null;
  readonly source: string;
  readonly at: At;
  readonly origin: Origin;
};

/** Whom of those that were merged into a person a row speaks of. */
function formerSaying(
  draft: Draft,
  id: PersonId,
  { fact, key, departmentId, source }: Said,
  row: string | null,
): Former | null {
  const called = { key, email: fact.email, departmentId };
  return formerOf(draft, draft.person(id), { source, row, called });
}

/** Without what is no news, as it was said before a merge. */
function heard(said: Said, former: Former | null): Heard {
  const { email, role, sharing } = said.fact;
  const { departmentId } = news({ departmentId: said.departmentId }, former);
  const fact = { ...said.fact, ...news({ email, role, sharing }, former) };
  return { ...said, departmentId, fact, named: former?.values.get("key") !== said.key };
}
type Heard = Said & { readonly named: boolean };

/** What tells whose an id is. */
const TELLING: ReadonlySet<string> = new Set(["key", "email", "departmentId"]);

/** What a person chooses of what rows say may make an id look like someone else's: all of it stays known as its own. */
function rememberSaid(
  draft: Draft,
  id: PersonId,
  { fact, source, origin }: Said,
  conflicts: readonly Conflict[],
): void {
  const telling = conflicts.filter(({ field }) => TELLING.has(field));
  const given = telling.length === 0 ? null : (fact.givenId ?? draft.givenIdOf(id, source));
  if (given === null) return;
  for (const { field, said, earlier } of telling)
    for (const value of [said, earlier])
      if (value !== null) draft.remember(markOf([given, field, value]), id, source, origin);
}

/** Whether a row says something of the person with its id that an earlier import said of it. */
function wasSaid(id: PersonId, { fact, key, departmentId, source, lookups }: Said): boolean {
  const values = { key, email: fact.email, departmentId };
  return Object.entries(values).some(
    ([field, value]) =>
      value !== null && lookups.recognise(markOf([fact.givenId, field, value]), source) === id,
  );
}

const SOMEONE_ELSE = "someone else";

/** Whose id a row has: its person's, nobody's yet, or plainly someone else's, which is reported. */
function ownerOfId(draft: Draft, said: Said): PersonId | typeof SOMEONE_ELSE | null {
  const { fact, source, at, lookups } = said;
  const id = fact.givenId === null ? null : lookups.byGivenId(fact.givenId, source);
  if (id === null) return null;
  // Taken for someone else before, also where a merge of departments has brought the two together since.
  const before = lookups.recognise(markOf(fact), source);
  if (before === id) return id;
  const isOther = sidesOf(draft, id).every((side) => isSomeoneElse(side, said));
  if (before === null && (!isOther || wasSaid(id, said))) return id;
  draft.report(warning("id-other-person", at, fact.givenId!));
  return SOMEONE_ELSE;
}

function findByEmail(draft: Draft, said: Said): PersonId | null {
  const { fact, lookups } = said;
  if (fact.email === null) return null;
  // An address of a department or a secretary is shared by people with nothing in common.
  const alike = lookups
    .byEmail(fact.email)
    .filter((id) => !hasOtherId(draft, id, said))
    .filter((id) => sidesOf(draft, id).some(({ key }) => sharesWord(key, said.key)));
  return alike[0] ?? null;
}

type Side = Pick<DraftedPerson, "key" | "email" | "departmentId">;

/** A person as they are now, and as they were before a merge. */
function sidesOf(draft: Draft, id: PersonId): readonly Side[] {
  const formers = draft.formers(id).map(({ values }): Side => {
    const place = values.get("departmentId");
    const departmentId = place === undefined ? null : (Number(place) as DepartmentId);
    return { key: values.get("key") ?? "", email: values.get("email") ?? null, departmentId };
  });
  return [draft.person(id), ...formers];
}

/** Whether name, address and department are all stated and all differ: a number that was given out anew. */
function isSomeoneElse(person: Side, { fact, key, departmentId }: Said): boolean {
  return (
    !sharesWord(person.key, key) &&
    differ(person.email, fact.email) &&
    differ(person.departmentId, departmentId)
  );
}

const differ = <T>(one: T | null, other: T | null): boolean =>
  one !== null && other !== null && one !== other;

/** Two ids of one source are two people. */
function hasOtherId(draft: Draft, id: PersonId, { fact, source }: Said): boolean {
  return fact.givenId !== null && differ(draft.givenIdOf(id, source), fact.givenId);
}

/** Whether two folded names have a word in common, initials apart. */
function sharesWord(one: string, other: string): boolean {
  const words = new Set(one.split(" ").filter((word) => word.length > 1));
  return one === other || other.split(" ").some((word) => words.has(word));
}

function findByName(
  draft: Draft,
  namesakes: readonly PersonCandidate[],
  said: Said,
): PersonId | null {
  const { fact, departmentId } = said;
  const near = eachOnce(
    namesakes.filter(
      (one) =>
        one.departmentId === departmentId &&
        // Two addresses are two people, whatever they are called.
        (fact.email === null || one.email === null) &&
        !hasOtherId(draft, one.id, said),
    ),
  );
  if (near.length > 1) return agreeing(draft, near, fact);
  if (near.length === 1) return near[0]!.id;
  // Someone whom a tie named before: now described.
  const only = namesakes.length === 1 ? namesakes[0]! : null;
  return only?.stub && only.departmentId === null && only.email === null ? only.id : null;
}

/** Of several the only one with the role and the wish that the row states; null where it states neither. */
function agreeing(
  draft: Draft,
  near: readonly PersonCandidate[],
  { role, sharing }: PersonFact,
): PersonId | null {
  if (role === null && sharing === null) return null;
  const agree = near.filter(({ id }) => {
    const one = draft.person(id);
    return (role === null || one.role === role) && (sharing === null || one.sharing === sharing);
  });
  return agree.length === 1 ? agree[0]!.id : null;
}

function createPerson(draft: Draft, said: Said, hasNamesakes: boolean): PersonId {
  const { fact, key, departmentId, at, origin } = said;
  if (hasNamesakes) draft.report(warning("likely-duplicate", at, fact.name));
  const fields: PersonFields = {
    name: fact.name.trim(),
    key,
    email: fact.email,
    role: fact.role,
    departmentId,
    sharing: fact.sharing,
    stub: false,
  };
  const stated = (Object.keys(fields) as (keyof PersonFields)[]).filter(
    (name) => fields[name] !== null,
  );
  return draft.newPerson(fields, stated, origin);
}

/** @returns on what the row disagrees with earlier ones */
function updatePerson(
  draft: Draft,
  person: DraftedPerson,
  said: Heard,
): readonly Conflict<keyof PersonFields>[] {
  const { fact, key, departmentId, at, origin } = said;
  // Another spelling of the same name is no news.
  const name = key === person.key ? { name: person.name, key } : { name: fact.name.trim(), key };
  const { drafted, conflicts } = layOver<PersonFields, DraftedPerson>(person, {
    ...(said.named ? name : {}),
    email: fact.email,
    role: fact.role,
    departmentId,
  });
  const wish = agreeOnSharing(draft, person, said);
  draft.putPerson(
    {
      ...named(drafted, person),
      sharing: wish.holds,
      stub: false,
      stated: fact.sharing === null ? drafted.stated : withSharing(drafted.stated),
      conflicted: wish.isOpen ? withSharing(drafted.conflicted) : drafted.conflicted,
    },
    origin,
    conflicts.length > 0 || wish.isOpen,
  );
  tellConflicts(
    draft,
    { kind: "person", id: person.id, name: person.name, conflicts },
    { origin, file: at.file },
  );
  return conflicts;
}

const withSharing = (fields: DraftedPerson["stated"]): DraftedPerson["stated"] =>
  new Set([...fields, "sharing" as const]);

/** A new person of whom two rows give different names keeps the one that sorts first. */
function named(drafted: DraftedPerson, before: DraftedPerson): DraftedPerson {
  return drafted.name === null || drafted.key === null
    ? { ...drafted, name: before.name, key: before.key }
    : drafted;
}

/** The wish that holds, and whether a person may choose another that a row states. */
type Wish = { readonly holds: PersonFields["sharing"]; readonly isOpen: boolean };

/** A wish may be stated where none was, and tightened; loosening one is for a person to decide. */
function agreeOnSharing(draft: Draft, person: DraftedPerson, { fact, at, origin }: Said): Wish {
  const { id, sharing: before } = person;
  const said = fact.sharing;
  if (said === null || said === before) return { holds: before, isOpen: false };
  if (before === null) return { holds: said, isOpen: false };
  const holds = stricter(before, said);
  const isSaidOtherwise = person.stated.has("sharing");
  if (!isSaidOtherwise && holds === said) return { holds, isOpen: false };
  draft.report(warning(isSaidOtherwise ? "sharing-conflict" : "sharing-loosened", at, said));
  const isFirst = isSaidOtherwise && !person.conflicted.has("sharing");
  const earlier = isFirst ? before : null;
  draft.disagree({ kind: "person", id, field: "sharing", said, earlier, keys: null }, origin);
  return { holds, isOpen: true };
}
