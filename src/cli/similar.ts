import { resolve } from "node:path";
import type { Similar } from "../contract/similar.ts";
import { fill } from "../contract/words/fill.ts";
import type { Command, Context } from "./command.ts";
import { termText } from "./term-text.ts";
import { textsIn } from "./texts.ts";

export type SimilarOptions = {
  readonly workspace: string;
  readonly initiative: string | null;
  readonly limit: number;
};

/** The initiatives most like each, in other departments, and by which words. */
export const similar: Command<SimilarOptions> = async (options, context) => {
  const { workspace, initiative, limit } = options;
  await context.ask("open-workspace", { path: resolve(workspace), create: false });
  const { initiatives } = await context.ask("similar", { initiative, limit });
  context.console.result({ initiatives: initiatives.map(document) }, () =>
    initiatives.length === 0
      ? [textsIn(context.language).noInitiatives]
      : initiatives.flatMap((one, at) => [...(at > 0 ? [""] : []), ...texts(one, context)]),
  );
  return 0;
};

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
  const { noneAlike, sameText, nowhere } = textsIn(context.language);
  const share = figure(context, 2);
  const named = ({ title, department }: Pick<One, "title" | "department">) =>
    `${title} (${department ?? nowhere})`;
  return [
    context.console.colors.bold(`${own.id} ${named(own)}`),
    ...(neighbours.length === 0 ? [`  ${noneAlike}`] : []),
    ...neighbours.flatMap(({ affinity, terms, same, ...other }) => [
      `  ${share.format(affinity)}  ${other.id} ${named(other)}: ${terms.map(termText).join(", ")}`,
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
