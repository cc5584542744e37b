import { looksLikeValue } from "../columns/cell-shape.ts";
import { isHeaderName } from "../columns/recognise-header.ts";
import type { LayoutChoices } from "../table-choices.ts";
import type { Dialect, RowMarks } from "./dialect.ts";
import { findForm } from "./find-form.ts";
import { evenShare, readHead, type Head, type HeadReading } from "./head-reading.ts";
import { isEmpty } from "./is-empty.ts";
import { quoteFit } from "./quote-fit.ts";
import { statedDelimiter } from "./stated-delimiter.ts";

/** What usually parts cells; the last of two that fit equally well is not taken. */
export const DELIMITERS = ["\t", ";", "|", ","] as const;

/** What rarely parts cells, and is taken only where it clearly makes the table. */
const RARE = [", ", "; ", "\\t", "~", "^", "¦", "§", "\u001f", "\u001e", ":", "；", "，"];

/** What hardly ever parts cells: taken only where that gives names that columns have; more than two but for arrows. */
const RAREST = [" -> ", "->", " → ", "→", "#", "!", "*", "/"];
const ARROW = /[>→]/;

/**
 * How the beginning of a file stands for a table: the delimiter that gives the most rows the same number of cells, the
 * quotes that go with it, and the header. A first line `sep=;` decides the delimiter, as in Excel; what a person chose
 * decides over that.
 *
 * @param whole whether `text` is all there is
 */
export function findDialect(
  text: string,
  whole: boolean,
  choices: Pick<LayoutChoices, "delimiter" | "quote"> = {},
): Dialect {
  const stated = statedDelimiter(text);
  const head: Head = { text, whole, above: stated === null ? 0 : 1 };
  const delimiter = choices.delimiter ?? stated ?? undefined;
  const quote = choices.quote;
  const plain = withQuotes(head, {
    best: bestDelimiter(head, { delimiter, quote: quote === undefined ? '"' : quote }),
    isChosen: quote !== undefined,
    delimiter,
  });
  const found = findForm(head, plain, { delimiter, quote }) ?? plain;
  const { marks, header, width } = found;
  return {
    ...marks,
    headerRow: header.header === null ? null : header.header + head.above + 1,
    headerRows: header.rows,
    skip: header.data + head.above,
    width,
  };
}

type Given = { readonly delimiter: string | undefined; readonly quote: string | null };

const marksOf = (delimiter: string, quote: string | null): RowMarks => ({
  delimiter,
  quote,
  escape: "double",
});

function bestDelimiter(head: Head, { delimiter, quote }: Given): HeadReading {
  const reading = (mark: string): HeadReading => readHead(head, marksOf(mark, quote));
  if (delimiter !== undefined) return reading(delimiter);
  const usual = DELIMITERS.filter((mark) => head.text.includes(mark)).map(reading);
  const best = better(usual);
  const rare = [...RARE, ...RAREST]
    .filter((mark) => head.text.includes(mark))
    .map(reading)
    .filter(({ marks: { delimiter: mark }, rows, header }) => {
      const names = rows[header.header ?? -1] ?? [];
      if (RARE.includes(mark)) return true;
      return names.filter(isHeaderName).length > 1 && (ARROW.test(mark) || names.length > 2);
    })
    .filter((found) => isClear(found) && found.score - RARITY > (best?.score ?? 0));
  const chosen = better(rare) ?? best;
  if (head.text.includes(" ")) {
    const spaced = reading(" ");
    if (isSpaced(head, spaced, chosen)) return spaced;
  }
  const nothing = usual.find(({ rows }) => rows.every(isEmpty));
  if (nothing !== undefined) return nothing;
  if (chosen === null || (chosen.score <= LEAST && !hasTableBelow(chosen)))
    return reading(unused(head.text));
  return withTwin(head, chosen, reading);
}

/** Whether a small table stands below more lines of text than it has rows itself. */
function hasTableBelow({ rows, header, width }: HeadReading): boolean {
  if (header.header === null || width < FEWEST) return false;
  const first = header.header - header.rows + 1;
  const table = rows.slice(first).filter((row) => !isEmpty(row));
  return (
    table.length >= FEWEST &&
    table.every(({ length }) => length === width) &&
    rows.slice(0, first).every(({ length }) => length < width)
  );
}

const FEWEST = 3;

const LEAST = 0.3;
const RARITY = 0.05;

const better = (readings: readonly HeadReading[]): HeadReading | null =>
  readings.reduce<HeadReading | null>(
    (one, next) => (one === null || next.score > one.score ? next : one),
    null,
  );

/** For a file of one column a delimiter that cuts none of its cells. */
const unused = (text: string): string =>
  DELIMITERS.toReversed().find((mark) => !text.includes(mark)) ?? "\u001f";

/** Whether all rows, a header among them, have the same number of cells. */
function isClear({ rows, header, width, even }: HeadReading): boolean {
  if (header.header === null || width < 2 || rows.length < 2 || even < NEARLY_ALL) return false;
  return rows[header.header]?.length === width;
}

