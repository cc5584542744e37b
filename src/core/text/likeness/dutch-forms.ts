import { stem } from "./stem.ts";

/** What stands apart from its verb in a sentence, and before the "ge" of its participle: "schrijft ... uit". */
export const PARTICLES: ReadonlySet<string> = new Set(
  (
    "aan achter af bij binnen bekend bijeen door goed in klaar langs los mee na neer om onder op open over plaats " +
    "rond samen stil tegen terug thuis toe uit vast vol voor voort vooruit vrij weg"
  ).split(" "),
);

const SHORTEST = 3;
const SEPARABLE = new RegExp(`^(?:${[...PARTICLES].join("|")})(.{4,})$`, "u");
const PARTICIPLE = new RegExp(`^(${[...PARTICLES].join("|")}|)ge(.{2,}[dt])e?$`, "u");
const INSEPARABLE = /^(?:be|er|ge|her|ont|over|onder|ver|vol|voor)/;

/**
 * Stems that a Dutch word may go by besides its own, the likelier first. The Snowball stemmer takes off what is
 * regular in nouns and adjectives; it leaves apart "vertaalt", "vertaald" and "vertalen", "brieven" and "brief",
 * "sociale" and "sociaal", "kleiner" and "klein". Many of these are no word: who asks knows which are.
 *
 * @param word folded
 */
export function otherStems(word: string): string[] {
  return [
    ...likeStems(stem(word, "nl")),
    ...infinitivesOf(word).map((infinitive) => stem(infinitive, "nl")),
    ...pluralStems(word),
    ...comparedStems(word),
  ];
}

/** "categorieen" is categorie, "redenen" reden, "betrokkenen" betrokkene. */
function pluralStems(word: string): string[] {
  if (!word.endsWith("en")) return [];
  return [word.slice(0, -2), word.slice(0, -1)].map((singular) => stem(singular, "nl"));
}

/** The verb of a word that may be one with a particle: "terughalen" is halen. */
export function withoutParticle(word: string): string | null {
  return SEPARABLE.exec(word)?.[1] ?? null;
}

/** A stem as other forms of the noun or adjective have it. */
export function likeStems(own: string): string[] {
  const others: string[] = [];
  const last = own.at(-1)!;
  const but = own.slice(0, -1);
  if (last in HARDENED) others.push(but + HARDENED[last]!);
  if (last in VOICED) others.push(but + VOICED[last]!);
  if (last === but.at(-1)) others.push(but);
  if (LATIN.test(own)) others.push(own.replace(LATIN, "$1$1l"));
  if (last === "s") others.push(stem(but, "nl"));
  return others;
}

const HARDENED: Readonly<Record<string, string>> = { v: "f", z: "s" };
const VOICED: Readonly<Record<string, string>> = { f: "v", s: "z" };
/** "social" and "financiel", as in "sociale" and "financiële". */
const LATIN = /(?<=[iu])([ae])l$/;

/** "kleinere" is klein, "sneller" snel, "duurder" duur, "belangrijkste" belangrijk. */
function comparedStems(word: string): string[] {
  const base = /^(.{3,}?)(?:d?ere?|ste?)$/.exec(word)?.[1];
  if (base === undefined) return [];
  const own = stem(base, "nl");
  return [own, ...likeStems(own)];
}

/** The infinitives that a word may be a form of. */
export function infinitivesOf(word: string): string[] {
  const own = basesOf(word).flatMap(infinitivesFrom);
  const participle = PARTICIPLE.exec(word);
  if (participle === null) return own;
  const [, particle, base] = participle;
  // "getest" is testen, "gewerkt" werken.
  const from = [base!.slice(0, -1), base!].filter(({ length }) => length >= SHORTEST);
  const infinitives = from.flatMap(infinitivesFrom);
  return [...infinitives.map((infinitive) => particle! + infinitive), ...own];
}

const PRESENT = /^(.*)(?:t|ende?)$/;
const PAST = /^(.*[^aeiou])[dt]en?$/;

/** What is left of a verb without its ending: "vertaal" of "vertaalt", "vertaald" and "vertaalden". */
function basesOf(word: string): string[] {
  return [
    PRESENT.exec(word)?.[1],
    word.endsWith("d") && INSEPARABLE.test(word) ? word.slice(0, -1) : undefined,
    PAST.exec(word)?.[1],
    word,
  ].filter((base) => base !== undefined && base.length >= SHORTEST) as string[];
}

const LONG = /^(.*[^aeiou]|)([aeou])\2([^aeiou])$/;
const SHORT = /(?:^|[^aeiou])[aeiou][^aeiouwxj]$/;

/** "vertaal" is vertalen, "stel" stellen, "geef" geven, "lever" leveren, "doe" doen. */
function infinitivesFrom(base: string): string[] {
  const last = base.at(-1)!;
  if ("aeiou".includes(last)) return [`${base}n`, `${base}en`, `${base}${last}n`];
  const voiced = (from: string): string[] =>
    last in VOICED ? [`${from.slice(0, -1)}${VOICED[last]!}en`, `${from}en`] : [`${from}en`];
  const long = LONG.exec(base);
  if (long !== null) return voiced(`${long[1]!}${long[2]!}${long[3]!}`);
  return SHORT.test(base) ? [`${base}${last}en`, ...voiced(base)] : voiced(base);
}
