import { isPlaceholder } from "./placeholder.ts";

/** A cell as a value: without blanks around it and doubled ones in it; null for nothing, or a word for nothing. */
export function readText(cell: string): string | null {
  const text = oneLine(cell);
  return text === "" || isPlaceholder(text) ? null : text;
}

/** As {@link readText}, but line breaks stay. */
export function readLongText(cell: string): string | null {
  const text = cell.trim();
  return text === "" || isPlaceholder(text) ? null : text;
}

/** Without blanks around it, and with one between its words; most cells are so already, which is quick to see. */
export function oneLine(cell: string): string {
  const text = cell.trim();
  return UNTIDY.test(text) ? text.replace(BLANKS, " ").trim() : text;
}

const UNTIDY = /[^\S ]|[\u200b\ufeff]| {2}/;
const BLANKS = /[\s\u200b\ufeff]+/g;
