import type { Watch } from "../decode/read-chunks.ts";
import { Failure } from "../../model/failure.ts";
import type { Problem } from "../../model/problem.ts";
import { problemList } from "../problem-list.ts";
import type { RawTable } from "../raw-table.ts";
import type { LayoutChoices } from "../table-choices.ts";
import { isEmpty } from "../table/is-empty.ts";
import type { Records } from "../table/records.ts";
import { mergedFiller } from "./fill-merged.ts";
import { unpackRows } from "./pack-rows.ts";
import { sheetHeaders, sheetLayout } from "./sheet-header.ts";
import type { SheetCells } from "./workbook.ts";

export type NamedCells = {
  /** The file's name. */
  readonly file: string;
  readonly sheet: string;
  readonly cells: SheetCells;
};

/**
 * A sheet as a table; lines are the numbers of its rows. Merged cells below the header give their value to all their
 * rows, unless it was chosen that they do not.
 *
 * @throws Failure `import-failed` for a header that is not there
 */
export function openSheet({ file, sheet, cells }: NamedCells, choices: LayoutChoices): RawTable {
  const rows = firstRows(cells, Math.max(SAMPLE, choices.headerRow ?? 0));
  const dialect = sheetLayout(rows, { file, ...cells }, choices);
  const headers = sheetHeaders(rows, dialect, cells.merged);
  const { delimiter, quote, headerRow, headerRows, skip, width } = dialect;
  const merged = choices.fillDown === false ? [] : cells.merged;
  const fill = mergedFiller(merged, skip);
  const sample = rows.map((row, i) => (i < skip ? row : evened(fill(row, i), width))).slice(skip);
  return {
    file,
    sheet,
    layout: { encoding: "xlsx", delimiter, quote, headerRow, headerRows, skip, width },
    headers,
    ...(headerRow !== null && headerRows > 1 ? { names: rows[headerRow - 1] ?? [] } : {}),
    sample: sample.filter((row) => !isEmpty(row)),
    problems: lostCells({ file, sheet, cells }, skip, headers),
    records: (watch) =>
      records({ file, sheet, cells: { ...cells, merged } }, { skip, width }, watch),
    countRows: async () => null,
  };
}

/** Rows by which columns are judged. */
const SAMPLE = 1_000;

function firstRows({ batches }: SheetCells, least: number): string[][] {
  const rows: string[][] = [];
  for (const batch of batches) {
    if (rows.length >= least) break;
    rows.push(...unpackRows(batch));
  }
  return rows;
}

async function* records(
  { file, cells: { batches, merged } }: NamedCells,
  { skip, width }: { readonly skip: number; readonly width: number },
  { signal, onBytes }: Watch,
): AsyncGenerator<Records> {
  const fill = mergedFiller(merged, skip);
  let line = 0;
  let bytes = 0;
  for (const batch of batches) {
    if (signal?.aborted === true) throw new Failure("cancelled", { path: file });
    const rows = unpackRows(batch).map((row, i) =>
      line + i < skip ? row : evened(fill(row, line + i), width),
    );
    yield { rows, lines: rows.map((_, i) => line + i + 1), broken: [] };
    line += rows.length;
    bytes += batch.length;
    onBytes?.(bytes);
  }
}

/** A sheet has no end of a row: cells that are not there are empty. */
const evened = (row: readonly string[], width: number): readonly string[] =>
  row.length === 0 || row.length >= width
    ? row
    : [...row, ...Array<string>(width - row.length).fill("")];

function lostCells(
  { file, cells }: NamedCells,
  skip: number,
  headers: readonly string[] | null,
): Problem[] {
  const problems = problemList(file);
  for (const { row, column, code, value } of cells.lost) {
    if (row < skip) continue;
    const place = { file, line: row + 1, column: headers?.[column] ?? null };
    problems.add({ code, severity: "warning", place, value });
  }
  return problems.all();
}
