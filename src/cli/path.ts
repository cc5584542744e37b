import { resolve } from "node:path";
import type { Named } from "../contract/common.ts";
import type { Paths } from "../contract/path.ts";
import { fill } from "../contract/words/fill.ts";
import type { InBoth } from "../contract/words/in-both.ts";
import { chosen } from "./chosen.ts";
import type { Command, Context } from "./command.ts";
import { listed, withWholeNames } from "./department-names.ts";
import { spokenOf } from "./introductions.ts";
import { placed } from "./placed.ts";

export type PathOptions = {
  readonly workspace: string;
  readonly from: string;
  readonly to: string;
  readonly limit: number;
};

type Path = Paths["paths"][number];
type Tie = Path["ties"][number];

/** Short, different ways from one person to another. */
export const path: Command<PathOptions> = async (options, context) => {
  const { workspace, limit } = options;
  await context.ask("open-workspace", { path: resolve(workspace), create: false });
  const from = await chosen(options.from, { kind: "person", option: "from" }, context);
  const to = await chosen(options.to, { kind: "person", option: "to" }, context);
  const reply = await context.ask("path", { from: from.id, to: to.id, limit });
  const { paths } = await withWholeNames(reply, context);
  context.console.result({ paths: paths.map(document) }, () =>
    paths.length === 0 ? [none(from, to, context)] : paths.map((way) => wayText(way, context)),
  );
  return 0;
};

/** The people one after another, each but the first with what ties them to the one before. */
function document({ people, ties }: Path) {
  return people.map((one, step) => {
    const person = listed(one);
    const tie = ties[step - 1];
    if (tie === undefined) return person;
    const initiatives = tie.initiatives.map(({ id, name: title }) => ({ id, title }));
    return { ...person, tie: { kinds: tie.kinds, initiatives } };
  });
}

function none(from: Named, to: Named, { language }: Context): string {
  return fill(WORDS[language].none, {
    from: spokenOf(from, language),
    to: spokenOf(to, language),
  });
}

/** "Ada (BZK) - knows - Bo (VWS)". */
function wayText({ people, ties }: Path, { language, console }: Context): string {
  return people
    .map((person, step) => {
      const name = placed(person, language);
      const tie = ties[step - 1];
      return tie === undefined
        ? name
        : ` ${console.colors.dim(`- ${tieText(tie, language)} -`)} ${name}`;
    })
    .join("");
}

function tieText({ kinds, initiatives }: Tie, language: Context["language"]): string {
  const words = WORDS[language];
  return [
    ...kinds.map((kind) => words.kinds[kind]),
    ...initiatives.map(({ name }) => fill(words.together, { title: name })),
  ].join(", ");
}

type Words = {
  readonly none: string;
  readonly together: string;
  readonly kinds: Readonly<Record<Tie["kinds"][number], string>>;
};
const WORDS: InBoth<Words> = {
  nl: {
    none: "Er is geen weg van {from} naar {to}: niemand in deze werkruimte die genoemd mag worden, verbindt hen.",
    together: "samen in ‘{title}’",
    kinds: {
      "takes-part": "doet mee",
      leads: "leidt",
      knows: "kent",
      advises: "adviseert",
      "reports-to": "rapporteert",
      related: "hoort bij",
    },
  },
  en: {
    none: "There is no way from {from} to {to}: nobody in this workspace who may be named connects them.",
    together: "together in ‘{title}’",
    kinds: {
      "takes-part": "takes part",
      leads: "leads",
      knows: "knows",
      advises: "advises",
      "reports-to": "reports",
      related: "related",
    },
  },
};
