import { oneLine } from "./console.ts";

/** Longer texts are shortened, so that a row stays a line. */
const WIDEST = 48;

/** Rows as text in columns, figures to the right. */
export function tableText(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  widest = WIDEST,
): string[] {
  const columns = headers.map((header, column) => {
    const title = oneLine(header);
    const cells = shortened(
      rows.map((row) => oneLine(row[column] ?? "")),
      widest,
    );
    const width = [title, ...cells].reduce((most, cell) => Math.max(most, widthOf(cell)), 0);
    const toRight = cells.every((cell) => FIGURE.test(cell));
    return [title, ...cells].map((cell) => pad(cell, { width, toRight }));
  });
  return [headers, ...rows].map((_, row) =>
    columns
      .map((cells) => cells[row]!)
      .join("  ")
      .trimEnd(),
  );
}

const FIGURE = /^-?[\d.,\s]*%?$/;

function pad(cell: string, { width, toRight }: { width: number; toRight: boolean }): string {
  const blanks = " ".repeat(width - widthOf(cell));
  return toRight ? blanks + cell : cell + blanks;
}

/**
 * The middle of a long text is left out, as names of departments begin alike and differ at the end; where two would
 * look the same by it, they stay whole.
 */
function shortened(texts: readonly string[], widest: number): string[] {
  const wholes = new Map<string, Set<string>>();
  for (const text of texts) {
    const short = withoutMiddle(text, widest);
    wholes.set(short, (wholes.get(short) ?? new Set()).add(text));
  }
  return texts.map((text) => {
    const short = withoutMiddle(text, widest);
    return wholes.get(short)!.size > 1 ? text : short;
  });
}

function withoutMiddle(text: string, widest: number): string {
  const characters = Array.from(text);
  if (characters.length <= widest) return text;
  const ending = Math.floor((widest - 1) / 2);
  const beginning = widest - 1 - ending;
  return `${characters.slice(0, beginning).join("").trimEnd()}…${characters.slice(-ending).join("").trimStart()}`;
}

function widthOf(text: string): number {
  return Array.from(text).length;
}
