import type { RowMarks } from "./dialect.ts";
import { lineEndAt } from "./line-end.ts";
import { withoutLone } from "./quoted-cell.ts";

/** A line with its cells; `end` is behind its line end. */
export type LiteralLine = { readonly cells: string[]; readonly end: number };

/**
 * The line that starts at `start`, with quotes read as plain characters.
 *
 * @returns null where the text ends before the line does
 */
export function literalLine(
  text: string,
  start: number,
  { delimiter, quote, last }: RowMarks & { readonly last: boolean },
): LiteralLine | null {
  LINE_END.lastIndex = start;
  const at = LINE_END.exec(text)?.index ?? text.length;
  const end = at < text.length ? lineEndAt(text, at, last) : last ? at : Infinity;
  if (end === Infinity) return null;
  const cells = text.slice(start, at).split(delimiter);
  return { cells: cells.map((cell) => withoutLone(cell, quote)), end };
}

const LINE_END = /[\r\n]/g;
