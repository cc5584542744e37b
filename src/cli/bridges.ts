import { resolve } from "node:path";
import type { Bridges } from "../contract/bridges.ts";
import { fill } from "../contract/words/fill.ts";
import type { InBoth } from "../contract/words/in-both.ts";
import type { Command, Context } from "./command.ts";
import { spokenOf } from "./introductions.ts";
import { tooDeep } from "./overview.ts";
import { tableText } from "./table-text.ts";

export type BridgesOptions = {
  readonly workspace: string;
  readonly level: number;
  readonly limit: number;
};

/** Who ties departments together, and which departments one person or initiative alone ties. */
export const bridges: Command<BridgesOptions> = async ({ workspace, level, limit }, context) => {
  await context.ask("open-workspace", { path: resolve(workspace), create: false });
  const reply = await context.ask("bridges", { level, limit });
  if (level > reply.deepest) throw tooDeep(level, reply.deepest, context);
  context.console.result(document(reply), () => [
    ...peopleText(reply, context),
    ...fragileText(reply, context),
  ]);
  return 0;
};

function document({ people, n, sampled, fragile }: Bridges) {
  return {
    people: people.map(({ person, department, ...measured }) => ({
      id: person.id,
      name: person.name,
      department: department?.name ?? null,
      ...measured,
    })),
    n,
    sampled,
    fragile: fragile.map(({ a, b, through, ties }) => ({
      a: a.name,
      b: b.name,
      through: through.map(({ id, kind, name, department }) => ({ id, kind, name, department })),
      ties,
    })),
  };
}

function peopleText({ people, n, sampled }: Bridges, context: Context): string[] {
  const { language } = context;
  const words = WORDS[language];
  const whole = new Intl.NumberFormat(language);
  const two = decimals(language, 2);
  const percent = new Intl.NumberFormat(language, { style: "percent", minimumFractionDigits: 2 });
  const rows = people
    .filter(({ ties }) => ties > 0)
    .map(({ person, department, roles, ...one }) => [
      spokenOf(person, language),
      department?.name ?? "",
      whole.format(one.ties),
      shown(one.share, percent),
      shown(one.participation, two),
      shown(one.constraint, two),
      shown(one.effectiveSize, decimals(language, 1)),
      ...ROLES.map((role) => shown(roles?.[role] ?? null, whole)),
    ]);
  if (rows.length === 0) return [words.none];
  return [
    ...tableText(words.columns, rows, WIDEST),
    fill(words.of, { shown: whole.format(rows.length), n: whole.format(n) }),
    ...(sampled === null
      ? []
      : [
          fill(words.sampled, {
            pairs: whole.format(sampled.pairs),
            error: percent.format(sampled.error),
            confidence: percent.format(sampled.confidence),
          }),
        ]),
  ];
}

/** Names in a row of many columns. */
const WIDEST = 28;
const ROLES = ["coordinator", "consultant", "gatekeeper", "liaison"] as const;

function shown(value: number | null, as: Intl.NumberFormat): string {
  return value === null ? "" : as.format(value);
}

function decimals(language: Context["language"], digits: number): Intl.NumberFormat {
  return new Intl.NumberFormat(language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

function fragileText({ fragile }: Bridges, { language, console }: Context): string[] {
  if (fragile.length === 0) return [];
  const words = WORDS[language];
  return [
    "",
    console.colors.bold(words.fragile),
    ...fragile.map(({ a, b, through }) =>
      fill(words.through, {
        a: a.name,
        b: b.name,
        through: through.map((one) => spokenOf(one, language)).join(words.or),
      }),
    ),
  ];
}

type Words = {
  readonly none: string;
  readonly columns: readonly string[];
  readonly of: string;
  readonly sampled: string;
  readonly fragile: string;
  readonly through: string;
  readonly or: string;
};
const WORDS: InBoth<Words> = {
  nl: {
    none: "Er zijn nog geen relaties tussen mensen.",
    columns: [
      "wie",
      "onderdeel",
      "relaties",
      "ligt tussen",
      "spreiding",
      "beslotenheid",
      "eigen contacten",
      "binnen het onderdeel",
      "tussen twee van een ander",
      "poort naar buiten",
      "tussen twee andere",
    ],
    of: "{shown} van {n} mensen.",
    sampled:
      "‘Ligt tussen’ is geschat uit {pairs} paren: bij niemand zit het er meer dan {error} naast, met {confidence} zekerheid.",
    fragile: "Valt deze persoon of dit initiatief weg, dan is de laatste relatie weg:",
    through: "{a} en {b}: {through}",
    or: " of ",
  },
  en: {
    none: "There are no ties between people yet.",
    columns: [
      "who",
      "department",
      "ties",
      "lies between",
      "spread",
      "closed in",
      "own contacts",
      "within the department",
      "between two of another",
      "gate to others",
      "between two others",
    ],
    of: "{shown} of {n} people.",
    sampled:
      "‘Lies between’ was estimated from {pairs} pairs: it is off by more than {error} for nobody, with {confidence} certainty.",
    fragile: "If this person or initiative goes, the last tie goes:",
    through: "{a} and {b}: {through}",
    or: " or ",
  },
};
