import type { Language } from "../desktop.ts";
import type { Why } from "../mapping.ts";
import { fieldWord } from "./field-words.ts";
import { fill } from "./fill.ts";
import type { InBoth } from "./in-both.ts";

/** Why a column is read as it is; `{name}` is a figure of its first cells. */
export const WHY_WORDS: Readonly<Record<string, InBoth>> = {
  header: { nl: "naam van de kolom", en: "the column's name" },
  chosen: { nl: "zo gekozen", en: "chosen like this" },
  template: { nl: "sjabloon ‘{name}’", en: "template ‘{name}’" },
  email: { nl: "{share} e-mailadressen", en: "{share} e-mail addresses" },
  "no-email": {
    nl: "heet e-mail, maar geen van de {of} is een adres",
    en: "is called e-mail, but none of {of} is an address",
  },
  date: { nl: "{share} datums{order}", en: "{share} dates{order}" },
  "no-date": {
    nl: "heet datum, maar geen van de {of} is een dag",
    en: "is called a date, but none of {of} is a day",
  },
  names: { nl: "{names}{none}", en: "{names}{none}" },
  list: {
    nl: "{values} namen, gescheiden door {separator}",
    en: "{values} names, separated by {separator}",
  },
  topics: {
    nl: "{values} onderwerpen, gescheiden door {separator}",
    en: "{values} topics, separated by {separator}",
  },
  register: { nl: "{hits} van {of} in het register", en: "{hits} of {of} in the register" },
  departments: {
    nl: "{share} namen van onderdelen",
    en: "{share} names of departments",
  },
  acronyms: {
    nl: "{different} afkortingen die terugkomen",
    en: "{different} abbreviations that recur",
  },
  "short-forms": {
    nl: "afkortingen van de kolom ernaast",
    en: "short forms of another column",
  },
  "names-others": {
    nl: "namen die ook in een andere kolom staan",
    en: "names that are in another column too",
  },
  "long-text": {
    nl: "lange teksten, gemiddeld {letters} tekens",
    en: "long texts of {letters} characters on average",
  },
  title: {
    nl: "korte teksten, {different} van {of} verschillend",
    en: "short texts, {different} of {of} different",
  },
  code: { nl: "korte codes, elk één keer", en: "short codes, each once" },
  words: {
    nl: "{different} verschillende waarden{unknown}",
    en: "{different} different values{unknown}",
  },
  ends: {
    nl: "{different} verschillende namen of adressen",
    en: "{different} different names or addresses",
  },
  cells: { nl: "de inhoud van {of} cellen", en: "what is in {of} cells" },
  reason: { nl: "waarom een rij eerder geweigerd is", en: "why a row was refused before" },
  second: {
    nl: "een andere kolom is al {role}",
    en: "another column already is {role}",
  },
  empty: { nl: "leeg", en: "empty" },
  number: { nl: "geld of getallen", en: "money or numbers" },
  "date-left": { nl: "datums, maar waarvan?", en: "dates, but of what?" },
  url: { nl: "webadressen", en: "web addresses" },
  "long-text-left": { nl: "lange teksten", en: "long texts" },
  "code-left": { nl: "codes", en: "codes" },
  "email-left": { nl: "e-mailadressen", en: "e-mail addresses" },
  "few-words": {
    nl: "waarden die terugkomen: {different}",
    en: "values that recur: {different}",
  },
  leftover: { nl: "geen vast soort tekst", en: "no fixed kind of text" },
};

/** In words why a column is read as it is, with its figures; an unknown code is shown as it is. */
export function whyWords({ code, details = {} }: Why, language: Language): string {
  const words = WHY_WORDS[code]?.[language];
  if (words === undefined) return code;
  const number = new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-GB");
  const figures = Object.entries(details).map(([name, detail]) => [
    name,
    typeof detail === "number" ? number.format(detail) : detail,
  ]);
  const { hits, of, names, none, unknown, order, separator, role } = details;
  return fill(words, {
    ...(Object.fromEntries(figures) as Record<string, string>),
    share: shareWords(Number(hits), Number(of), language),
    order: ORDER[String(order)]?.[language] ?? "",
    separator: SEPARATORS[String(separator)]?.[language] ?? String(separator),
    names: names === undefined ? "" : counted(NAMES, Number(names), language),
    none: Number(none) > 0 ? counted(NONE, Number(none), language) : "",
    unknown:
      Number(unknown) > 0
        ? fill(UNKNOWN[language], { unknown: number.format(Number(unknown)) })
        : "",
    role: fieldWord(String(role).replace(/^.*\./, ""), language),
  });
}

/** So many are said one by one; of more a part of a hundred says more. */
const FEW = 200;

/** "91 van 92 zijn", "98 % van de 783 waarden zijn". */
function shareWords(hits: number, of: number, language: Language): string {
  const number = new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-GB");
  const values = {
    hits: number.format(hits),
    of: number.format(of),
    part: Math.floor((hits / of) * 100),
  };
  if (hits === of) return fill(ALL[language], values);
  return fill((of <= FEW ? COUNTED : PART)[language], values);
}

function counted(words: Counted, count: number, language: Language): string {
  const number = new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-GB");
  return fill(words[count === 1 ? "one" : "more"][language], { count: number.format(count) });
}

const ALL: InBoth = { nl: "alle {of} zijn", en: "all {of} are" };
const COUNTED: InBoth = { nl: "{hits} van {of} zijn", en: "{hits} of {of} are" };
const PART: InBoth = { nl: "{part} % van de {of} waarden zijn", en: "{part} % of {of} values are" };
type Counted = Readonly<Record<"one" | "more", InBoth>>;
const NAMES: Counted = {
  one: { nl: "{count} naam", en: "{count} name" },
  more: { nl: "{count} namen", en: "{count} names" },
};
const NONE: Counted = {
  one: { nl: ", {count} keer geen naam", en: ", once no name" },
  more: { nl: ", {count} keer geen naam", en: ", {count} times no name" },
};
const UNKNOWN: InBoth = { nl: ", {unknown} onbekend", en: ", {unknown} unknown" };
const ORDER: Readonly<Record<string, InBoth>> = {
  "day-first": { nl: ", dag eerst", en: ", day first" },
  "month-first": { nl: ", maand eerst", en: ", month first" },
};
const SEPARATORS: Readonly<Record<string, InBoth>> = {
  ",": { nl: "een komma", en: "a comma" },
  "\n": { nl: "een nieuwe regel", en: "a new line" },
};
