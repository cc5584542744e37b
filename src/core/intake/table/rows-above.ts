import { isEmpty } from "./is-empty.ts";
import { rowText } from "./row-text.ts";
import { statedDelimiter } from "./stated-delimiter.ts";
import type { TableShape } from "./table-shape.ts";
import type { Row, TakenRows } from "./taken-rows.ts";

/** What stands above the data: the header, which may stand there again further down, and other lines, which are told. */
export type RowsAbove = {
  /** Takes a row along if it stands there; false where all of those were taken. */
  readonly takes: (row: Row) => boolean;
  /** Whether all were taken. */
  readonly done: () => boolean;
  /** The lines of the header, as far as they were taken, without empty cells at the end. */
  readonly header: readonly (readonly string[])[];
  /** The first cell of the header's last line; null where there is none. */
  readonly name: () => string | null;
  /** Whether a row says the same as a line of the header. */
  readonly isHeader: (cells: readonly string[]) => boolean;
};

export function rowsAbove(
  { skip, headerRow, headerRows }: Omit<TableShape, "file" | "width">,
  out: TakenRows,
): RowsAbove {
  const header: (readonly string[])[] = [];
  let name: string | null = null;
  let passed = 0;
  const take = ({ cells, line }: Row): void => {
    const isHeader = headerRow !== null && passed >= headerRow - headerRows && passed < headerRow;
    passed += 1;
    out.above(cells);
    if (isHeader) {
      header.push(withoutEnd(cells));
      name = cells[0] ?? "";
      return;
    }
    const isStated = passed === 1 && statedDelimiter(cells.join(",")) !== null;
    if (!isEmpty(cells) && !isStated) out.tell("row-above-table", line, { value: rowText(cells) });
  };
  return {
    takes: (row) => {
      if (passed >= skip) return false;
      take(row);
      return true;
    },
    done: () => passed >= skip,
    header,
    name: () => name,
    isHeader: (cells) =>
      header.some((line) => line[0] === cells[0] && line.length > 0 && isSameText(line, cells)),
  };
}

const withoutEnd = (cells: readonly string[]): readonly string[] =>
  cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== "") + 1);

/** Whether a row says the same as a header, empty cells at its end aside. */
function isSameText(header: readonly string[], cells: readonly string[]): boolean {
  for (let i = 0; i < Math.max(header.length, cells.length); i++)
    if ((header[i] ?? "") !== (cells[i] ?? "")) return false;
  return true;
}
