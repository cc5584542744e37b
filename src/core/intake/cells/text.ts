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

export const oneLine = (cell: string): string => cell.replace(/[\s\u200b\ufeff]+/g, " ").trim();
