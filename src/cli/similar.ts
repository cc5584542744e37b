import { resolve } from "node:path";
import type { Similar } from "../contract/similar.ts";
import { fill } from "../contract/words/fill.ts";
import { chosen } from "./chosen.ts";
import type { Command, Context } from "./command.ts";
import { Failure } from "../engine/failure.ts";
import { tooDeep } from "./overview.ts";
import { termText } from "./term-text.ts";
import { textsIn } from "./texts.ts";
import { whyNone } from "./why-none.ts";

export type SimilarOptions = {
  readonly workspace: string;
  readonly initiative: string | null;
  readonly limit: number;
  readonly level: number;
};

/** The initiatives most like each, in other departments, and by which words. */
export const similar: Command<SimilarOptions> = async (options, context) => {
  const { level } = options;
  await context.ask("open-workspace", { path: resolve(options.workspace), create: false });
  const { initiatives, spread } = await found(options, context);
  if (level > spread.deepest) throw tooDeep(level, spread.deepest, context);
  context.console.result({ level, initiatives: initiatives.map(document), spread }, () =>
    similarText({ initiatives, spread }, context),
  );
  return 0;
};

/** By id, or all with the title; else the one of whose title it is a part. */
async function found(
  { initiative, limit, level }: SimilarOptions,
  context: Context,
): Promise<Similar> {
  try {
    return await context.ask("similar", { initiative, limit, level });
  } catch (error) {
    if (initiative === null || !(error instanceof Failure) || error.code !== "not-found")
      throw error;
    const { id } = await chosen(
      initiative,
      { kind: "initiative", option: "--initiative" },
      context,
    );
    return context.ask("similar", { initiative: String(id), limit, level });
  }
}

/** Where nothing crosses, that is said once. */
function similarText({ initiatives, spread }: Similar, context: Context): string[] {
  const { language } = context;
  const { noInitiatives, noneAlike } = textsIn(language);
  if (initiatives.length === 0) return [noInitiatives];
  if (initiatives.some(({ neighbours }) => neighbours.length > 0))
    return initiatives.flatMap((one, at) => [...(at > 0 ? [""] : []), ...texts(one, context)]);
  const of = { initiatives: initiatives.length, people: 0, of: "initiatives" } as const;
  return [noneAlike, whyNone({ ...of, spread }, language)];
}

/** How alike the two texts of each row of a file are. */
export const similarPairs: Command<{ readonly pairs: string }> = async ({ pairs }, context) => {
  const { scores } = await context.ask("similar-pairs", { path: resolve(pairs) });
  context.console.result({ scores }, () => {
    const decimals = figure(context, 4);
    return scores.map((score) => decimals.format(score));
  });
  return 0;
};

type One = Similar["initiatives"][number];

function document({ neighbours, ...own }: One) {
  return {
    ...own,
    neighbours: neighbours.map(({ terms, ...neighbour }) => ({
      ...neighbour,
      terms: terms.map(termText),
    })),
  };
}

function texts({ neighbours, ...own }: One, context: Context): string[] {
  const { noneAlike, sameText, sharedWords, nowhere } = textsIn(context.language);
  const share = figure(context, 2);
  const named = ({ title, department }: Pick<One, "title" | "department">) =>
    `${title} (${department ?? nowhere})`;
  return [
    context.console.colors.bold(`${own.id} ${named(own)}`),
    ...(neighbours.length === 0 ? [`  ${noneAlike}`] : []),
    ...neighbours.flatMap(({ affinity, terms, same, ...other }) => [
      `  ${share.format(affinity)}  ${other.id} ${named(other)}`,
      ...(terms.length === 0 ? [] : [`        ${sharedWords} ${terms.map(termText).join(", ")}`]),
      ...(same.length === 0 ? [] : [`        ${sameText} ${copies(same, context)}`]),
    ]),
  ];
}

/** So many near-identical ones are told; JSON has them all. */
const MOST_SAME = 5;

function copies(same: One["neighbours"][number]["same"], { language }: Context): string {
  const { nowhere, andMore } = textsIn(language);
  const told = same
    .slice(0, MOST_SAME)
    .map(({ id, department }) => `${id} (${department ?? nowhere})`);
  const left = same.length - told.length;
  return [...told, ...(left > 0 ? [fill(andMore, { count: left })] : [])].join(", ");
}

const figure = ({ language }: Context, digits: number): Intl.NumberFormat =>
  new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
