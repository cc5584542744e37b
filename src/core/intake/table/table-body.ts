import type { Problem, ProblemCode } from "../../model/problem.ts";
import { shown } from "../problem-list.ts";
import { mayBeBelow } from "./below-table.ts";
import { isEmpty } from "./is-empty.ts";
import type { Records } from "./records.ts";
import { beginsTable, mayBeginTable } from "./second-table.ts";
import { statedDelimiter } from "./stated-delimiter.ts";

export type TableShape = {
  readonly file: string;
  readonly width: number;
  /** Rows above the data, those of the header included. */
  readonly skip: number;
  /** From 1, the last where there are more; null where there is none. */
  readonly headerRow: number | null;
  /** How many rows the header takes. */
  readonly headerRows: number;
};

/** What rows turned out to be: data with the lines of each row, lines of empty rows, and what is told of the others. */
export type PartedRows = Readonly<Taken>;

type Row = { readonly cells: readonly string[]; readonly line: number; readonly broken: boolean };
type Taken = { rows: (readonly string[])[]; lines: number[]; empty: number[]; problems: Problem[] };

/** Parts the rows of a table into data and what is none, row after row. */
export function tableBody({ file, width, skip, headerRow, headerRows }: TableShape): {
  readonly take: (batch: Records) => PartedRows;
  /** What can be said only when no more rows come. */
  readonly end: () => PartedRows;
} {
  const header: (readonly string[])[] = [];
  let name: string | null = null;
  let passed = 0;
  let out: Taken = nothing();
  /** Rows that are notes below the table, unless data comes after them; or a title, if a second table does. */
  let held: (Row & { readonly isNote: boolean })[] = [];
  /** A row that may be the header of a second table, until the next one tells. */
  let begin: Row | null = null;
  let second: { line: number; rows: number; value: string } | null = null;
  let afterEmpty = false;
  let sparse = false;
  let seen = 0;
  let longest = width;
  const lengths = new Map<number, number>();

  const tell = (code: ProblemCode, line: number, more: Partial<Problem> = {}): void => {
    const place = { file, line, column: null };
    out.problems.push({ code, severity: "warning", place, value: null, ...more });
  };

  const above = ({ cells, line }: Row): void => {
    const isHeader = headerRow !== null && passed >= headerRow - headerRows && passed < headerRow;
    passed += 1;
    longest = Math.max(longest, cells.length);
    if (isHeader) {
      header.push(withoutEnd(cells));
      name = cells[0] ?? "";
    }
    if (
      !isHeader &&
      !isEmpty(cells) &&
      !(passed === 1 && statedDelimiter(cells.join(",")) !== null)
    ) {
      tell("row-above-table", line, { value: shown(textOf(cells)) });
    }
  };

  const data = (row: Row): void => {
    const { cells, line } = row;
    const { length } = cells;
    if (row.broken) tell("quote-open", line);
    const rest = length > width ? cells.slice(width) : [];
    const count = (lengths.get(length) ?? 0) + 1;
    lengths.set(length, count);
    const isUsual = seen === 0 || (length <= longest && count * 10 > seen);
    // Delimiters at the end of all rows say nothing; at the end of one, a cell too many stands somewhere in it.
    const isEnded = length > width && isEmpty(rest) && isUsual;
    if (length !== width && !isEnded) {
      tell("row-ragged", line, { details: { cells: length, expected: width } });
    }
    seen += 1;
    longest = Math.max(longest, length);
    if (length < width) out.rows.push([...cells, ...Array<string>(width - length).fill("")]);
    else out.rows.push(isEnded ? cells.slice(0, width) : cells);
    out.lines.push(line);
  };

  const release = (): void => {
    if (held.length > 0) sparse = true;
    held.forEach(data);
    held = [];
  };

  const below = (row: Row): void => {
    const { cells, line } = row;
    if (second !== null) {
      second.rows += isEmpty(cells) ? 0 : 1;
      return;
    }
    if (isEmpty(cells)) {
      out.empty.push(line);
      afterEmpty = true;
      return;
    }
    if (begin !== null) {
      const first = begin;
      begin = null;
      const isNew = !lengths.has(first.cells.length);
      if (beginsTable(first.cells, cells, { isNew, header: header.at(-1) ?? null })) {
        second = { line: first.line, rows: 2, value: shown(textOf(first.cells)) };
        return;
      }
      release();
      data(first);
      afterEmpty = false;
    }
    if (header.length > 0 && isHeaderAgain(cells)) {
      release();
      tell("header-repeated", line);
      return;
    }
    if (mayBeginTable(cells, { width, afterEmpty, header: header.at(-1) ?? null })) {
      begin = row;
      return;
    }
    const isNote = mayBeBelow(cells, { width, afterEmpty, sparse });
    if (held.length < MOST_HELD && (isNote || (afterEmpty && isAlone(cells)))) {
      held.push({ ...row, isNote });
      return;
    }
    release();
    if (width > 1 && isAlone(cells)) sparse = true;
    data(row);
    afterEmpty = false;
  };

  const isHeaderAgain = (cells: readonly string[]): boolean =>
    header.some((line) => line[0] === cells[0] && line.length > 0 && isSameText(line, cells));

  const taken = (): PartedRows => {
    const done = out;
    out = nothing();
    return done;
  };

  return {
    take: ({ rows, lines, broken }) => {
      const isBroken = broken.length === 0 ? null : new Set(broken);
      for (let i = 0; i < rows.length; i++) {
        const cells = rows[i] as readonly string[];
        const line = lines[i] as number;
        const isPlain =
          passed >= skip &&
          cells.length === width &&
          isBroken?.has(i) !== true &&
          header.length < 2 &&
          width > 1 &&
          isSeen(cells[0]) &&
          isSeen(cells[1]) &&
          cells[0] !== name &&
          held.length === 0 &&
          begin === null &&
          second === null &&
          !afterEmpty;
        // This is nearly every row of a file, and there may be millions.
        if (isPlain && !startsLikeTotal(cells[0] as string)) {
          out.rows.push(cells);
          out.lines.push(line);
          seen += 1;
        } else {
          const row = { cells: withoutMark(cells), line, broken: isBroken?.has(i) ?? false };
          if (passed < skip) above(row);
          else below(row);
        }
      }
      return taken();
    },
    end: () => {
      if (begin !== null) {
        release();
        data(begin);
      }
      for (const row of held) {
        if (!row.isNote && second === null) data(row);
        else tell("row-below-table", row.line, { value: shown(textOf(row.cells)) });
      }
      if (second !== null) {
        const { line, rows, value } = second;
        tell("table-second", line, { severity: "rejected", value, details: { count: rows } });
      }
      return taken();
    },
  };
}

