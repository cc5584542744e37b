import type { RowMarks } from "./split-rows.ts";

/** The first line of a text with its cells, quotes read as plain characters; `used` counts its line end too. */
export function literalLine(
  text: string,
  { delimiter, newline }: RowMarks,
): { cells: string[]; used: number } {
  const end = text.indexOf(newline);
  const line = end < 0 ? text : text.slice(0, end);
  return {
    cells: line.replace(/\r$/, "").split(delimiter).map(unquoted),
    used: end < 0 ? text.length : end + 1,
  };
}

/** A cell without the pair of quotes around it, or without the one that opens and never closes. */
function unquoted(cell: string): string {
  if (!cell.startsWith('"')) return cell;
  if (cell.length > 1 && cell.endsWith('"')) return cell.slice(1, -1).replaceAll('""', '"');
  return cell.indexOf('"', 1) < 0 ? cell.slice(1) : cell;
}
