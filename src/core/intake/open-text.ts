import type { ByteSource } from "./byte-source.ts";
import { decode } from "./decode/decode.ts";
import { findEncoding } from "./decode/find-encoding.ts";
import type { Watch } from "./decode/read-chunks.ts";
import { refusedFile } from "./refused-file.ts";
import type { RawTable } from "./raw-table.ts";
import { countPlainRows } from "./survey/count-plain-rows.ts";
import type { LayoutChoices } from "./table-choices.ts";
import { isEmpty } from "./table/data-rows.ts";
import { findDialect } from "./table/find-dialect.ts";
import { readRecords, recordsOfHead } from "./table/records.ts";

/**
 * A text file as a table: its encoding, found over the whole file; its delimiter and header, found in its beginning.
 *
 * @throws Failure `import-failed` for a file that is empty or no text; `cancelled`
 */
export async function openText(
  source: ByteSource,
  _choices: LayoutChoices,
  watch: Watch,
): Promise<RawTable> {
  const file = source.name;
  const found = await findEncoding(source, watch);
  const quiet = { signal: watch.signal };
  const { head, whole } = await headOf(decode(source, found, quiet));
  if (head.trim() === "") throw refusedFile(file, "file-empty");
  const dialect = findDialect(head, whole);
  const { headerRow, skip } = dialect;
  const rows = recordsOfHead(head, dialect, { file, whole });
  return {
    file,
    sheet: null,
    layout: {
      ...dialect,
      encoding: found.encoding,
      quote: '"',
      headerRows: headerRow === null ? 0 : 1,
    },
    headers: headerRow === null ? null : (rows[headerRow - 1] ?? []),
    sample: rows
      .slice(skip)
      .filter((row) => !isEmpty(row))
      .slice(0, SAMPLE),
    problems: found.problems,
    records: (during) => readRecords(decode(source, found, during), dialect, file),
    countRows: (during) => countPlainRows(decode(source, found, during), skip),
  };
}

/** Rows by which columns are judged. */
const SAMPLE = 1_000;

async function headOf(texts: AsyncIterable<string>): Promise<{ head: string; whole: boolean }> {
  let head: string | null = null;
  for await (const text of texts) {
    if (head !== null) return { head, whole: false };
    head = text;
  }
  return { head: head ?? "", whole: true };
}
