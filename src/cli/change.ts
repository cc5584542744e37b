import { resolve } from "node:path";
import type { Change } from "../contract/change.ts";
import { fill } from "../contract/words/fill.ts";
import type { InBoth } from "../contract/words/in-both.ts";
import { checkLevel } from "./check-level.ts";
import { chosen } from "./chosen.ts";
import { checkBatch } from "./chosen-batch.ts";
import type { Command, Context } from "./command.ts";
import { listed, withWholeNames } from "./department-names.ts";
import { placed } from "./placed.ts";
import { tableText } from "./table-text.ts";
import { textsIn } from "./texts.ts";

export type ChangeOptions = {
  readonly workspace: string;
  readonly from: number;
  readonly to: number;
  readonly tookPart: string | undefined;
  readonly level: number;
};

/** Two moments compared: right after one import, and right after another. */
export const change: Command<ChangeOptions> = async (options, context) => {
  const { workspace, from, to, level } = options;
  await context.ask("open-workspace", { path: resolve(workspace), create: false });
  await checkLevel(level, context);
  await checkBatch(from, "--from", context);
  await checkBatch(to, "--to", context);
  const initiative =
    options.tookPart === undefined
      ? null
      : await chosen(options.tookPart, { kind: "initiative", option: "--took-part" }, context);
  const answer = await context.ask("change", {
    from,
    to,
    level,
    tookPart: initiative?.id ?? null,
  });
  const reply = await withWholeNames(answer, context);
  context.console.result(document(reply), () => changeText(reply, context));
  return 0;
};

const both = <Pair extends Change["added"][number]>({ a, b, ...more }: Pair) => ({
  a: listed(a),
  b: listed(b),
  ...more,
});

function document(reply: Change) {
  return {
    ...reply,
    added: reply.added.map(both),
    removed: reply.removed.map(both),
    departments: reply.departments.map(({ department, ...counts }) => ({
      id: department.id,
      name: department.name,
      ...counts,
    })),
    introductions: reply.introductions.map(both),
  };
}

/** So many of the new and of the lost crossings are shown; JSON has more. */
const SHOWN = 20;

function changeText(reply: Change, context: Context): string[] {
  const words = WORDS[context.language];
  return [
    context.console.colors.bold(fill(words.crossings, reply.crossings)),
    ...departmentsText(reply, context),
    ...pairsText(words.added, reply.added, context),
    ...pairsText(words.removed, reply.removed, context),
    ...introductionsText(reply, context),
    ...tookPartText(reply, context),
  ];
}

function departmentsText({ departments }: Change, { language }: Context): string[] {
  if (departments.length === 0) return [];
  const texts = textsIn(language);
  const rows = departments.map(({ department, before, after }) =>
    before === null || after === null
      ? [department.name, "", texts.small]
      : [department.name, String(before), String(after)],
  );
  return ["", ...tableText([texts.columns.department, ...WORDS[language].columns], rows)];
}

function pairsText(title: string, pairs: Change["added"], { language }: Context): string[] {
  if (pairs.length === 0) return [];
  const left = pairs.length - SHOWN;
  return [
    "",
    title,
    ...pairs.slice(0, SHOWN).map(({ a, b }) => `  ${placed(a, language)} - ${placed(b, language)}`),
    ...(left > 0 ? [`  ${fill(textsIn(language).andMore, { count: left })}`] : []),
  ];
}

function introductionsText({ introductions }: Change, { language }: Context): string[] {
  const words = WORDS[language];
  if (introductions.length === 0) return [];
  return [
    "",
    words.introductions,
    ...introductions.map(
      ({ a, b, made, tied }) =>
        `  ${made} ${placed(a, language)} - ${placed(b, language)}: ${tied ? words.tied : words.notTied}`,
    ),
  ];
}

function tookPartText({ tookPart }: Change, { language }: Context): string[] {
  const words = WORDS[language];
  if (tookPart === null) return [];
  const { people, others, perPerson, perOther, chance, permutations } = tookPart;
  if (perPerson === null || perOther === null || chance === null)
    return ["", fill(words.nobody, { people, others })];
  const two = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const three = new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
  return [
    "",
    fill(words.tookPart, {
      people,
      others,
      perPerson: two.format(perPerson),
      perOther: two.format(perOther),
    }),
    fill(words.chance, { chance: three.format(chance), permutations }),
  ];
}

type Words = Readonly<
  Record<
    | "crossings"
    | "added"
    | "removed"
    | "introductions"
    | "tied"
    | "notTied"
    | "tookPart"
    | "chance"
    | "nobody",
    string
  >
> & { readonly columns: readonly string[] };
const WORDS: InBoth<Words> = {
  nl: {
    crossings: "Dwarsverbanden: van {before} naar {after} ({added} erbij, {removed} eraf).",
    columns: ["eerst", "later"],
    added: "Nieuw:",
    removed: "Weg:",
    introductions: "Kennismakingen in die tijd:",
    tied: "er is nu een relatie",
    notTied: "nog geen relatie",
    tookPart:
      "Wie meedeed ({people} mensen) kreeg gemiddeld {perPerson} nieuwe dwarsverbanden, de anderen ({others}) {perOther}.",
    chance:
      "Zo’n groot verschil geeft toeval in een deel van {chance} van de gevallen ({permutations} keer geloot). Waar het door komt, zegt dat niet.",
    nobody:
      "Er is niets te vergelijken: {people} mensen deden mee en {others} niet, van wie er op beide momenten waren.",
  },
  en: {
    crossings: "Cross-department ties: from {before} to {after} ({added} new, {removed} gone).",
    columns: ["before", "after"],
    added: "New:",
    removed: "Gone:",
    introductions: "Introductions in that time:",
    tied: "they are tied now",
    notTied: "not tied yet",
    tookPart:
      "Those who took part ({people} people) got {perPerson} new cross-department ties on average, the others ({others}) {perOther}.",
    chance:
      "Chance gives so large a difference in a share of {chance} of the cases ({permutations} draws). What it comes from, this does not say.",
    nobody:
      "There is nothing to compare: of those who were there at both moments {people} people took part and {others} did not.",
  },
};
