/** The values of a cell that may hold several: split at `;`, `|` and line breaks, never at commas; each once. */
export function readList(cell: string): string[] {
  return distinct(cell.split(/[;|\r\n]/));
}

/** Topics: as {@link readList}, and at commas too, but not at those within brackets. */
export function readTopics(cell: string): string[] {
  return distinct(cell.split(/[;|\r\n]|,(?![^(]*\))/));
}

function distinct(parts: readonly string[]): string[] {
  return [
    ...new Set(parts.map((part) => part.trim().replace(/\s+/g, " ")).filter((part) => part !== "")),
  ];
}
