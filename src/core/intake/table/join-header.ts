import { isOfProgram } from "./of-program.ts";

/**
 * The lines of a header as one: each column's joined with a blank, the empty ones left out. A title stands over the
 * columns to its right as long as they have none of their own, and a name in a line below.
 */
export function joinHeader(lines: readonly (readonly string[])[]): readonly string[] {
  const [only] = lines;
  if (only !== undefined && lines.length === 1) return only;
  const width = Math.max(0, ...lines.map((line) => line.length));
  return Array.from({ length: width }, (_, column) =>
    lines
      .map((line, row) => {
        const own = cellOf(line, column);
        const isNamed = lines.slice(row + 1).some((below) => cellOf(below, column) !== "");
        if (own !== "" || !isNamed) return own;
        return (
          line
            .slice(0, column)
            .findLast((cell) => cell.trim() !== "")
            ?.trim() ?? ""
        );
      })
      .filter((part) => part !== "")
      .join(" "),
  );
}

const cellOf = (line: readonly string[], column: number): string => {
  const cell = (line[column] ?? "").trim();
  return isOfProgram(cell) ? "" : cell;
};
