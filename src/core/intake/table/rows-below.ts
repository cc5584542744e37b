import { mayBeBelow } from "./below-table.ts";
import { isEmpty } from "./is-empty.ts";
import { isRuledRow } from "./is-ruled.ts";
import { rowText } from "./row-text.ts";
import type { RowsAbove } from "./rows-above.ts";
import { beginsTable, mayBeginTable } from "./second-table.ts";
import type { Row, TakenRows } from "./taken-rows.ts";

/** What stands below a header: data, and what turns out to be none only when it is known what comes after it. */
export type RowsBelow = {
  readonly take: (row: Row) => void;
  /** Whether nothing waits for what comes after it, so that a row with all its cells is data. */
  readonly isOpen: () => boolean;
  /** Tells what is left when no more rows come. */
  readonly end: () => void;
};

export function rowsBelow(width: number, above: RowsAbove, out: TakenRows): RowsBelow {
  /** Rows that are notes below the table, unless data comes after them; or a title, if a second table does. */
  let held: (Row & { readonly isNote: boolean })[] = [];
  /** A row that may be the header of a second table, until the next one tells. */
  let begin: Row | null = null;
  let second: { line: number; rows: number; value: string } | null = null;
  let afterEmpty = false;
  let sparse = false;

  const lastHeader = (): readonly string[] | null => above.header.at(-1) ?? null;

  const tellComment = ({ cells, line }: Row): void =>
    out.tell("row-comment", line, { value: rowText(cells) });

  const release = (): void => {
    if (held.length > 0) sparse = true;
    for (const row of held) {
      if (isRuledRow(row.cells)) tellComment(row);
      else out.data(row);
    }
    held = [];
  };

  /** Whether a second table began with the row before this one. */
  const isSecond = (first: Row, { cells }: Row): boolean => {
    const isNew = !out.hadLength(first.cells.length);
    if (!beginsTable(first.cells, cells, { isNew, header: lastHeader() })) return false;
    second = { line: first.line, rows: 2, value: rowText(first.cells) };
    return true;
  };

  const take = (row: Row): void => {
    const { cells, line } = row;
    if (second !== null) {
      second.rows += isEmpty(cells) ? 0 : 1;
      return;
    }
    // A drawn line is no row.
    if (cells.length === 0) return;
    if (isEmpty(cells)) {
      out.empty(line);
      afterEmpty = true;
      return;
    }
    if (isComment(cells, width)) {
      tellComment(row);
      return;
    }
    if (begin !== null) {
      const first = begin;
      begin = null;
      if (isSecond(first, row)) return;
      release();
      out.data(first);
      afterEmpty = false;
    }
    if (above.isHeader(cells)) {
      release();
      out.tell("header-repeated", line);
      return;
    }
    if (mayBeginTable(cells, { width, afterEmpty, header: lastHeader() })) {
      begin = row;
      return;
    }
    takePlain(row);
  };

  /** A row of data, or a note if no data comes after it. */
  const takePlain = (row: Row): void => {
    const { cells } = row;
    const isNote = mayBeBelow(cells, { width, afterEmpty, sparse });
    if (held.length < MOST_HELD && (isNote || (afterEmpty && isAlone(cells)))) {
      held.push({ ...row, isNote });
      return;
    }
    release();
    if (width > 1 && isAlone(cells)) sparse = true;
    out.data(row);
    afterEmpty = false;
  };

  const end = (): void => {
    if (begin !== null) {
      release();
      out.data(begin);
    }
    for (const row of held) {
      if (!row.isNote && second === null) out.data(row);
      else out.tell("row-below-table", row.line, { value: rowText(row.cells) });
    }
    if (second === null) return;
    const { line, rows, value } = second;
    out.tell("table-second", line, { severity: "rejected", value, details: { count: rows } });
  };

  return {
    take,
    isOpen: () => held.length === 0 && begin === null && second === null && !afterEmpty,
    end,
  };
}

/** "# ..." alone in a row: as programs and people leave remarks among the rows; or the number of a page. */
const isComment = (cells: readonly string[], width: number): boolean => {
  const first = cells[0] ?? "";
  const mayBe = PAGE.test(first) || (COMMENT.test(first) && (width === 1 || cells.length < width));
  return mayBe && isAlone(cells);
};

const PAGE = /^\s*(?:pagina|page|blad)\s+\d+(?:\s*(?:van|of|\/)\s*\d+)?\s*$/i;

const COMMENT = /^\s*(?:#+|\/\/)\s+\S/;

const isAlone = (cells: readonly string[]): boolean =>
  cells.filter((cell) => cell.trim() !== "").length === 1;

/** Notes below a table are fewer. */
const MOST_HELD = 100;
