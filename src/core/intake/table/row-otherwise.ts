import type { RowMarks } from "./dialect.ts";

type Marks = RowMarks & { readonly width: number };

/** Splits one line by marks; null where its quotes are not as they should be. */
type SplitLine = (line: string, marks: Marks) => readonly string[] | null;

/**
 * The cells of a line that is written otherwise than its table: with another delimiter, or each cell between
 * apostrophes. Only where that gives just as many cells as a row should have; null where it does not.
 */
export function rowOtherwise(line: string, marks: Marks, split: SplitLine): string[] | null {
  const { width, form, quote } = marks;
  if (width < FEWEST || form !== undefined) return null;
  for (const delimiter of OTHERS) {
    if (!mayPart(line, delimiter, marks)) continue;
    const cells = split(line, { ...marks, delimiter, width: 0 });
    if (cells?.length === width) return [...cells];
  }
  if (quote === "'" || !isBetweenApostrophes(line, marks.delimiter)) return null;
  const cells = split(line, { ...marks, quote: "'", width: 0 });
  return cells?.length === width ? [...cells] : null;
}

/** With fewer columns a name such as "Bos,J." might be taken for a row. */
const FEWEST = 3;
const OTHERS = [";", "\t", "|", ",", " "];

function mayPart(line: string, other: string, { delimiter, quote, width }: Marks): boolean {
  if (other === delimiter || !line.includes(other)) return false;
  // A sentence has as many blanks: only quotes around what has some show that they part cells.
  if (other === " ") return width > FEWEST && quote !== null && line.includes(quote + other);
  if (line.includes(delimiter)) return false;
  const [, ...parts] = line.split(other);
  return parts.some((part) => part !== "" && !part.startsWith(" "));
}

/** Whether every cell of a line that holds something stands between apostrophes. */
function isBetweenApostrophes(line: string, delimiter: string): boolean {
  if (!line.startsWith("'")) return false;
  const cells = line.split(delimiter).filter((cell) => cell !== "");
  const whole = cells.filter((cell) => /^'(?:[^']|'')*'$/.test(cell));
  const begun = cells.filter((cell) => cell.startsWith("'")).length;
  const ended = cells.filter((cell) => cell.endsWith("'")).length;
  return whole.length > 1 && begun === ended && line.trimEnd().endsWith("'");
}
