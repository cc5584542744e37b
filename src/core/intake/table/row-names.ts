/**
 * The header of a table that has one name less than its rows have cells, because R writes the rows' numbers without
 * one: then the first column has none.
 */
export function withRowNames(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly string[] {
  if (header.length !== width - 1 || rows.length === 0) return header;
  return rows.every((row, i) => row[0] === String(i + 1)) ? ["", ...header] : header;
}
