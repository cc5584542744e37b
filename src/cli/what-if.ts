import { resolve } from "node:path";
import type { WhatIf } from "../contract/what-if.ts";
import { fill } from "../contract/words/fill.ts";
import type { InBoth } from "../contract/words/in-both.ts";
import { checkLevel } from "./check-level.ts";
import { chosen } from "./chosen.ts";
import type { Command, Context } from "./command.ts";
import { listed, withWholeNames } from "./department-names.ts";
import { placed } from "./placed.ts";
import { tableText } from "./table-text.ts";

export type WhatIfOptions = {
  readonly workspace: string;
  readonly department: string | undefined;
  readonly limit: number;
  readonly level: number;
  readonly load: number;
};

/** What the best introductions would change. */
export const whatIf: Command<WhatIfOptions> = async (options, context) => {
  const { workspace, limit, level, load } = options;
  await context.ask("open-workspace", { path: resolve(workspace), create: false });
  await checkLevel(level, context);
  const department =
    options.department === undefined
      ? null
      : await chosen(options.department, { kind: "department", option: "--department" }, context);
  const answer = await context.ask("what-if", {
    level,
    limit,
    load,
    department: department?.id ?? null,
  });
  const reply = await withWholeNames(answer, context);
  const document = {
    ...reply,
    introductions: reply.introductions.map(({ a, b, ...gain }) => ({
      a: listed(a),
      b: listed(b),
      ...gain,
    })),
  };
  context.console.result(document, () => whatIfText(reply, context));
  return 0;
};

function whatIfText({ reach, introductions, exhaustive }: WhatIf, { language }: Context): string[] {
  const words = WORDS[language];
  const number = new Intl.NumberFormat(language);
  const reached = fill(words.reach, {
    two: number.format(reach.two),
    three: number.format(reach.three),
  });
  if (introductions.length === 0) return [reached, words.none];
  const rows = introductions.map(({ a, b, gainTwo, gainThree }) => [
    placed(a, language),
    placed(b, language),
    number.format(gainTwo),
    number.format(gainThree),
  ]);
  return [reached, "", ...tableText(words.columns, rows), ...(exhaustive ? [] : ["", words.some])];
}

type Words = {
  readonly reach: string;
  readonly none: string;
  readonly some: string;
  readonly columns: readonly string[];
};
const WORDS: InBoth<Words> = {
  nl: {
    reach:
      "Bereik over de grenzen van onderdelen heen, opgeteld over alle mensen: {two} binnen twee stappen, {three} binnen drie.",
    none: "Er is geen kennismaking die daar iets aan toevoegt.",
    some: "Er zijn te veel paren om alle te bekijken: dit zijn de beste van de mensen die de meeste anderen dichtbij hebben.",
    columns: ["stel voor", "aan", "erbij binnen twee", "erbij binnen drie"],
  },
  en: {
    reach:
      "Reach across departments, summed over all people: {two} within two steps, {three} within three.",
    none: "No introduction would add to it.",
    some: "There are too many pairs to look at all: these are the best of the people who have most others near.",
    columns: ["introduce", "to", "more within two", "more within three"],
  },
};
