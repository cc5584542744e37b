import { resolve } from "node:path";
import type { Groups } from "../contract/groups.ts";
import { fill } from "../contract/words/fill.ts";
import type { InBoth } from "../contract/words/in-both.ts";
import type { Command, Context } from "./command.ts";
import { withWholeNames } from "./department-names.ts";
import { spokenOf } from "./introductions.ts";
import { tooDeep } from "./overview.ts";

export type GroupsOptions = { readonly workspace: string; readonly level: number };

/** Who belongs together by ties, and how far that follows the departments. */
export const groups: Command<GroupsOptions> = async ({ workspace, level }, context) => {
  await context.ask("open-workspace", { path: resolve(workspace), create: false });
  const answer = await context.ask("groups", { level });
  const { deepest, ...reply } = await withWholeNames(answer, context);
  if (level > deepest) throw tooDeep(level, deepest, context);
  context.console.result({ ...reply, groups: reply.groups.map(document) }, () =>
    groupsText(reply, context),
  );
  return 0;
};

type Group = Groups["groups"][number];

function document({ people, named, departments, other }: Group) {
  return {
    people,
    named: named.map(({ id, name, department }) => ({ id, name, department })),
    departments: departments.map(({ department, people: count }) => ({
      id: department.id,
      name: department.name,
      people: count,
    })),
    other,
  };
}

type Found = Omit<Groups, "deepest">;

function groupsText(found: Found, context: Context): string[] {
  const { language } = context;
  const words = WORDS[language];
  if (found.groups.length === 0) return [words.none];
  const whole = new Intl.NumberFormat(language);
  const two = new Intl.NumberFormat(language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const figure = (text: string, value: number | null): string[] =>
    value === null
      ? []
      : [fill(text, { value: two.format(value), runs: whole.format(found.runs) })];
  return [
    fill(words.found, { groups: whole.format(found.groups.length), n: whole.format(found.n) }),
    ...figure(words.modularity, found.modularity),
    ...figure(words.agreement, found.agreement),
    ...figure(words.stability, found.stability),
    ...found.groups.slice(0, MOST_GROUPS).flatMap((group) => groupText(group, context)),
    ...(found.groups.length > MOST_GROUPS
      ? [fill(words.more, { count: whole.format(found.groups.length - MOST_GROUPS) })]
      : []),
  ];
}

/** So many groups, departments and people are told; JSON has more. */
const MOST_GROUPS = 20;
const MOST_DEPARTMENTS = 6;
const MOST_PEOPLE = 5;

function groupText({ people, named, departments, other }: Group, context: Context): string[] {
  const { language, console } = context;
  const words = WORDS[language];
  const parts = departments
    .slice(0, MOST_DEPARTMENTS)
    .map(({ department, people: count }) => `${department.name} ${count}`);
  const rest = departments
    .slice(MOST_DEPARTMENTS)
    .reduce((sum, { people: count }) => sum + count, other);
  return [
    "",
    console.colors.bold(fill(words.people, { people })),
    `  ${[...parts, ...(rest > 0 ? [fill(words.rest, { rest })] : [])].join(", ")}`,
    `  ${named
      .slice(0, MOST_PEOPLE)
      .map((person) => spokenOf(person, language))
      .join(", ")}`,
  ];
}

type Words = {
  readonly none: string;
  readonly found: string;
  readonly modularity: string;
  readonly agreement: string;
  readonly stability: string;
  readonly people: string;
  readonly rest: string;
  readonly more: string;
};
const WORDS: InBoth<Words> = {
  nl: {
    none: "Er zijn nog geen relaties tussen mensen. Importeer een bestand met wie elkaar kent, of met wie aan welk initiatief meedoet.",
    found: "{groups} groepen van {n} mensen met relaties.",
    modularity: "Hoe dicht de groepen zijn: {value} (0 is zoals bij toeval).",
    agreement:
      "Hoe ver zij de organisatieonderdelen volgen: {value} (0 is niet, 1 is precies hetzelfde).",
    stability: "Hoe zeker zij zijn, na {runs} keer zoeken: {value} (1 is steeds dezelfde groepen).",
    people: "{people} mensen",
    rest: "overig {rest}",
    more: "en nog {count}; met --json staan ze er alle",
  },
  en: {
    none: "There are no ties between people yet. Import a file with who knows whom, or who takes part in which initiative.",
    found: "{groups} groups of {n} people with ties.",
    modularity: "How dense the groups are: {value} (0 is as by chance).",
    agreement: "How far they follow the departments: {value} (0 is not, 1 is just the same).",
    stability: "How sure they are, after {runs} searches: {value} (1 is always the same groups).",
    people: "{people} people",
    rest: "other {rest}",
    more: "and {count} more; with --json all are there",
  },
};
