import type { RowMarks } from "./dialect.ts";

/** How many quotes a text has, and which share of them stands where a cell begins or ends. */
export type QuoteFit = { readonly count: number; readonly share: number };

/** Looks at the first quotes of a text: those at a delimiter, a line end, or beside another quote fit. */
export function quoteFit(text: string, { delimiter, quote }: RowMarks): QuoteFit {
  if (quote === null) return { count: 0, share: 1 };
  let count = 0;
  let fit = 0;
  for (let at = text.indexOf(quote); at >= 0 && count < MOST; at = text.indexOf(quote, at + 1)) {
    count += 1;
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    const fits =
      EDGES.includes(before) ||
      EDGES.includes(after) ||
      before === quote ||
      after === quote ||
      text.startsWith(delimiter, at + 1) ||
      (at >= delimiter.length && text.startsWith(delimiter, at - delimiter.length));
    if (fits) fit += 1;
  }
  return { count, share: count === 0 ? 1 : fit / count };
}

const MOST = 400;
/** A line end, or where the text begins or ends. */
const EDGES = ["", "\n", "\r"];
