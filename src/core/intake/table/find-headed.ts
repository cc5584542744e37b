import { looksLikeValue } from "../columns/cell-shape.ts";
import { isHeaderName } from "../columns/recognise-header.ts";
import { readHead, type Head, type HeadReading } from "./head-reading.ts";
import { bareLine } from "./split-formed.ts";
import { splitRows } from "./split-rows.ts";

type Look = {
  readonly head: Head;
  /** Those that hold something. */
  readonly lines: readonly string[];
  /** How the file reads with one delimiter. */
  readonly found: HeadReading;
  readonly chosen: {
    readonly delimiter: string | undefined;
    readonly quote: string | null | undefined;
  };
};

const MARKS = [";", "\t", "|", ","] as const;
const MOST_ABOVE = 8;
const MOST = 0.8;

/**
 * A header that another delimiter parts than the rows below it, as comes of putting one above what a program wrote:
 * it has as many names by its own as those have cells by theirs, and neither has so by the other's.
 */
export function headed({ head, lines, found, chosen }: Look): HeadReading | null {
  if (found.width > 1 && found.even >= MOST) return null;
  const quote = chosen.quote === undefined ? '"' : chosen.quote;
  const marks = chosen.delimiter === undefined ? MARKS : [chosen.delimiter];
  for (const delimiter of marks) {
    if (!head.text.includes(delimiter)) continue;
    const sizes = lines.map((line) => cellsOf(line, delimiter, quote).length);
    const top = sizes.findIndex((size, i) => size === 1 && (sizes[i + 1] ?? 0) > 1);
    const line = lines[top];
    if (line === undefined || top > MOST_ABOVE || line.includes(delimiter)) continue;
    const below = lines.slice(top + 1).filter((row) => row !== line);
    for (const other of MARKS) {
      const names = cellsOf(line, other, quote).map((name) => name.trim());
      if (other === delimiter || !areNames(names)) continue;
      const cut = (mark: string): number =>
        below.filter((row) => cellsOf(row, mark, quote).length === names.length).length;
      const fit = cut(delimiter);
      if (fit < below.length * MOST || cut(other) * 2 > below.length) continue;
      if (fit < 2 && !names.some(isHeaderName)) continue;
      const form = {
        kind: "headed",
        delimiter: other,
        line: bareLine(line, quote),
        names,
      } as const;
      const reading = readHead(head, { delimiter, quote, escape: "double", form });
      if (isHeaderOf(reading, names)) return reading;
    }
  }
  return null;
}

function cellsOf(line: string, delimiter: string, quote: string | null): readonly string[] {
  const marks = { delimiter, quote, escape: "double", width: 0 } as const;
  const reach = { most: line.length + 1, budget: line.length };
  return splitRows(line, marks, { line: 1, last: true, reach }).rows[0] ?? [];
}

const areNames = (names: readonly string[]): boolean =>
  names.length > 1 &&
  new Set(names).size === names.length &&
  names.every((name) => name !== "" && !looksLikeValue(name));

const isHeaderOf = ({ rows, header }: HeadReading, names: readonly string[]): boolean =>
  header.header !== null && names.every((name, i) => rows[header.header ?? -1]?.[i] === name);
