import { oneLine } from "./console.ts";

/** Rows as text in columns, numbers to the right; nothing is wider than `widest` characters. */
export function tableText(
  headers: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  { format, widest = 48 }: { readonly format: (value: number) => string; readonly widest?: number },
): string[] {
  const texts = rows.map((row) =>
    row.map((cell) => (typeof cell === "number" ? format(cell) : cut(oneLine(cell), widest))),
  );
  const widths = headers.map((header, column) =>
    Math.max(...[header, ...texts.map((row) => row[column] ?? "")].map(widthOf)),
  );
  const toRight = headers.map((_, column) => rows.some((row) => typeof row[column] === "number"));
  return [headers, ...texts].map((row) =>
    row
      .map((cell, column) => pad(cell, { width: widths[column]!, toRight: toRight[column]! }))
      .join("  ")
      .trimEnd(),
  );
}

function pad(cell: string, { width, toRight }: { width: number; toRight: boolean }): string {
  const blanks = " ".repeat(Math.max(0, width - widthOf(cell)));
  return toRight ? blanks + cell : cell + blanks;
}

function cut(text: string, widest: number): string {
  return widthOf(text) <= widest
    ? text
    : `${Array.from(text)
        .slice(0, widest - 1)
        .join("")}…`;
}

function widthOf(text: string): number {
  return Array.from(text).length;
}
