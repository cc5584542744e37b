import { oneLine } from "./text.ts";

/**
 * The values of a cell that may hold several: split at `separator`, else at `;`, `|` and line breaks, never at commas;
 * each once.
 */
export function readList(cell: string, separator: string | null = null): string[] {
  return separator === null ? listed(cell, MARKS) : listed(cell, separator);
}

/** Topics: as {@link readList}, and at commas too, but not at those within brackets. */
export function readTopics(cell: string, separator: string | null = null): string[] {
  return separator === null ? listed(cell, TOPIC_MARKS) : listed(cell, separator);
}

const MARKS = /[;|\r\n]/;
const TOPIC_MARKS = /[;|\r\n]|,(?![^(]*\))/;

function listed(cell: string, mark: RegExp | string): string[] {
  if (typeof mark === "string" ? !cell.includes(mark) : !mark.test(cell)) {
    const only = oneLine(cell);
    return only === "" ? [] : [only];
  }
  const parts = cell.split(mark).map(oneLine);
  return [...new Set(parts)].filter((part) => part !== "");
}
