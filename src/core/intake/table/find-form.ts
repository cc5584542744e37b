import type { Form, RowMarks } from "./dialect.ts";
import { readHead, type Head, type HeadReading } from "./head-reading.ts";
import { isRuled } from "./is-ruled.ts";
import { guttersOf } from "./find-gutters.ts";
import { headed } from "./find-headed.ts";
import { joined } from "./find-joined.ts";
import { alignedCells, framedCells, GUARDED } from "./split-formed.ts";
import { cellsWithin } from "./split-rows.ts";

/** What a person chose, or the file states; undefined where that is open. */
type Chosen = {
  readonly delimiter: string | undefined;
  readonly quote: string | null | undefined;
};

/**
 * A table with something around its cells that the usual marks do not tell: see `Form`. Each is taken only where the
 * beginning of the file shows it line after line.
 *
 * @param found how the file reads with marks alone
 * @returns null where it has no such form
 */
export function findForm(head: Head, found: HeadReading, chosen: Chosen): HeadReading | null {
  const lines = linesOf(head);
  if (lines.length < 2) return null;
  const look = { head, lines, found, chosen };
  // Whoever said both marks knows where each cell begins and ends.
  const isSaid = chosen.delimiter !== undefined && typeof chosen.quote === "string";
  const quoted = isSaid ? null : (wrapped(look) ?? spaced(look));
  return (
    framed(look) ??
    paired(look) ??
    quoted ??
    tabbed(look) ??
    aligned(look) ??
    headed(look) ??
    guarded(look) ??
    (isSaid ? null : joined(head, found))
  );
}

type Look = {
  readonly head: Head;
  /** Those that hold something. */
  readonly lines: readonly string[];
  readonly found: HeadReading;
  readonly chosen: Chosen;
};

const LINES = 200;

function linesOf({ text, whole, above }: Head): readonly string[] {
  const all = text.split(/\r\n|\r|\n/, LINES + above + 1);
  const cut = !whole && all.length <= LINES + above;
  return all.slice(above, cut ? -1 : LINES + above).filter((line) => line.trim() !== "");
}

const MARKS = [";", "\t", "|", ","] as const;
const marksFor = ({ head, chosen }: Look): readonly string[] =>
  chosen.delimiter === undefined
    ? MARKS.filter((mark) => head.text.includes(mark))
    : [chosen.delimiter];

const isOpen = (choice: string | null | undefined, mark: string | null): boolean =>
  choice === undefined || choice === mark;

const NEARLY_ALL = 0.95;

/** Whether at least that share of the rows, nearly all, has as many cells as the header. */
function isEven({ header, rows, width, even, broken }: HeadReading, least = NEARLY_ALL): boolean {
  if (header.header === null || width < 2 || even < least || broken > 0) return false;
  return rows[header.header]?.length === width;
}

const best = (readings: readonly HeadReading[], least = NEARLY_ALL): HeadReading | null =>
  readings
    .filter((reading) => isEven(reading, least))
    .reduce<HeadReading | null>(
      (one, next) => (one === null || next.score > one.score ? next : one),
      null,
    );

const withForm = (delimiter: string, quote: string | null, form: Form): RowMarks => ({
  delimiter,
  quote,
  escape: "double",
  form,
});

/** `| a | b |` in all lines, or with a drawn line below its header, or around it. */
function framed({ head, lines, chosen }: Look): HeadReading | null {
  if (!isOpen(chosen.delimiter, "|") || !isOpen(chosen.quote, null)) return null;
  const ruled = lines.findIndex((line) => isRuled(line.trim()) && /[|+\u2500-\u257f]/.test(line));
  const isBoxed = lines.every((line) => /^\s*\|.+\|\s*$/.test(line));
  if ((ruled < 0 && !isBoxed) || ruled > MOST_ABOVE) return null;
  const rows = lines.slice(Math.max(0, ruled - 1)).filter((line) => !isRuled(line.trim()));
  const size = framedCells(rows[0] ?? "").length;
  const fit = rows.filter((line) => framedCells(line).length === size);
  // Below a drawn line words may follow that are none of the table.
  const barred = ruled < 0 ? rows : rows.filter((line) => BAR.test(line));
  if (size < 2 || fit.length < 2 || fit.length * 2 < rows.length) return null;
  if (fit.length < barred.length * (isBoxed ? 1 : MOST)) return null;
  return readHead(head, withForm("|", null, { kind: isGrid(lines) ? "grid" : "framed" }));
}

/** Whether a line is drawn below each row, not only around the table and its header. */
function isGrid(lines: readonly string[]): boolean {
  const drawn = lines.flatMap((line, i) => (isGridLine(line) ? [i] : []));
  const header = drawn.find((i) => (lines[i] ?? "").includes("="));
  if (header !== undefined) return drawn.filter((i) => i > header).length > 1;
  return drawn.length > 3 && drawn.length >= lines.length * GRID;
}

const isGridLine = (line: string): boolean =>
  isRuled(line.trim()) && /^[+┌├╔╠┏┣└╚┗].*[+┐┤╗╣┓┫┘╝┛]$/.test(line.trim());
/** Share of drawn lines in a grid: rows of more than two lines are rare. */
const GRID = 0.35;

const BAR = /[|│┃║]/;

const MOST_ABOVE = 8;
const MOST = 0.8;

