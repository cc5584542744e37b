import { withHeader } from "../table/chosen-layout.ts";
import type { Dialect } from "../table/dialect.ts";
import { findHeader, type Header } from "../table/find-header.ts";
import { widthOf } from "../table/head-reading.ts";
import { joinHeader } from "../table/join-header.ts";
import type { LayoutChoices } from "../table-choices.ts";
import { fillHeader } from "./fill-merged.ts";
import type { MergedArea } from "./workbook.ts";

type Rows = readonly (readonly string[])[];

/**
 * How a sheet stands for a table: found as in a text file, or as a person chose.
 *
 * @param rows the first ones
 * @param sheet.width cells of its widest row: a column without a name is one all the same
 * @throws Failure `import-failed` with `header-row-absent`
 */
export function sheetLayout(
  rows: Rows,
  sheet: { readonly file: string; readonly width: number; readonly merged: readonly MergedArea[] },
  { headerRow, headerRows }: LayoutChoices,
): Dialect {
  const header = withMergedLines(findHeader(rows), rows, sheet.merged);
  const found: Dialect = {
    ...NO_MARKS,
    headerRow: header.header === null ? null : header.header + 1,
    headerRows: header.rows,
    skip: header.data,
    width: widthOf(rows, header),
  };
  const chosen = withHeader(found, rows, {
    ...(headerRow === undefined ? {} : { headerRow }),
    ...(headerRows === undefined ? {} : { headerRows }),
    file: sheet.file,
  });
  return {
    ...chosen,
    width: Math.max(chosen.width, Math.min(sheet.width, chosen.width + MOST_BESIDE)),
  };
}

const NO_MARKS = { delimiter: "", quote: null, escape: "double" } as const;

/** A single cell far to the right makes no thousands of columns. */
const MOST_BESIDE = 200;

/** A name over several rows belongs to a header of as many. */
function withMergedLines(header: Header, rows: Rows, merged: readonly MergedArea[]): Header {
  const { header: last, rows: lines } = header;
  if (last === null) return header;
  const bottom = merged
    .filter(({ top }) => top <= last && top > last - lines)
    .reduce((most, area) => Math.max(most, area.bottom), last);
  const isShort = bottom - last <= MOST_LINES && bottom + 1 < rows.length;
  if (bottom === last || !isShort) return header;
  return { header: bottom, rows: lines + bottom - last, data: bottom + 1 };
}

const MOST_LINES = 4;

/** The names of the columns; null where there is no header. */
export function sheetHeaders(
  rows: Rows,
  { headerRow, headerRows }: Dialect,
  merged: readonly MergedArea[],
): readonly string[] | null {
  if (headerRow === null) return null;
  const top = headerRow - headerRows;
  const lines = rows.slice(top, headerRow);
  const areas = merged.filter((area) => area.top >= top && area.top < headerRow);
  if (areas.length === 0) return joinHeader(lines);
  const filled = fillHeader(lines, { top, merged: areas });
  const width = Math.max(...filled.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) =>
    filled
      .map((line) => line[column]?.trim() ?? "")
      .filter((part) => part !== "")
      .join(" "),
  );
}