const isAlone = (cells: readonly string[]): boolean =>
  cells.filter((cell) => cell.trim() !== "").length === 1;

/** Notes below a table are fewer. */
const MOST_HELD = 100;

const nothing = (): Taken => ({ rows: [], lines: [], empty: [], problems: [] });

/** Whether a cell surely holds something. */
const isSeen = (cell: string | undefined): boolean => {
  if (cell === undefined || cell === "") return false;
  const code = cell.charCodeAt(0);
  return code > 32 && (code < 160 || (code !== MARK && cell.trim() !== ""));
};

/** The mark before a file's text: within it one file was put behind another. */
const MARK = 0xfeff;

const withoutMark = (cells: readonly string[]): readonly string[] =>
  cells[0]?.charCodeAt(0) === MARK ? [cells[0].slice(1), ...cells.slice(1)] : cells;

/** Whether a first cell may be "Totaal", "Som", "Sum" or their like, or a drawn line. */
function startsLikeTotal(cell: string): boolean {
  const code = cell.charCodeAt(0) | 32;
  return code === 116 || code === 115 || code === 101 || code === 103 || code === 45 || code === 61;
}

const withoutEnd = (cells: readonly string[]): readonly string[] =>
  cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== "") + 1);

/** Whether a row says the same as a header, empty cells at its end aside. */
function isSameText(header: readonly string[], cells: readonly string[]): boolean {
  for (let i = 0; i < Math.max(header.length, cells.length); i++)
    if ((header[i] ?? "") !== (cells[i] ?? "")) return false;
  return true;
}

const textOf = (cells: readonly string[]): string =>
  cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "")
    .join(" | ");
