import { createHash } from "node:crypto";
import type { DepartmentId, PersonId } from "../model/ids.ts";
import type { Problem } from "../model/problem.ts";
import { stricter } from "../model/sharing.ts";
import { fold } from "../text/fold.ts";
import type { PersonFact } from "./facts.ts";
import { layOver } from "./lay-over.ts";
import { conflict, type DepartmentMatcher, type Speaker } from "./match-departments.ts";
import { keepExtras } from "./keep-extras.ts";
import type { Draft, DraftedPerson, Origin, PersonFields, StagedRow } from "./ports/draft.ts";

export type StagedPerson = {
  readonly fact: PersonFact;
  readonly source: string;
  readonly file: string;
};

/** A row about a person, as it waits: sorted by what it says, so that the order of the rows does not matter. */
export function stagePerson(fact: PersonFact, at: Speaker): StagedRow {
  const payload = JSON.stringify({ fact, source: at.source, file: at.file } satisfies StagedPerson);
  return {
    file: at.fileId,
    line: at.line,
    sort: `${fold(fact.name)}\u0000${fact.email ?? ""}\u0000${payload}`,
    payload,
  };
}

/** Matches one row about a person, by given id, by e-mail, by name within the department; else makes a new one. */
export function matchPerson(
  draft: Draft,
  departments: DepartmentMatcher,
  row: StagedRow,
): PersonId {
  const { fact, source, file } = JSON.parse(row.payload) as StagedPerson;
  const origin: Origin = row;
  const departmentId = fact.department === null ? null : departments.idOf(fact.department);
  // An id tells rows apart by itself; without one the whole row does.
  const mark = fact.givenId === null ? markOf(fact) : null;
  const before = mark === null ? null : (draft.recognise(mark, source) as PersonId | null);
  const known = before ?? findPerson(draft, fact, source, departmentId);
  const id = known ?? createPerson(draft, fact, departmentId, origin, file);
  if (known !== null)
    updatePerson(draft, draft.person(known), fact, departmentId, { ...origin, name: file });
  if (fact.givenId !== null) draft.giveId(fact.givenId, "person", id, source, origin);
  if (mark !== null) draft.remember(mark, id, source, origin);
  keepExtras(draft, id, { offers: fact.offers, asks: fact.asks }, fact.attributes, origin, file);
  return id;
}

function findPerson(
  draft: Draft,
  fact: PersonFact,
  source: string,
  departmentId: DepartmentId | null,
): PersonId | null {
  if (fact.givenId !== null) {
    const given = draft.byGivenId(fact.givenId, "person", source)[0];
    if (given) return given.id as PersonId;
  }
  const byEmail = fact.email === null ? null : draft.personByEmail(fact.email);
  if (byEmail !== null) return byEmail;
  const namesakes = draft.peopleByName(fold(fact.name)).filter(
    (candidate) =>
      candidate.departmentId === departmentId &&
      // Two addresses are two people, whatever they are called.
      (fact.email === null || candidate.email === null),
  );
  if (namesakes.length > 0) return namesakes.length === 1 ? namesakes[0]!.id : null;
  const everyone = draft.peopleByName(fold(fact.name));
  const [only] = everyone;
  // Someone whom a tie named before: now described.
  return everyone.length === 1 && only!.stub && only!.departmentId === null && only!.email === null
    ? only!.id
    : null;
}

/** All cells of a row in one short text. */
const markOf = (fact: PersonFact): string =>
  createHash("sha256").update(JSON.stringify(fact)).digest("base64url").slice(0, 22);

function createPerson(
  draft: Draft,
  fact: PersonFact,
  departmentId: DepartmentId | null,
  origin: Origin,
  file: string,
): PersonId {
  const key = fold(fact.name);
  const namesake = draft.peopleByName(key)[0];
  if (namesake) draft.report(likelyDuplicate(file, origin.line, fact.name));
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

function updatePerson(
  draft: Draft,
  person: DraftedPerson,
  fact: PersonFact,
  departmentId: DepartmentId | null,
  at: Origin & { name: string },
): void {
  const key = fold(fact.name);
  // Another spelling of the same name is no news.
  const name = key === person.key ? { name: person.name, key } : { name: fact.name.trim(), key };
  const { drafted, conflicts } = layOver<PersonFields, DraftedPerson>(person, {
    ...name,
    email: fact.email,
    role: fact.role,
    departmentId,
  });
  const wish = agreeOnSharing(draft, person, fact, at);
  draft.putPerson(
    {
      ...named(drafted, person),
      sharing: wish,
      stub: false,
      stated:
        wish === person.sharing ? drafted.stated : new Set([...drafted.stated, "sharing" as const]),
    },
    at,
  );
  for (const field of conflicts)
    if (field !== "key") draft.report(conflict(at.name, at.line, field, person.name));
}

/** A new person of whom two rows give different names keeps the one that sorts first. */
function named(drafted: DraftedPerson, before: DraftedPerson): DraftedPerson {
  return drafted.name === null || drafted.key === null
    ? { ...drafted, name: before.name, key: before.key }
    : drafted;
}

/** A wish may be stated where none was, and tightened; loosening one is for a person to decide. */
function agreeOnSharing(
  draft: Draft,
  person: DraftedPerson,
  fact: PersonFact,
  at: Origin & { name: string },
): PersonFields["sharing"] {
  if (fact.sharing === null || fact.sharing === person.sharing) return person.sharing;
  if (person.sharing === null) return fact.sharing;
  const wish = stricter(person.sharing, fact.sharing);
  if (person.stated.has("sharing"))
    draft.report(conflict(at.name, at.line, "sharing", person.name));
  else if (wish !== fact.sharing) draft.report(loosened(at.name, at.line, fact.sharing));
  return wish;
}

const loosened = (file: string, line: number, value: string): Problem => ({
  code: "sharing-loosened",
  severity: "warning",
  place: { file, line, column: null },
  value,
});

const likelyDuplicate = (file: string, line: number, value: string): Problem => ({
  code: "likely-duplicate",
  severity: "warning",
  place: { file, line, column: null },
  value: value.slice(0, 200),
});
