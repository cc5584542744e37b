import type { Records } from "./records.ts";
import { rowsAbove } from "./rows-above.ts";
import { rowsBelow } from "./rows-below.ts";
import type { TableShape } from "./table-shape.ts";
import { takenRows, type PartedRows } from "./taken-rows.ts";

/** Parts the rows of a table into data and what is none, row after row. */
export function tableBody({ file, width, ...shape }: TableShape): {
  readonly take: (batch: Records) => PartedRows;
  /** What can be said only when no more rows come. */
  readonly end: () => PartedRows;
} {
  const out = takenRows(file, width);
  const above = rowsAbove(shape, out);
  const below = rowsBelow(width, above, out);

  /** Whether a row is data for sure: nearly every row of a file is, and there may be millions. */
  const isPlain = (cells: readonly string[]): boolean =>
    cells.length === width &&
    width > 1 &&
    isSeen(cells[0]) &&
    isSeen(cells[1]) &&
    above.done() &&
    above.header.length < 2 &&
    cells[0] !== above.name() &&
    below.isOpen() &&
    !startsLikeTotal(cells[0] as string);

  return {
    take: ({ rows, lines, broken, otherwise = [] }) => {
      const isBroken = new Set(broken);
      const isOtherwise = new Set(otherwise);
      const isSound = isBroken.size === 0 && isOtherwise.size === 0;
      for (let i = 0; i < rows.length; i++) {
        const cells = rows[i] as readonly string[];
        const line = lines[i] as number;
        const told = isSound ? WELL : { broken: isBroken.has(i), otherwise: isOtherwise.has(i) };
        if (!told.broken && !told.otherwise && isPlain(cells)) out.plain(cells, line);
        else {
          const row = { cells: withoutMark(cells), line, ...told };
          if (!above.takes(row)) below.take(row);
        }
      }
      return out.taken();
    },
    end: () => {
      below.end();
      return out.taken();
    },
  };
}

/** Of a row that is written as it should be. */
const WELL = { broken: false, otherwise: false };

/** Whether a cell surely holds something. */
const isSeen = (cell: string | undefined): boolean => {
  if (cell === undefined || cell === "") return false;
  const code = cell.charCodeAt(0);
  return code > 32 && (code < 160 || (code !== MARK && cell.trim() !== ""));
};

/** The mark before a file's text: within it one file was put behind another. */
const MARK = 0xfeff;
/** The mark before a new page of a report. */
const PAGE = 0x0c;

const withoutMark = (cells: readonly string[]): readonly string[] => {
  const [first = "", ...others] = cells;
  const code = first.charCodeAt(0);
  return code === MARK || code === PAGE ? [first.slice(1), ...others] : cells;
};

/** Whether a first cell may be "Totaal", "Som", "Sum" or their like, or a drawn line. */
function startsLikeTotal(cell: string): boolean {
  const code = cell.charCodeAt(0) | 32;
  return code === 116 || code === 115 || code === 101 || code === 103 || code === 45 || code === 61;
}
