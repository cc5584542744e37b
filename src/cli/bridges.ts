import { resolve } from "node:path";
import type { Bridges } from "../contract/bridges.ts";
import { fill } from "../contract/words/fill.ts";
import type { InBoth } from "../contract/words/in-both.ts";
import type { Command, Context } from "./command.ts";
import { withWholeNames } from "./department-names.ts";
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
  const reply = await withWholeNames(await context.ask("bridges", { level, limit }), context);
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
    "",
    ...words.legend,
    "",
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
const WIDEST = 36;
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
  /** What the columns say, in their order. */
  readonly legend: readonly string[];
  readonly of: string;
  readonly sampled: string;
  readonly fragile: string;
  readonly through: string;
  readonly or: string;
};
const WORDS: InBoth<Words> = {
  nl: {
    none: "Er zijn nog geen relaties tussen mensen. Importeer een bestand met wie elkaar kent, of met wie aan welk initiatief meedoet.",
    columns: [
      "wie",
      "onderdeel",
      "relaties",
      "kortste weg",
      "spreiding",
      "kennen elkaar",
      "eigen contacten",
      "binnen eigen",
      "binnen een ander",
      "eigen met ander",
      "andere onderling",
    ],
    legend: [
      "kortste weg: bij welk deel van alle paren van anderen de kortste weg via deze persoon loopt.",
      "spreiding: 0 als alle relaties in één onderdeel zijn, dichter bij 1 als ze over veel onderdelen verdeeld zijn.",
      "kennen elkaar: hoog als de contacten ook elkaar kennen, laag als er nog veel bij elkaar te brengen is.",
      "eigen contacten: de relaties, min die welke de andere contacten ook hebben.",
      "De laatste vier tellen paren die elkaar niet kennen en die deze persoon verbindt: binnen het eigen onderdeel, binnen één ander onderdeel, het eigen onderdeel met een ander, en andere onderdelen met elkaar.",
    ],
    of: "{shown} van {n} mensen.",
    sampled:
      "‘Kortste weg’ is geschat uit {pairs} paren: bij niemand zit het er meer dan {error} naast, met {confidence} zekerheid.",
    fragile: "Valt deze persoon of dit initiatief weg, dan is de laatste relatie weg:",
    through: "{a} en {b}: {through}",
    or: " of ",
  },
  en: {
    none: "There are no ties between people yet. Import a file with who knows whom, or who takes part in which initiative.",
    columns: [
      "who",
      "department",
      "ties",
      "shortest way",
      "spread",
      "know each other",
      "own contacts",
      "within own",
      "within another",
      "own with another",
      "among others",
    ],
    legend: [
      "shortest way: for which share of all pairs of others the shortest way is through this person.",
      "spread: 0 when all ties are in one department, nearer to 1 when they are spread over many.",
      "know each other: high when the contacts know each other too, low when there is much to bring together.",
      "own contacts: the ties, less those that the other contacts have too.",
      "The last four count pairs who do not know each other and whom this person ties: within the own department, within one other department, the own department with another, and other departments with each other.",
    ],
    of: "{shown} of {n} people.",
    sampled:
      "‘Shortest way’ was estimated from {pairs} pairs: it is off by more than {error} for nobody, with {confidence} certainty.",
    fragile: "If this person or initiative goes, the last tie goes:",
    through: "{a} and {b}: {through}",
    or: " or ",
  },
};
