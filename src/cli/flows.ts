import { resolve } from "node:path";
import type { Named } from "../contract/common.ts";
import type { FlowGroup, FlowKind, FlowPair, Flows } from "../contract/flows.ts";
import { fill } from "../contract/words/fill.ts";
import type { InBoth } from "../contract/words/in-both.ts";
import type { Command, Context } from "./command.ts";
import { withWholeNames } from "./department-names.ts";
import { spokenOf } from "./introductions.ts";
import { tooDeep } from "./overview.ts";
import { termText } from "./term-text.ts";
import { whyNone } from "./why-none.ts";

export const FLOWS_OF = ["initiatives", "people", "departments"] as const;

export type FlowsOptions = {
  readonly workspace: string;
  readonly of: (typeof FLOWS_OF)[number] | null;
  readonly limit: number;
  readonly level: number;
};

/** Where knowledge could flow and does not yet, with reasons. */
export const flows: Command<FlowsOptions> = async ({ workspace, of, limit, level }, context) => {
  await context.ask("open-workspace", { path: resolve(workspace), create: false });
  const answer = await context.ask("flows", { of, limit, level, all: true });
  if (level > answer.spread.deepest) throw tooDeep(level, answer.spread.deepest, context);
  const reply = await withWholeNames(answer, context);
  context.console.result({ level, ...document(reply) }, () => flowsText(reply, of, context));
  return 0;
};

function document({ groups, pairs, counts, spread, seed }: Flows) {
  return {
    groups: groups.map(groupDocument),
    pairs: pairs.map(pairDocument),
    counts,
    spread,
    seed,
  };
}

const listed = ({ id, name, department }: Named) => ({ id, name, department });

function groupDocument(group: FlowGroup) {
  return {
    ...group,
    initiatives: group.initiatives.map(({ initiative, department, same, status }) => ({
      ...listed(initiative),
      department: department?.name ?? null,
      status,
      same: same.map(listed),
    })),
    departments: group.departments.map(({ name }) => name),
    terms: group.terms.map(termText),
    topics: group.topics.map(({ name }) => name),
  };
}

function pairDocument({ a, b, departmentA, departmentB, ...pair }: FlowPair) {
  return {
    ...pair,
    a: endDocument(a, departmentA),
    b: endDocument(b, departmentB),
    departmentA: departmentA?.name ?? null,
    departmentB: departmentB?.name ?? null,
    terms: pair.terms.map(termText),
    topics: pair.topics.map(({ name }) => name),
    via: pair.via.map(({ person, knows, load }) => ({
      id: person.id,
      name: person.name,
      department: person.department,
      load,
      knows: {
        a: knows.a.map(({ id, name }) => ({ id, name })),
        b: knows.b.map(({ id, name }) => ({ id, name })),
      },
    })),
  };
}

function endDocument({ id, kind, name }: Named, department: Named | null) {
  return { id, kind, name, department: department?.name ?? null };
}

function flowsText(
  { groups, pairs, counts, spread }: Flows,
  of: FlowsOptions["of"],
  context: Context,
): string[] {
  const { language } = context;
  if (groups.length + pairs.length === 0)
    return [WORDS[language].none, whyNone({ ...counts, spread, of }, language)];
  const parts = [
    ...groups.map((group) => groupText(group, context)),
    ...pairs.map((pair) => pairText(pair, context)),
  ];
  return parts.flatMap((part, at) => [...(at > 0 ? [""] : []), ...part]);
}

function groupText(group: FlowGroup, { language, console }: Context): string[] {
  const words = WORDS[language];
  const title = fill(words.group, {
    initiatives: group.initiatives.length,
    departments: group.departments.length,
  });
  return [
    console.colors.bold(title),
    ...group.initiatives.map(({ initiative, department, same }) => {
      const more = same.length === 0 ? "" : fill(words.same, { count: same.length });
      return `  ${initiative.id} ${initiative.name} (${department?.name ?? words.nowhere})${more}`;
    }),
    ...reasons(group, language),
    `  ${figures(group, language)}`,
  ];
}

function pairText(pair: FlowPair, { language, console }: Context): string[] {
  const words = WORDS[language];
  const end = (named: Named, department: Named | null): string =>
    `  ${named.id} ${spokenOf(named, language)}${
      named.kind === "department" ? "" : ` (${department?.name ?? words.nowhere})`
    }`;
  const via = pair.via.map(({ person }) => spokenOf(person, language)).join(", ");
  return [
    console.colors.bold(words.kinds[pair.kind]),
    end(pair.a, pair.departmentA),
    end(pair.b, pair.departmentB),
    ...reasons(pair, language),
    ...(pair.between === null ? [] : [`  ${fill(words.between, pair.between)}`]),
    `  ${figures(pair, language)}`,
    ...(via === "" ? [] : [`  ${fill(words.via, { names: via })}`]),
  ];
}

function reasons(
  { terms, topics }: Pick<FlowPair, "terms" | "topics">,
  language: Context["language"],
): string[] {
  const words = WORDS[language];
  const named = topics.map(({ name }) => name);
  return [...listText(words.terms, terms.map(termText)), ...listText(words.topics, named)];
}

function listText(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`  ${title} ${items.join(", ")}`];
}

function figures(
  { affinity, contact, score }: Pick<FlowPair, "affinity" | "contact" | "score">,
  language: Context["language"],
): string {
  const two = new Intl.NumberFormat(language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const words = WORDS[language];
  return fill(words.figures, {
    affinity: two.format(affinity),
    contact: contact === null ? words.unknown : two.format(contact),
    score: two.format(score),
  });
}

const WORDS: InBoth<{
  readonly none: string;
  readonly group: string;
  readonly same: string;
  readonly kinds: Readonly<Record<FlowKind, string>>;
  readonly terms: string;
  readonly topics: string;
  readonly between: string;
  readonly figures: string;
  readonly unknown: string;
  readonly nowhere: string;
  readonly via: string;
}> = {
  nl: {
    none: "Geen kansen gevonden.",
    group: "Een groep van {initiatives} die op elkaar lijken, in {departments} onderdelen",
    same: ", en {count} met bijna dezelfde tekst",
    kinds: {
      alike: "Twee initiatieven die op elkaar lijken",
      talent: "Wat de een biedt, zoekt de ander",
      lesson: "De een heeft geleerd wat de ander kan gebruiken",
      meet: "Twee mensen die elkaar zouden moeten kennen",
      departments: "Twee onderdelen die elkaar veel te vertellen hebben",
    },
    terms: "woorden:",
    topics: "onderwerpen:",
    between: "samen kennen ze {shared}, en om hen heen kennen {around} de ander zijn kring",
    figures: "overeenkomst {affinity}, contact {contact}, score {score}",
    unknown: "onbekend",
    nowhere: "zonder onderdeel",
    via: "kan voorstellen: {names}",
  },
  en: {
    none: "No flow opportunities were found.",
    group: "A group of {initiatives} that are alike, in {departments} departments",
    same: ", and {count} with nearly the same text",
    kinds: {
      alike: "Two initiatives that are alike",
      talent: "What one offers, the other looks for",
      lesson: "One has learned what the other can use",
      meet: "Two people who should meet",
      departments: "Two departments with much to tell each other",
    },
    terms: "words:",
    topics: "topics:",
    between: "both know {shared}, and around them {around} know people around the other",
    figures: "affinity {affinity}, contact {contact}, score {score}",
    unknown: "unknown",
    nowhere: "no department",
    via: "could introduce them: {names}",
  },
};
