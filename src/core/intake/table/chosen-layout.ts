import { refusedFile } from "../refused-file.ts";
import type { LayoutChoices } from "../table-choices.ts";
import type { Dialect } from "./dialect.ts";
import { widthOf } from "./head-reading.ts";
import { isEmpty } from "./is-empty.ts";
import { ruledFrom } from "./is-ruled.ts";
import { statedDelimiter } from "./stated-delimiter.ts";

/**
 * Refuses marks that no table can be cut by: a delimiter with a line end in it, or quotes that are one, or part of the
 * delimiter.
 *
 * @throws Failure `import-failed` with `delimiter-unusable` or `quote-unusable`
 */
export function checkMarks({ delimiter, quote }: LayoutChoices, file: string): void {
  if (delimiter !== undefined && (delimiter === "" || /[\r\n]/.test(delimiter)))
    throw refusedFile(file, "delimiter-unusable", { value: delimiter });
  if (quote === undefined || quote === null) return;
  if (quote.length !== 1 || /[\r\n]/.test(quote) || delimiter?.includes(quote) === true)
    throw refusedFile(file, "quote-unusable", { value: quote });
}

/**
 * The layout with the header that a person chose; as it was found where nothing was chosen.
 *
 * @throws Failure `import-failed` with `header-row-absent` for one that the file does not have
 */
export function withHeader(
  found: Dialect,
  rows: readonly (readonly string[])[],
  { headerRow, headerRows, file }: LayoutChoices & { readonly file: string },
): Dialect {
  if (headerRow === undefined && headerRows === undefined) return found;
  if (headerRow === null) return withoutHeader(found, rows);
  const lines = headerRows ?? 1;
  const last = headerRow ?? firstLine(found, rows) + lines - 1;
  const absent = last > rows.length ? last : lines > last ? lines : null;
  if (absent !== null)
    throw refusedFile(file, "header-row-absent", {
      value: String(absent),
      details: { rows: lines > last ? last : rows.length },
    });
  const data = last + ruledFrom(rows, last);
  const header = { header: last - 1, rows: lines, data };
  return { ...found, headerRow: last, headerRows: lines, skip: data, width: widthOf(rows, header) };
}

/** Row, from 1, on which the header that was found begins; where none was, the first with anything in it. */
function firstLine(
  { headerRow, headerRows }: Dialect,
  rows: readonly (readonly string[])[],
): number {
  if (headerRow !== null) return headerRow - headerRows + 1;
  return rows.findIndex((row) => !isEmpty(row)) + 1;
}

/** All rows are data then, also those that would be taken for a banner. */
function withoutHeader(found: Dialect, rows: readonly (readonly string[])[]): Dialect {
  const stated = statedDelimiter((rows[0] ?? []).join(found.delimiter)) !== null;
  const skip = stated ? 1 : 0;
  const width = widthOf(rows.slice(skip), { header: null, rows: 0, data: 0 });
  return { ...found, headerRow: null, headerRows: 0, skip, width };
}
