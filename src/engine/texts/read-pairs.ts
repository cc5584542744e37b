import { decode } from "../../core/intake/decode/decode.ts";
import { findEncoding } from "../../core/intake/decode/find-encoding.ts";
import { refusedFile } from "../../core/intake/refused-file.ts";
import { recordsOfHead, type Records } from "../../core/intake/table/records.ts";
import { fileSource } from "../tables/file-source.ts";
import { followed } from "../tables/followed.ts";
import type { TaskContext } from "../tasks/task.ts";

export type Pair = readonly [a: string, b: string];

/** As Dutch spreadsheets write them too. */
const DELIMITERS = [",", ";", "\t"] as const;

/**
 * The first two cells of each row of a text file without a header; empty lines are skipped. The delimiter is the first
 * that gives every row two cells, a comma where none does.
 *
 * @throws Failure `import-failed` for a file that is gone, empty, or no text, or a row without a second text; `cancelled`
 */
export async function readPairs(path: string, context: TaskContext): Promise<Pair[]> {
  const source = fileSource(path);
  const report = (done: number): void =>
    context.onProgress({ step: "looking", done, total: source.size, unit: "bytes" });
  const { signal, onProgress } = followed(context, report);
  const watch = { signal, onBytes: onProgress };
  const found = await findEncoding(source, undefined, watch);
  let text = "";
  for await (const piece of decode(source, found, watch)) text += piece;
  if (text.trim() === "") throw refusedFile(source.name, "file-empty");
  const { rows, lines } = recordsOf(text, source.name);
  const at = incomplete(rows);
  if (at >= 0) throw refusedFile(source.name, "text-missing", { line: lines[at]! });
  return rows.filter((row) => !isEmpty(row)).map(([a = "", b = ""]) => [a, b]);
}

function recordsOf(text: string, file: string): Records {
  const by = (delimiter: string): Records =>
    recordsOfHead(
      text,
      { delimiter, quote: '"', escape: "double", width: 0 },
      { file, whole: true },
    );
  for (const delimiter of DELIMITERS) {
    const records = by(delimiter);
    if (incomplete(records.rows) < 0) return records;
  }
  return by(DELIMITERS[0]);
}

const incomplete = (rows: Records["rows"]): number =>
  rows.findIndex((row) => row.length < 2 && !isEmpty(row));

/** A line without anything; a row of two empty texts is a pair. */
const isEmpty = (row: readonly string[]): boolean =>
  row.length === 0 || (row.length === 1 && row[0]!.trim() === "");
