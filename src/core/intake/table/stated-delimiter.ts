/**
 * The delimiter that a first line `sep=;` states, as Excel writes and reads it; in quotes too, and with delimiters
 * behind it where the line was saved again as a row. null where there is no such line.
 */
export function statedDelimiter(text: string): string | null {
  const line = /^[^\r\n]{0,40}/.exec(text)?.[0] ?? "";
  const stated =
    /^"?sep=(\\t|[^"\r\n])"?(?:\1)*$/i.exec(line) ?? /^"?sep=([^"\r\n]{2,5})"?$/i.exec(line);
  const delimiter = stated?.[1];
  if (delimiter === undefined) return null;
  return delimiter === "\\t" ? "\t" : delimiter;
}
