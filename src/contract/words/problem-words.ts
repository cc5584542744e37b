import type { Problem } from "../common.ts";
import type { Language } from "../desktop.ts";
import type { CodeWords } from "./code-words.ts";
import { fieldWord } from "./field-words.ts";
import { fill, fillBoth, type WordValues, type Words } from "./fill.ts";
import { valueWord } from "./value-words.ts";
import type { InBoth } from "./in-both.ts";
import { withoutMark } from "./not-named.ts";
import { CELL_PROBLEMS } from "./problems/cell-problems.ts";
import { FILE_PROBLEMS } from "./problems/file-problems.ts";
import { MAPPING_PROBLEMS } from "./problems/mapping-problems.ts";
import { MATCH_PROBLEMS } from "./problems/match-problems.ts";
import { TABLE_PROBLEMS } from "./problems/table-problems.ts";
import { WORKBOOK_PROBLEMS } from "./problems/workbook-problems.ts";

/** One problem in words: where it is, what it is, and what to do now. */
export type ProblemWords = Words & { readonly where: string };

/**
 * What each code of a problem means to who made the file. `{value}` is what stands there, `{column}` the
 * column's header; other names come from the problem's details.
 */
export const PROBLEM_WORDS: CodeWords = {
  ...FILE_PROBLEMS,
  ...WORKBOOK_PROBLEMS,
  ...TABLE_PROBLEMS,
  ...MAPPING_PROBLEMS,
  ...CELL_PROBLEMS,
  ...MATCH_PROBLEMS,
};

/** The codes of problems whose words, in either language, hold a text. */
export function codesSaying(text: string): string[] {
  const sought = text.toLowerCase();
  return Object.entries(PROBLEM_WORDS)
    .filter(([, { nl, en }]) =>
      [nl, en].some(({ what, now }) => `${what} ${now}`.toLowerCase().includes(sought)),
    )
    .map(([code]) => code);
}

const UNKNOWN: InBoth<Words> = {
  nl: {
    what: "Hier klopt iets niet ({code}): ‘{value}’.",
    now: "Kijk naar deze cel in je bestand.",
  },
  en: {
    what: "Something is wrong here ({code}): ‘{value}’.",
    now: "Look at this cell in your file.",
  },
};

/** What is wrong, where, and what to do about it; a code without words of its own is said plainly. */
export function problemWords(problem: Problem, language: Language): ProblemWords {
  const { place, code } = problem;
  const words = (PROBLEM_WORDS[code] ?? UNKNOWN)[language];
  const filled = fillBoth(words, { ...REST[language], ...valuesOf(problem, language), code });
  const left = leftOut(problem);
  const often = words.what.includes("{count}") ? null : repeated(problem, language);
  const what = withoutMark(filled.what, language);
  return {
    where: placeWords(place, language),
    now: withoutMark(filled.now, language),
    what:
      left === null
        ? [what, often].filter((text) => text !== null).join(" ")
        : fill(MORE[language], { left: figure(left, language), what }),
  };
}

/** Of equal problems that are told once, how often they are there; null for a single one. */
function repeated({ details }: Problem, language: Language): string | null {
  const { count, lines } = details ?? {};
  if (typeof count !== "number" || count < 2 || lines === undefined) return null;
  return fill(REPEATED[language], { count: figure(count, language), lines });
}

const REPEATED: InBoth = {
  nl: "Zo staat het er {count} keer (regel {lines}).",
  en: "It is there {count} times (line {lines}).",
};

/** Where a file has too many of one problem, the last of them says how many are not told one by one. */
function leftOut({ details }: Problem): number | null {
  const { total, shown } = details ?? {};
  return typeof total === "number" && typeof shown === "number" ? total - shown : null;
}

const MORE: InBoth = {
  nl: "Nog {left} keer: {what}",
  en: "{left} more times: {what}",
};

/** For what a problem may leave unsaid. */
const REST: Readonly<Record<Language, WordValues>> = {
  nl: { readAs: "\ufffd" },
  en: { readAs: "\ufffd" },
};

function valuesOf({ details = {}, value, place, code }: Problem, language: Language): WordValues {
  const told = Object.entries(details).map(([name, detail]) => [
    name,
    name === "field" ? fieldWord(String(detail), language) : figure(detail, language),
  ]);
  const said =
    code === "sharing-loosened" && value !== null ? valueWord("sharing", value, language) : value;
  return {
    ...Object.fromEntries(told),
    value: said === "" ? EMPTY[language] : said,
    column: place.column,
  };
}

function figure(detail: string | number, language: Language): string {
  return typeof detail === "number"
    ? new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-GB").format(detail)
    : detail;
}

const EMPTY: InBoth = { nl: "leeg", en: "empty" };

/** "leden.csv, regel 14, startdatum", or "leden.xlsx, blad Mensen, regel 14": as much as is known. */
export function placeWords(
  { file, sheet, line, column }: Problem["place"],
  language: Language,
): string {
  const page = sheet === undefined ? null : `${language === "nl" ? "blad" : "sheet"} ${sheet}`;
  const row = line === null ? null : `${language === "nl" ? "regel" : "line"} ${line}`;
  return [file, page, row, column].filter((part) => part !== null && part !== "").join(", ");
}
