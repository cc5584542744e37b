import type { Mapping } from "./columns/map-columns.ts";
import type { ByteSource } from "./byte-source.ts";
import { decode } from "./decode/decode.ts";
import type { FoundEncoding } from "./decode/encoding.ts";
import { findEncoding, refused } from "./decode/find-encoding.ts";
import type { Watch } from "./decode/read-chunks.ts";
import type { RowFacts } from "./facts.ts";
import type { Problem } from "../model/problem.ts";
import { openTable, type Table } from "./open-table.ts";
import type { ReadFile, TieRows } from "./reading.ts";
import { wholeFileDepartment } from "./row/file-department.ts";
import { rolesOf } from "./row/roles.ts";
import { rowReader } from "./row/row-reader.ts";
import { tieReader } from "./row/tie-rows.ts";
import { countPlainRows } from "./survey/count-plain-rows.ts";
import { surveyRows } from "./survey/survey.ts";
import { dataRows, type DataRows } from "./table/data-rows.ts";
import { readRecords } from "./table/records.ts";

export type ReadOptions = {
  /** The department of all rows of a file without a column for the top of the tree. */
  readonly department?: string;
  readonly signal?: AbortSignal;
  /** Told how much of the work is done, as a part of the file's bytes. */
  readonly onProgress?: (bytes: number) => void;
};

/** A file that was read once; `rows` gives its data as text, with the line on which each row starts. */
export type OpenTable = ReadFile & { readonly rows: () => AsyncIterable<DataRows> };

/**
 * Reads a file of rows: what its bytes, delimiter, header and columns are, and what is wrong with it as a whole.
 * Goes through it twice, and keeps none of it.
 *
 * @throws Failure `import-failed` with the problem that makes it unreadable; `cancelled`
 */
export async function readFile(source: ByteSource, options: ReadOptions = {}): Promise<OpenTable> {
  const { signal } = options;
  const file = source.name;
  const [firstPass, secondPass] = twoPasses(options);
  const found = await findEncoding(source, firstPass);
  const table = await openTable(source, found, { signal });
  const { mapping, dialect } = table;
  const roles = rolesOf(mapping);
  const rows = (watch: Watch): AsyncGenerator<DataRows> => rowsOf(source, found, { table, watch });
  const surveyed = { file, about: mapping.about, roles };
  // Of ties nothing is asked but how many there are, and there may be millions.
  const plain =
    mapping.about === "ties"
      ? await countPlainRows(decode(source, found, secondPass), dialect.skip)
      : null;
  const survey =
    plain === null
      ? await surveyRows(rows(secondPass), surveyed)
      : { ...(await surveyRows(none(), surveyed)), rows: plain };
  if (survey.rows === 0) throw refused(source, "file-header-only");
  const department = wholeFileDepartment(file, mapping, options.department);
  return {
    reading: {
      file,
      encoding: found.encoding,
      delimiter: dialect.delimiter,
      headerRow: dialect.headerRow,
      about: mapping.about,
      columns: mapping.columns,
      rows: survey.rows,
      problems: [
        ...found.problems,
        ...unknownKind(file, mapping),
        ...notKept(file, mapping),
        ...survey.problems,
      ],
    },
    rows: () => rows({ signal }),
    facts: () =>
      factsOf(rows({ signal }), rowReader(mapping.about, { ...survey, file, roles, department })),
    ties: () => tiesOf(rows({ signal }), tieReader(file, roles)),
  };
}

async function* none(): AsyncGenerator<DataRows> {}

/** Each of two passes over a file is half of the work. */
function twoPasses({ signal, onProgress }: ReadOptions): [first: Watch, second: Watch] {
  let done = 0;
  const tell = (bytes: number): void => {
    done = Math.max(done, bytes);
    onProgress?.(done);
  };
  let size = 0;
  return [
    { signal, onBytes: (bytes) => tell(Math.floor((size = Math.max(size, bytes)) / 2)) },
    { signal, onBytes: (bytes) => tell(Math.floor((size + bytes) / 2)) },
  ];
}

function rowsOf(
  source: ByteSource,
  found: FoundEncoding,
  { table, watch }: { table: Table; watch: Watch },
): AsyncGenerator<DataRows> {
  const { dialect } = table;
  const records = readRecords(decode(source, found, watch), dialect, source.name);
  return dataRows(records, { file: source.name, width: dialect.width, skip: dialect.skip });
}

function unknownKind(file: string, { about }: Mapping): Problem[] {
  if (about !== "unknown") return [];
  return [
    {
      code: "file-kind-unknown",
      severity: "rejected",
      place: { file, line: null, column: null },
      value: null,
    },
  ];
}

/** A tie has its ends and its kind, and no place for more: what else its columns say is told to be left out. */
function notKept(file: string, { about, columns }: Mapping): Problem[] {
  if (about !== "ties") return [];
  return columns
    .filter(({ entity }) => entity === null)
    .map(({ header }) => ({
      code: "column-not-kept",
      severity: "warning",
      place: { file, line: null, column: header },
      value: null,
    }));
}

async function* factsOf(
  data: AsyncIterable<DataRows>,
  read: (row: readonly string[], line: number) => RowFacts,
): AsyncGenerator<RowFacts[]> {
  for await (const { rows, lines } of data) yield rows.map((row, i) => read(row, lines[i] ?? 0));
}

async function* tiesOf(
  data: AsyncIterable<DataRows>,
  read: (data: DataRows) => TieRows,
): AsyncGenerator<TieRows> {
  for await (const batch of data) yield read(batch);
}
