import type { RowMarks } from "./split-rows.ts";

/** A line with its cells; `whole` where its line end is there, behind which `end` stands. */
export type LiteralLine = {
  readonly cells: string[];
  readonly end: number;
  readonly whole: boolean;
};

/** The line that starts at `start`, with quotes read as plain characters. */
export function literalLine(
  text: string,
  start: number,
  { delimiter, newline }: RowMarks,
): LiteralLine {
  const at = text.indexOf(newline, start);
  const line = text.slice(start, at < 0 ? text.length : at);
  const cells = line.replace(/\r$/, "").split(delimiter).map(unquoted);
  return { cells, end: at < 0 ? text.length : at + 1, whole: at >= 0 };
}

/** A cell without the pair of quotes around it, or without the one that opens and never closes. */
function unquoted(cell: string): string {
  if (!cell.startsWith('"')) return cell;
  if (cell.length > 1 && cell.endsWith('"')) return cell.slice(1, -1).replaceAll('""', '"');
  return cell.includes('"', 1) ? cell : cell.slice(1);
}
