import type { ByteSource } from "./byte-source.ts";
import { decode } from "./decode/decode.ts";
import { findEncoding } from "./decode/find-encoding.ts";
import type { Watch } from "./decode/read-chunks.ts";
import type { Problem } from "../model/problem.ts";
import { refusedFile } from "./refused-file.ts";
import type { RawTable } from "./raw-table.ts";
import { countPlainRows } from "./survey/count-plain-rows.ts";
import type { LayoutChoices } from "./table-choices.ts";
import { checkMarks, withHeader } from "./table/chosen-layout.ts";
import type { Dialect } from "./table/dialect.ts";
import { findDialect } from "./table/find-dialect.ts";
import { isEmpty } from "./table/is-empty.ts";
import { joinHeader } from "./table/join-header.ts";
import { withRowNames } from "./table/row-names.ts";
import { readRecords, recordsOfHead, type Records } from "./table/records.ts";

/**
 * A text file as a table, as a person chose, and what was left open found: its encoding over the whole file; its
 * delimiter, quotes and header in its beginning.
 *
 * @throws Failure `import-failed` for a file that is empty or no text, or choices that do not fit it; `cancelled`
 */
export async function openText(
  source: ByteSource,
  choices: LayoutChoices,
  watch: Watch,
): Promise<RawTable> {
  const file = source.name;
  checkMarks(choices, file);
  const found = await findEncoding(source, choices.encoding, watch);
  const quiet = { signal: watch.signal };
  const { head, whole } = await headOf(decode(source, found, quiet));
  if (head.trim() === "") throw refusedFile(file, "file-empty");
  const detected = findDialect(head, whole, choices);
  const beginning = recordsOfHead(head, detected, { file, whole });
  const first = await firstRows(choices.headerRow ?? 0, {
    head: beginning,
    whole,
    more: () => readRecords(decode(source, found, quiet), detected, file),
  });
  if (whole && first.every(isEmpty)) throw refusedFile(file, "file-empty");
  const dialect = withHeader(detected, first, { ...choices, file });
  // A row that could not be read well is read anew when it is known how many cells it should have.
  const { rows } =
    dialect.width === detected.width && whole
      ? { rows: first }
      : recordsOfHead(head, dialect, { file, whole });
  const { headerRow, headerRows, skip } = dialect;
  const header = headerRow === null ? null : first.slice(headerRow - headerRows, headerRow);
  const data = rows.slice(skip).filter((row) => !isEmpty(row));
  return {
    file,
    sheet: null,
    layout: { ...layoutOf(dialect), encoding: found.encoding },
    headers: header === null ? null : withRowNames(joinHeader(header), data, dialect.width),
    ...(header !== null && header.length > 1 ? { names: header.at(-1)! } : {}),
    sample: data.slice(0, SAMPLE),
    problems: [...found.problems, ...otherHeader(dialect, beginning, file)],
    records: (during) => readRecords(decode(source, found, during), dialect, file),
    countRows: async (during) =>
      dialect.form === undefined
        ? countPlainRows(decode(source, found, during), {
            ...dialect,
            header: header?.at(-1)?.join(dialect.delimiter) ?? null,
          })
        : null,
  };
}

/** A header that another delimiter parts than the rows: someone may have put it above them who did not know them. */
function otherHeader(
  { form, headerRow, delimiter }: Dialect,
  { lines }: Records,
  file: string,
): Problem[] {
  if (form?.kind !== "headed" || headerRow === null) return [];
  const place = { file, line: lines[headerRow - 1] ?? null, column: null };
  const details = { header: shownMark(form.delimiter), data: shownMark(delimiter) };
  return [{ code: "header-delimiter", severity: "warning", place, value: null, details }];
}

const shownMark = (mark: string): string => (mark === "\t" ? "tab" : mark);

/** Rows by which columns are judged. */
const SAMPLE = 1_000;

const layoutOf = ({ delimiter, quote, headerRow, headerRows, skip, width }: Dialect) => ({
  delimiter,
  quote,
  headerRow,
  headerRows,
  skip,
  width,
});

async function headOf(texts: AsyncIterable<string>): Promise<{ head: string; whole: boolean }> {
  let head: string | null = null;
  for await (const text of texts) {
    if (head !== null) return { head, whole: false };
    head = text;
  }
  return { head: head ?? "", whole: true };
}

type Beginning = {
  readonly head: Records;
  readonly whole: boolean;
  readonly more: () => AsyncIterable<Records>;
};

/** The rows of the beginning, and further ones until there are `least`. */
async function firstRows(
  least: number,
  { head, whole, more }: Beginning,
): Promise<Records["rows"]> {
  if (whole || head.rows.length > least) return head.rows;
  const rows: (readonly string[])[] = [];
  for await (const batch of more()) {
    rows.push(...batch.rows);
    if (rows.length > least) break;
  }
  return rows;
}
