import { oneLine } from "./console.ts";

/** Longer texts are cut, so that a row stays a line. */
const WIDEST = 48;

/** Rows as text in columns, figures to the right. */
export function tableText(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  widest = WIDEST,
): string[] {
  const texts = rows.map((row) => row.map((cell) => cut(oneLine(cell), widest)));
  const titles = headers.map((header) => cut(oneLine(header), widest));
  const columns = titles.map((header, column) => {
    const cells = texts.map((row) => row[column] ?? "");
    const width = [header, ...cells].reduce((most, cell) => Math.max(most, widthOf(cell)), 0);
    return { width, toRight: cells.every((cell) => FIGURE.test(cell)) };
  });
  return [titles, ...texts].map((row) =>
    columns
      .map((column, index) => pad(row[index] ?? "", column))
      .join("  ")
      .trimEnd(),
  );
}

const FIGURE = /^-?[\d.,\s]*$/;

function pad(cell: string, { width, toRight }: { width: number; toRight: boolean }): string {
  const blanks = " ".repeat(width - widthOf(cell));
  return toRight ? blanks + cell : cell + blanks;
}

function cut(text: string, widest: number): string {
  const characters = Array.from(text);
  return characters.length <= widest ? text : `${characters.slice(0, widest - 1).join("")}…`;
}

function widthOf(text: string): number {
  return Array.from(text).length;
}