const NEARLY_ALL = 0.95;

/**
 * Whether blanks part the cells. Words have blanks as well, so nothing else may, and one column must be of values; or
 * quotes must stand at blanks, and at nothing else.
 */
function isSpaced(
  head: Head,
  { rows, even, header, width }: HeadReading,
  other: HeadReading | null,
): boolean {
  const first = rows[header.header ?? header.data] ?? [];
  const quotes = quoteFit(head.text, marksOf(" ", '"'));
  const elsewhere = other === null ? 0 : quoteFit(head.text, other.marks).share;
  if (quotes.count >= 4 && quotes.share > NEARLY_ALL && elsewhere < NEARLY_ALL && width > 2)
    return true;
  if (other !== null && other.score > LEAST && isEven(other)) return false;
  if (even < NEARLY_ALL || first.length < 2) return false;
  const below = rows.slice(header.data);
  return (
    below.length > 0 &&
    first.some((_, i) => below.every((row) => row.length === 1 || looksLikeValue(row[i] ?? "")))
  );
}

const isEven = (reading: HeadReading): boolean => reading.even >= 0.8;

/** The same delimiter with blanks around it or behind it, or twice, where it always stands so. */
function withTwin(
  head: Head,
  found: HeadReading,
  reading: (mark: string) => HeadReading,
): HeadReading {
  const { delimiter } = found.marks;
  if (delimiter.length > 1) return found;
  const cut = found.rows.filter((row) => row.length > 1 && !isEmpty(row));
  if (cut.length < 2) return found;
  const amid = cut.every((row) =>
    row.every((cell, i) => {
      const isFirst = i === 0;
      const isLast = i === row.length - 1;
      const least = isFirst || isLast ? 1 : 2;
      return (
        cell.length >= least && (isFirst || cell.startsWith(" ")) && (isLast || cell.endsWith(" "))
      );
    }),
  );
  if (amid) return reading(` ${delimiter} `);
  const spaced = cut.every((row) => row.slice(1).every((cell) => /^ (?:\S|$)/.test(cell)));
  if (spaced) return reading(`${delimiter} `);
  const twice = cut.every(isTwice);
  const [first = []] = cut;
  const double = delimiter + delimiter;
  if (!head.text.includes(double)) return found;
  if (twice) return reading(double);
  // One that stands alone may then be a character of a cell.
  if (found.even === 1 || first.length < 3 || !isTwice(first)) return found;
  const other = reading(double);
  return other.even >= NEARLY_ALL && other.even > found.even ? other : found;
}

const isTwice = (row: readonly string[]): boolean =>
  row.length > 2 && row.every((cell, i) => i % 2 === 0 || cell === "");

type Found = {
  readonly best: HeadReading;
  readonly isChosen: boolean;
  readonly delimiter: string | undefined;
};

/** Other quotes than usual, where those do not fit and these do. */
function withQuotes(head: Head, { best, isChosen, delimiter }: Found): HeadReading {
  const { marks, broken } = best;
  if (broken > 0 && head.text.includes("\\")) {
    const escaped = readHead(head, { ...marks, escape: "backslash" });
    if (escaped.broken < broken && escaped.even >= best.even)
      return withoutBroken(head, escaped, isChosen);
  }
  if (isChosen) return best;
  const other = OTHER_QUOTES.filter((quote) => head.text.includes(quote))
    .map((quote) => bestDelimiter(head, { delimiter, quote }))
    .find((found) => isQuoted(head, found, best));
  return other ?? withoutBroken(head, best, isChosen);
}

const OTHER_QUOTES = ["'", "`"];

/** Where most rows have broken quotes, quotes are no quotes, if that gives more rows the same number of cells. */
function withoutBroken(head: Head, best: HeadReading, isChosen: boolean): HeadReading {
  if (isChosen || best.broken < best.rows.length * 0.2) return best;
  const plain = readHead(head, { ...best.marks, quote: null });
  return plain.even > best.even + 0.1 ? plain : best;
}

/** Whether cells are plainly written in this kind of quotes, and in no other. */
function isQuoted(head: Head, found: HeadReading, usual: HeadReading): boolean {
  const { quote } = found.marks;
  if (quote === null || found.broken > found.rows.length * 0.02) return false;
  const plain = readHead(head, { ...found.marks, quote: null });
  const cells = plain.rows.flat().filter((cell) => cell !== "");
  if (cells.some((cell) => cell.startsWith('"'))) return false;
  const inQuotes = cells.filter((cell) => cell.startsWith(quote)).length;
  if (inQuotes < 2) return false;
  const first = plain.rows[0] ?? [];
  const isHeader = (cell: string): boolean =>
    cell.length > 2 && cell.startsWith(quote) && cell.endsWith(quote);
  return (
    inQuotes >= cells.length * 0.5 ||
    first.some(isHeader) ||
    evenShare(found.rows) > Math.max(evenShare(plain.rows), usual.even)
  );
}
