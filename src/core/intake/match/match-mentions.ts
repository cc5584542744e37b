import type { DepartmentId, InitiativeId, PersonId } from "../../model/ids.ts";
import { personKey } from "../../text/person-key.ts";
import type { Mention } from "../facts.ts";
import { eachOnce } from "./former.ts";
import type { Draft, StagedRow } from "../ports/draft.ts";

export type StagedMention = {
  readonly mention: Mention;
  readonly initiative: InitiativeId;
  readonly departmentId: DepartmentId | null;
  readonly file: string;
};

/**
 * Ties the people that rows of initiatives name: by e-mail; by name within the initiative's department; by name where
 * just one has it anywhere. Someone unknown becomes a stub in the department of the row that names them.
 */
export function matchMentions(draft: Draft): void {
  for (const row of draft.staged("mention")) {
    const staged = JSON.parse(row.payload) as StagedMention;
    const person = findOrStub(draft, staged, row);
    if (person === null) continue;
    draft.addTies(
      {
        from: [person],
        to: [staged.initiative],
        kinds: [staged.mention.kind],
        lines: [row.line],
        count: 1,
      },
      row.file,
    );
  }
}

function findOrStub(draft: Draft, staged: StagedMention, row: StagedRow): PersonId | null {
  const { mention, departmentId } = staged;
  const byEmail = mention.email === null ? [] : draft.peopleByEmail(mention.email);
  if (byEmail.length === 1) return byEmail[0]!;
  if (byEmail.length > 1) return amongSharers(draft, byEmail, staged, row);
  if (mention.name !== null) {
    const namesakes = draft
      .peopleByName(personKey(mention.name))
      .filter((one) => mention.email === null || one.email === null);
    const near = eachOnce(namesakes.filter((one) => one.departmentId === departmentId));
    if (near.length === 1) return near[0]!.id;
    const all = eachOnce(namesakes);
    if (all.length === 1) return all[0]!.id;
    if (all.length > 1) return ambiguous(draft, staged, row, all.length);
  }
  const name = (mention.name ?? mention.email ?? "").trim();
  if (personKey(name) === "") return null;
  const fields = {
    name,
    key: personKey(name),
    email: mention.email,
    role: null,
    departmentId,
    sharing: null,
    stub: true,
  };
  return draft.newPerson(fields, [], row);
}

/** Of people who share an address, the one with the name. */
function amongSharers(
  draft: Draft,
  sharers: readonly PersonId[],
  staged: StagedMention,
  row: StagedRow,
): PersonId | null {
  const { name } = staged.mention;
  const called = sharers.filter((id) => name !== null && draft.person(id).key === personKey(name));
  return called.length === 1 ? called[0]! : ambiguous(draft, staged, row, sharers.length);
}

function ambiguous(
  draft: Draft,
  { mention, file }: StagedMention,
  row: StagedRow,
  people: number,
): null {
  draft.report({
    code: "person-ambiguous",
    severity: "rejected",
    value: mention.name ?? mention.email,
    place: { file, line: row.line, column: mention.column },
    details: { people },
  });
  return null;
}
