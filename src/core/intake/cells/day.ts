import { MONTHS } from "./months.ts";

/** Which number comes first in `3/4/2025`, as a file's own dates show. */
export type DayOrder = "day-first" | "month-first";

/**
 * A date as people write it, in Dutch or English, as an ISO `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as exact as it was.
 * A time behind it is left off. Only dates with slashes are read by `order`; those with dashes or points have the day
 * first, as nobody writes them otherwise.
 *
 * @returns null for what is no day
 */
export function readDay(cell: string, order: DayOrder): string | null {
  const text = cell.trim().replace(TIME, "").toLowerCase();
  if (text.length > LONGEST) return null;
  for (const [shape, read] of /^\d/.test(text) ? SHAPES : SHAPES_IN_WORDS) {
    const parts = shape.exec(text);
    if (parts !== null) return read(parts.slice(1), order);
  }
  return null;
}

const LONGEST = 30;
const TIME =
  /(?:[ t]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?)(?: ?[ap]\.?m\.?)?(?: ?z| ?[+-]\d{2}:?\d{2}| uur)?$/i;
const DAY_NAME = "(?:(?:ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,? )?";

type Read = (parts: readonly string[], order: DayOrder) => string | null;

const SHAPES: readonly (readonly [RegExp, Read])[] = [
  [/^(\d{4})$/, ([y]) => iso(y)],
  [/^(\d{4})[-/.](\d{1,2})$/, ([y, m]) => iso(y, m)],
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, ([y, m, d]) => iso(y, m, d)],
  [/^((?:19|20)\d{2})(\d{2})(\d{2})$/, ([y, m, d]) => iso(y, m, d)],
  [/^(\d{1,2})[-/.](\d{4})$/, ([m, y]) => iso(y, m)],
  [/^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/, ([a, b, y], order) => slashed(a, b, y, order)],
  [/^(\d{1,2})[-.] ?(\d{1,2})[-.] ?(\d{4}|\d{2})$/, ([d, m, y]) => iso(fullYear(y), m, d)],
  [
    new RegExp(
      `^${DAY_NAME}(\\d{1,2})(?:e|st|nd|rd|th)?[-. ]+(?:of )?([\\p{L}]+)\\.?,?[-. ]+'?(\\d{4}|\\d{2})$`,
      "u",
    ),
    ([d, m, y]) => iso(fullYear(y), monthNamed(m), d),
  ],
  [
    new RegExp(`^${DAY_NAME}([\\p{L}]+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, "u"),
    ([m, d, y]) => iso(y, monthNamed(m), d),
  ],
  [/^(\p{L}+)\.?,?[-. ]+(\d{4})$/u, ([m, y]) => iso(y, monthNamed(m))],
  // A spreadsheet writes a month of a year like this; "25-mar" stays unread, as it may be a day.
  [/^(\p{L}{3,4})\.?[-' ]+(\d{2})$/u, ([m, y]) => iso(fullYear(y), monthNamed(m))],
];

/** Those that may begin with a word. */
const SHAPES_IN_WORDS = SHAPES.slice(
  SHAPES.findIndex(([shape]) => shape.source.includes("\\p{L}")),
);

/** 0, which is no month, for another word. */
const monthNamed = (name = ""): number => MONTHS.get(name) ?? 0;

/** The order decides, unless only the other one gives a day. */
function slashed(a = "", b = "", y = "", order: DayOrder = "day-first"): string | null {
  const dayFirst = iso(fullYear(y), b, a);
  const monthFirst = iso(fullYear(y), a, b);
  return order === "day-first" ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst);
}

/** Two figures are of this century, or from 70 on of the last. */
function fullYear(text = ""): string {
  if (text.length !== 2) return text;
  return Number(text) < 70 ? `20${text}` : `19${text}`;
}

function iso(year = "", month?: string | number, day?: string): string | null {
  const y = Number(year);
  if (!(y >= FIRST_YEAR && y <= LAST_YEAR)) return null;
  if (month === undefined) return day === undefined ? year : null;
  const m = Number(month);
  if (!(m >= 1 && m <= 12)) return null;
  const yearMonth = `${year}-${String(m).padStart(2, "0")}`;
  if (day === undefined) return yearMonth;
  const d = Number(day);
  return d >= 1 && d <= daysIn(y, m) ? `${yearMonth}-${String(d).padStart(2, "0")}` : null;
}

const FIRST_YEAR = 1800;
const LAST_YEAR = 2199;

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
