import type { DepartmentId, InitiativeId, PersonId } from "../../model/ids.ts";
import { personKey } from "../../text/person-key.ts";
import type { DepartmentPath, Mention } from "../facts.ts";
import { asBefore } from "./as-before.ts";
import { peopleCalled } from "./people-called.ts";
import type { Draft, Origin, StagedRow } from "../ports/draft.ts";

type StagedMention = {
  readonly mention: Mention;
  readonly initiative: InitiativeId;
  readonly departmentId: DepartmentId | null;
  /** The department as the row says it. */
  readonly place: DepartmentPath | null;
  readonly file: string;
  readonly source: string;
};

/**
 * Someone whom a row names, as it waits. An address with a name goes before a name alone, and that before an address
 * alone, so that who is made for one is known to the next as to the next import.
 */
export function stageMention(staged: StagedMention, { file, line }: Origin): StagedRow {
  const { name, email } = staged.mention;
  const payload = JSON.stringify(staged);
  const key = name === null ? LAST : personKey(name);
  return { file, line, sort: [key, email ?? LAST, payload].join("\u0000"), payload };
}
const LAST = "\uffff";

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
  const { mention, departmentId, place, source } = staged;
  const { email } = mention;
  const key = mention.name === null ? null : personKey(mention.name);
  const words = {
    said: ["mention", mention.name, email, place],
    names: key === null ? [] : [key],
    email,
  };
  const called = { key, email, departmentId };
  const found = asBefore(draft, words, { source, origin: row }, () => peopleCalled(draft, called));
  if (found.length === 1) return found[0]!;
  if (found.length > 1) return ambiguous(draft, staged, row, found.length);
  const name = (mention.name ?? email ?? "").trim();
  if (personKey(name) === "") return null;
  const fields = {
    name,
    key: personKey(name),
    email,
    role: null,
    departmentId,
    sharing: null,
    stub: true,
  };
  return draft.newPerson(fields, [], row);
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
