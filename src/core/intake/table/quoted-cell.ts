import type { RowMarks } from "./dialect.ts";
import type { Finder } from "./finder.ts";
import { lineEndAt } from "./line-end.ts";

/** A cell in quotes: its text, where it ends, and whether its quotes were not as they should be. */
export type QuotedCell = { readonly cell: string; readonly end: number; readonly stray: boolean };

/** How far quotes are followed to the one that closes them, in characters. */
export type Reach = {
  /** The next one. */
  most: number;
  /** All of those that are followed in vain, before just a little is looked at. */
  budget: number;
};

export type Place = {
  readonly text: string;
  readonly last: boolean;
  readonly quotes: Finder;
  readonly reach: Reach;
};

/**
 * The cell that starts at `start` with a quote. A quote closes it where a delimiter, a line end or the end of the file
 * follows, blanks between them aside; any other is a character of the cell, and is told of. If one of those stands where a cell would
 * begin, or none ever closes, the quote at `start` was a slip, and just what is before the next delimiter is the cell.
 *
 * @returns null where the text ends before that is known
 */
export function quotedCell(
  { text, last, quotes, reach }: Place,
  start: number,
  marks: RowMarks & { readonly quote: string },
): QuotedCell | null {
  const { quote, delimiter, escape } = marks;
  let stray = false;
  let paired = { at: -1, end: -1 };
  let at = start + 1;
  for (;;) {
    at = quotes.next(at);
    if (at >= text.length && !last && text.length - start <= reach.most) return null;
    if (at >= text.length || at - start > reach.most) return slip(at);
    if (escape === "backslash" && isEscaped(text, start, at)) {
      at += 1;
      continue;
    }
    if (text.startsWith(quote, at + 1)) {
      if (paired.at < 0) paired = { at, end: endsCell(text, at + 2, marks, true) };
      if (paired.end < 0) paired = { at: -1, end: -1 };
      at += 2;
      continue;
    }
    const after = endsCell(text, at + 1, marks, last);
    if (after === Infinity) return null;
    if (after >= 0) {
      reach.budget += at - start;
      return { cell: unescaped(text.slice(start + 1, at), marks), end: after, stray };
    }
    stray = true;
    if (opensCell(text, start, at, delimiter)) return slip(at);
    at += 1;
  }

  function slip(reached: number): QuotedCell {
    const cost = reached - start;
    reach.budget -= cost;
    if (reach.budget < 0) reach.most = LEAST_REACH;
    else if (cost > CHEAP) reach.most = Math.max(LEAST_REACH, Math.floor(reach.most / 2));
    // Where quotes within quotes are not doubled, two in a row may be one of them and the one that closes.
    if (paired.at >= 0) {
      return {
        cell: unescaped(text.slice(start + 1, paired.at), marks) + quote,
        end: paired.end,
        stray: true,
      };
    }
    const end = plainEnd(text, start, delimiter);
    return { cell: withoutLone(text.slice(start, end), quote), end, stray: true };
  }
}

/** Following a quote in vain may cost this much; if it costs more, the next are followed less far. */
const CHEAP = 4_096;
const LEAST_REACH = 40;

/** Where the cell is over that has its closing quote before `at`: blanks may follow; -1 where it is not. */
function endsCell(text: string, at: number, { delimiter }: RowMarks, last: boolean): number {
  let after = at;
  while (isBlank(text, after) && !text.startsWith(delimiter, after)) after += 1;
  if (after >= text.length) return last ? after : Infinity;
  if (text.startsWith(delimiter, after) || lineEndAt(text, after, true) > 0) return after;
  const cut = !last && text.length - after < delimiter.length;
  return cut && delimiter.startsWith(text.slice(after)) ? Infinity : -1;
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 9;
}

/** Whether a quote stands where a cell begins: behind a delimiter or a line end. */
function opensCell(text: string, start: number, at: number, delimiter: string): boolean {
  if (at - delimiter.length > start && text.startsWith(delimiter, at - delimiter.length))
    return true;
  const before = text.charCodeAt(at - 1);
  return at - 1 > start && (before === 10 || before === 13);
}

/** Whether an odd number of backslashes stands before a quote. */
function isEscaped(text: string, start: number, at: number): boolean {
  let count = 0;
  while (at - 1 - count > start && text.charCodeAt(at - 1 - count) === BACKSLASH) count += 1;
  return count % 2 === 1;
}

const BACKSLASH = 92;

function unescaped(cell: string, { quote, escape }: RowMarks & { quote: string }): string {
  if (escape === "double")
    return cell.includes(quote) ? cell.replaceAll(quote + quote, quote) : cell;
  if (!cell.includes("\\") && !cell.includes(quote)) return cell;
  let text = "";
  for (let at = 0; at < cell.length; at++) {
    const letter = cell.charAt(at);
    const next = cell.charAt(at + 1);
    const skips =
      letter === "\\" ? next === quote || next === "\\" : letter === quote && next === quote;
    if (skips) at += 1;
    text += skips ? next : letter;
  }
  return text;
}

/** Where a cell without quotes ends. */
export function plainEnd(text: string, start: number, delimiter: string): number {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13 || text.startsWith(delimiter, at)) return at;
  }
  return text.length;
}

/** A cell without the pair of quotes around it, or without the one that opens and never closes. */
export function withoutLone(cell: string, quote: string | null): string {
  if (quote === null || !cell.startsWith(quote)) return cell;
  if (cell.length > 1 && cell.endsWith(quote))
    return cell.slice(1, -1).replaceAll(quote + quote, quote);
  return cell.includes(quote, 1) ? cell : cell.slice(1);
}
