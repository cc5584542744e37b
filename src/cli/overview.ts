import { resolve } from "node:path";
import type { Overview } from "../contract/overview.ts";
import { fill } from "../contract/words/fill.ts";
import type { Command, Context } from "./command.ts";
import { tableText } from "./table-text.ts";
import { textsIn } from "./texts.ts";
import { WrongValue } from "./wrong-use.ts";

export type OverviewOptions = { readonly workspace: string; readonly level: number };

/** What the network looks like between departments, against chance. */
export const overview: Command<OverviewOptions> = async ({ workspace, level }, context) => {
  await context.ask("open-workspace", { path: resolve(workspace), create: false });
  const reply = await context.ask("overview", { level });
  if (level > reply.deepest) throw tooDeep(level, reply.deepest, context);
  context.console.result(reply, () => overviewText(reply, context));
  return 0;
};

export function tooDeep(level: number, deepest: number, { language }: Context): WrongValue {
  const allowed = fill(textsIn(language).levels, { deepest });
  return new WrongValue({ value: String(level), option: "--level", allowed });
}

function overviewText(reply: Overview, context: Context): string[] {
  const { counts, departmentsInAll } = textsIn(context.language);
  const number = new Intl.NumberFormat(context.language);
  const names = Object.keys(counts) as (keyof typeof counts)[];
  const widest = Math.max(...names.map((name) => number.format(reply.counts[name]).length));
  return [
    ...names.map((name) => {
      const word = name === "departments" ? departmentsInAll : counts[name];
      return `${number.format(reply.counts[name]).padStart(widest)} ${word}`;
    }),
    "",
    indexText(reply, context),
    "",
    ...departmentsText(reply, context),
    "",
    ...pairsText(reply, context),
  ];
}

/** Fewer tied pairs than this say nothing, as the window has it too. */
const FEWEST_PAIRS = 10;

function indexText({ eiIndex }: Overview, { language, console }: Context): string {
  const texts = textsIn(language);
  const { whole, decimal } = figures(language);
  const { value, expected, external, n } = eiIndex;
  if (value === null) return texts.eiNone;
  if (n < FEWEST_PAIRS) return fill(texts.eiFew, { n: whole(n), fewest: FEWEST_PAIRS });
  return console.colors.bold(
    fill(texts.eiIndex, {
      value: decimal(value),
      expected: expected === null ? "…" : decimal(expected),
      external: whole(external),
      n: whole(n),
    }),
  );
}

/** Those with someone or something in them, and of what the numbers of departments are. */
function departmentsText({ level, departments }: Overview, { language }: Context): string[] {
  const texts = textsIn(language);
  const { department, people, initiatives, eiIndex, expected } = texts.columns;
  const { whole, decimal } = figures(language);
  const filled = departments.filter((one) => one.people + one.initiatives > 0);
  const rows = filled.map((row) => [
    row.name,
    whole(row.people),
    whole(row.initiatives),
    row.small ? texts.small : row.eiIndex === null ? "" : decimal(row.eiIndex),
    row.expected === null ? "" : decimal(row.expected),
  ]);
  const told = fill(texts.departmentsAtLevel, {
    level,
    count: whole(departments.length),
    filled: whole(filled.length),
    compared: whole(departments.filter(({ small }) => !small).length),
  });
  if (filled.length === 0) return [told];
  return [...tableText([department, people, initiatives, eiIndex, expected], rows), told];
}

/** So many pairs are shown; JSON has them all. */
const MOST_PAIRS = 20;

/** The pairs with ties or an expectation, those with most ties too few first. */
function pairsText({ pairs }: Overview, { language }: Context): string[] {
  const texts = textsIn(language);
  const { a, b, ties, expected, lift } = texts.columns;
  const { whole, decimal } = figures(language);
  const nameOf = (name: string, id: number | null) => (id === null ? texts.other : name);
  const rows = pairs
    .filter((pair) => pair.ties > 0 || pair.expected > 0)
    .toSorted((one, two) => one.ties - one.expected - (two.ties - two.expected))
    .map((pair) => [
      nameOf(pair.a, pair.aId),
      nameOf(pair.b, pair.bId),
      whole(pair.ties),
      decimal(pair.expected),
      pair.lift === null ? "" : decimal(pair.lift),
      pair.z === null ? "" : decimal(pair.z),
    ]);
  if (rows.length === 0) return [];
  const left = rows.length - MOST_PAIRS;
  return [
    ...tableText([a, b, ties, expected, lift, "z"], rows.slice(0, MOST_PAIRS)),
    ...(left > 0 ? [fill(texts.andMore, { count: left })] : []),
  ];
}

function figures(language: Context["language"]) {
  const number = new Intl.NumberFormat(language);
  const two = new Intl.NumberFormat(language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  return {
    whole: (value: number) => number.format(value),
    decimal: (value: number) => two.format(value),
  };
}
