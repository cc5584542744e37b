import type { ByteSource } from "./byte-source.ts";
import { columnsOf } from "./columns/column.ts";
import { mapColumns, type Mapping } from "./columns/map-columns.ts";
import { decode } from "./decode/decode.ts";
import type { FoundEncoding } from "./decode/encoding.ts";
import { refused } from "./decode/find-encoding.ts";
import type { Watch } from "./decode/read-chunks.ts";
import { isEmpty } from "./table/data-rows.ts";
import type { Dialect } from "./table/dialect.ts";
import { findDialect } from "./table/find-dialect.ts";
import { recordsOfHead } from "./table/records.ts";

/** How a file's text stands for a table, and what its columns are. */
export type Table = { readonly dialect: Dialect; readonly mapping: Mapping };

/**
 * Finds dialect and columns from the beginning of a file.
 *
 * @throws Failure `import-failed` for a file without any text
 */
export async function openTable(
  source: ByteSource,
  found: FoundEncoding,
  watch: Watch,
): Promise<Table> {
  const { head, whole } = await headOf(decode(source, found, watch));
  if (head.trim() === "") throw refused(source, "file-empty");
  const dialect = findDialect(head, whole);
  const rows = recordsOfHead(head, dialect, { file: source.name, whole });
  const header = dialect.headerRow === null ? null : (rows[dialect.headerRow - 1] ?? []);
  const data = rows.slice(dialect.skip).filter((row) => !isEmpty(row));
  return { dialect, mapping: mapColumns(columnsOf(header, data.slice(0, SAMPLE), dialect.width)) };
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