/** Each row one cell in quotes, the header as well, and each of those a row of as many cells. A title may be above. */
function wrapped(look: Look): HeadReading | null {
  const { lines, chosen, found } = look;
  const isQuoted = lines.slice(0, MOST_ABOVE).some((line) => line.startsWith('"'));
  if (isOpen(chosen.quote, '"') && isQuoted) return best(wrappedBy(look, '"', '"'), MOST_WRAPPED);
  const within = lines.filter((line) => /^'.*'\s*$/.test(line));
  if (within.length < lines.length * MOST || isEven(found)) return null;
  const [plain, same] = ['"', "'"].map((quote) =>
    isOpen(chosen.quote, quote) ? best(wrappedBy(look, "'", quote), MOST_WRAPPED) : null,
  );
  return plain && plain.even >= (same?.even ?? 0) ? plain : (same ?? null);
}

function wrappedBy(look: Look, around: string, quote: string): HeadReading[] {
  const { head } = look;
  return marksFor(look).flatMap((mark) =>
    [mark, ...MARKS.filter((outer) => outer !== mark && head.text.includes(around + outer))]
      .filter((outer) => isWrapped(head, { mark, outer, around, quote }))
      .map((outer) => readHead(head, withForm(mark, quote, { kind: "wrapped", outer, around }))),
  );
}

/** What is above the table, and notes below it, are other lines. */
const MOST_WRAPPED = 0.5;

type Wrapping = Readonly<Record<"mark" | "outer" | "around" | "quote", string>>;

function isWrapped(head: Head, { mark, outer, around, quote }: Wrapping): boolean {
  const { rows } = readHead(head, { quote: around, escape: "double", delimiter: outer });
  const filled = rows
    .map((row) => row.filter((cell) => cell.trim() !== ""))
    .filter((row) => row.length > 0);
  if (filled.some((row) => row.length > 1)) return false;
  const marks = { quote, escape: "double", delimiter: mark } as const;
  const sizes = filled.map(([cell = ""]) => cellsWithin(cell, marks)?.length ?? 1);
  const first = sizes.findIndex((size) => size > 1);
  const fit = sizes.filter((size) => size === sizes[first]).length;
  const misfits = sizes.length - first - fit;
  return first >= 0 && fit > 1 && misfits <= Math.max(fit > 2 ? 1 : 0, fit * MISFITS);
}

/** Lines that are none of the table. */
const MISFITS = 0.1;

/** “ ”, „ ” or « » around every cell; or around those that hold the delimiter, where that alone makes rows even. */
function paired(look: Look): HeadReading | null {
  const { head, lines, found, chosen } = look;
  const readings = PAIRS.filter(([open]) => isOpen(chosen.quote, open)).flatMap(([open, close]) => {
    const isAll = lines.every((line) => line.startsWith(open) && line.trimEnd().endsWith(close));
    if (!isAll && (found.even >= NEARLY_ALL || !head.text.includes(open))) return [];
    return marksFor(look)
      .filter((mark) => !isAll || head.text.includes(close + mark + open))
      .map((mark) => readHead(head, withForm(mark, open, { kind: "paired", close })));
  });
  return best(readings);
}

const PAIRS = [
  ["“", "”"],
  ["„", "”"],
  ["„", "“"],
  ["«", "»"],
  ["‘", "’"],
] as const;

/** Blanks on both sides of every quoted cell. */
function spaced(look: Look): HeadReading | null {
  const { head, lines, chosen, found } = look;
  if (!isOpen(chosen.quote, '"') || !lines.every((line) => /^ *"/.test(line))) return null;
  const marks = marksFor(look).filter((mark) => lines.every((line) => isSpaced(line, mark)));
  if (marks.length === 0) return null;
  if (isEven(found) && found.marks.delimiter.trim() !== "") {
    const cells = found.rows.flat();
    if (!cells.some((cell) => /^ +"/.test(cell))) return null;
  }
  return best(marks.map((mark) => readHead(head, withForm(mark, '"', { kind: "spaced" }))));
}

function isSpaced(line: string, mark: string): boolean {
  const parts = line.split(/" *(?=[;,|\t])/);
  return parts.slice(1).some((part) => part.startsWith(mark) && /^. +"/.test(part));
}

/** ="0612" in more than one cell. */
function guarded({ head, found }: Look): HeadReading | null {
  if (!head.text.includes('="')) return null;
  const cells = found.rows.flat().filter((cell) => GUARDED.test(cell));
  return cells.length < 2 ? null : readHead(head, { ...found.marks, form: { kind: "guarded" } });
}

/** Runs of tabs, where single ones make no table and runs do. */
function tabbed({ head, lines, found, chosen }: Look): HeadReading | null {
  if (!isOpen(chosen.delimiter, "\t") || !isOpen(chosen.quote, null)) return null;
  if (found.marks.delimiter !== "\t" || found.even >= MOST || !head.text.includes("\t\t"))
    return null;
  if (lines.length < FEWEST || head.text.includes('"')) return null;
  return best([readHead(head, withForm("\t", null, { kind: "tabbed" }))]);
}

const FEWEST = 3;

/** Columns that stand below each other, as a report prints them: parted by blanks in the header and in all rows. */
function aligned({ head, lines, found, chosen }: Look): HeadReading | null {
  if (!isOpen(chosen.delimiter, "  ") || !isOpen(chosen.quote, null)) return null;
  const isBlank = found.marks.delimiter.trim() === "";
  if (chosen.delimiter === undefined && !isBlank && found.width > 1 && found.even >= MOST)
    return null;
  if (head.text.includes("\t")) return null;
  for (let top = 0; top <= Math.min(MOST_ABOVE, lines.length - 3); top++) {
    const rows = lines.slice(top);
    const gutters = guttersOf(rows);
    if (gutters === null) continue;
    const written = rows.filter((line) => !isRuled(line));
    const fit = written.filter((line) => alignedCells(line, gutters).length > 1);
    if (fit.length < FEWEST || fit.length < written.length * MOST) continue;
    return readHead(head, withForm("  ", null, { kind: "aligned", gutters }));
  }
  return null;
}
