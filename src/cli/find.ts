import { resolve } from "node:path";
import type { Found } from "../contract/find.ts";
import { fill } from "../contract/words/fill.ts";
import type { InBoth } from "../contract/words/in-both.ts";
import { checkLevel } from "./check-level.ts";
import type { Command } from "./command.ts";
import { tableText } from "./table-text.ts";

export type FindOptions = {
  readonly workspace: string;
  readonly question: string;
  readonly limit: number;
  readonly level: number;
};

/** Who and what has to do with a question in own words. */
export const find: Command<FindOptions> = async (
  { workspace, question, limit, level },
  context,
) => {
  const { ask, console, language } = context;
  await ask("open-workspace", { path: resolve(workspace), create: false });
  await checkLevel(level, context);
  const found = await ask("find", { question, limit, level });
  console.result(documentOf(found), () => foundText(found, WORDS[language]));
  return 0;
};

/** As the other commands tell of initiatives, people and departments. */
const documentOf = ({ words, also, initiatives, people, departments }: Found) => ({
  words,
  also,
  initiatives: initiatives.map(({ initiative: { id, name }, department, score, terms }) => ({
    id,
    title: name,
    department,
    score,
    terms,
  })),
  people: people.map(({ person: { id, name }, department, score, why }) => ({
    id,
    name,
    department,
    score,
    why,
  })),
  departments: departments.map(({ department: { id, name }, score, initiatives: count }) => ({
    id,
    name,
    score,
    initiatives: count,
  })),
});

function foundText({ words, also, initiatives, people, departments }: Found, say: Words) {
  if (initiatives.length + people.length + departments.length === 0) return [say.nothing];
  const looked = fill(say.lookedFor, { words: words.join(", ") });
  return [
    also.length === 0 ? looked : `${looked} ${fill(say.also, { words: also.join(", ") })}`,
    ...part(
      [say.initiative, say.department, say.terms],
      initiatives.map(({ initiative, department, terms }) => [
        initiative.name,
        department ?? "",
        terms.join(", "),
      ]),
    ),
    ...part(
      [say.person, say.department, say.why],
      people.map(({ person, department, why }) => [person.name, department ?? "", why.join(", ")]),
    ),
    ...part(
      [say.department, say.initiatives],
      departments.map(({ department, initiatives: count }) => [department.name, String(count)]),
    ),
  ];
}

const part = (headers: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  rows.length === 0 ? [] : ["", ...tableText(headers, rows)];

type Words = Readonly<
  Record<
    | "nothing"
    | "lookedFor"
    | "also"
    | "initiative"
    | "initiatives"
    | "person"
    | "department"
    | "terms"
    | "why",
    string
  >
>;
const WORDS: InBoth<Words> = {
  nl: {
    nothing: "Er is niets gevonden. Probeer het met andere woorden.",
    lookedFor: "Gezocht: {words}.",
    also: "Ook: {words}.",
    initiative: "initiatief",
    initiatives: "initiatieven",
    person: "persoon",
    department: "organisatieonderdeel",
    terms: "past door",
    why: "weet van",
  },
  en: {
    nothing: "Nothing was found. Try other words.",
    lookedFor: "Looked for: {words}.",
    also: "Also: {words}.",
    initiative: "initiative",
    initiatives: "initiatives",
    person: "person",
    department: "department",
    terms: "fits by",
    why: "knows of",
  },
};
