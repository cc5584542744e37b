import { chosenColumns } from "./columns/chosen-columns.ts";
import { columnsOf } from "./columns/column.ts";
import { mapColumns } from "./columns/map-columns.ts";
import { neededRole } from "./columns/needed.ts";
import { depthOf } from "./columns/role.ts";
import type { Mapping } from "./columns/mapping.ts";
import type { Watch } from "./decode/read-chunks.ts";
import { fileName } from "./file-name.ts";
import type { RowFacts } from "./facts.ts";
import type { Problem } from "../model/problem.ts";
import { isKnownDepartment } from "./register/recognise.ts";
import type { RawTable } from "./raw-table.ts";
import type { ReadFile, TieRows } from "./reading.ts";
import { withoutReason, type CopyOf } from "./refused-copy.ts";
import { wholeFileDepartment } from "./row/file-department.ts";
import { cellOf } from "./row/given.ts";
import { nameBeside } from "./row/name-beside.ts";
import { hasNames } from "./row/person-name.ts";
import { rolesOf, type Roles } from "./row/roles.ts";
import { rowReader } from "./row/row-reader.ts";
import { tieReader, type TieReader } from "./row/tie-rows.ts";
import { surveyRows } from "./survey/survey.ts";
import type { TableChoices } from "./table-choices.ts";
import { dataRows, type DataRows } from "./table/data-rows.ts";
import { dittoReader, type DittoReader } from "./table/dittos.ts";
import { mergedColumns, withFilled } from "./table/fill-down.ts";

/** A table that was read once. */
export type OpenTable = ReadFile & {
  /** Its data as text, with the line on which each row starts. */
  readonly rows: () => AsyncIterable<DataRows>;
  /** The same, as they are understood: each row by itself, without words for "as above". */
  readonly rowsAlone: () => AsyncIterable<DataRows>;
};

/**
 * What a table's columns are, and what is wrong with it as a whole. Goes through it once, and keeps none of it.
 *
 * @throws Failure `cancelled`
 */
export async function readTable(
  given: RawTable,
  choices: TableChoices,
  watch: Watch,
): Promise<OpenTable> {
  const { raw, copyOf } = withoutReason(given);
  const { file, sheet, layout } = raw;
  const { mapping, problems } = mappingOf(raw, choices);
  const { about } = mapping;
  const roles = rolesOf(mapping);
  const merged = choices.fillDown === false ? [] : mergedIn(mapping, raw.sample);
  const rows = (during: Watch): AsyncGenerator<DataRows> => {
    const data = dataRows(raw.records(during), { file, ...layout });
    return merged.length === 0 ? data : withFilled(data, merged);
  };
  const dittos = dittoReader(file, mapping);
  const people = choices.people ?? [];
  const surveyed = {
    file,
    people,
    about,
    roles,
    columns: mapping.columns,
    idsAside: watch.idsAside,
  };
  // Of ties nothing is asked but how many there are, and there may be millions.
  const plain = about === "ties" ? await raw.countRows(watch) : null;
  // Rows that lack what they need would each be refused for the same reason.
  const read = neededRole(mapping) === null ? about : "unknown";
  const survey =
    plain === null
      ? await surveyRows(
          about === "ties" ? rows(watch) : withoutDittos(rows(watch), dittos),
          surveyed,
        )
      : { ...(await surveyRows(none(), surveyed)), rows: plain };
  const department = wholeFileDepartment(
    file,
    mapping,
    choices.department === undefined ? departmentOfCopied(copyOf) : choices.department,
  );
  const again = (): AsyncGenerator<DataRows> => rows({ signal: watch.signal });
  return {
    reading: {
      file,
      sheet,
      source: choices.source ?? copyOf.source ?? fileName(file),
      encoding: layout.encoding,
      delimiter: layout.delimiter,
      quote: layout.quote,
      headerRow: layout.headerRow,
      headerRows: layout.headerRows,
      ...mapping,
      people,
      department,
      rows: survey.rows,
      problems: [
        ...raw.problems,
        ...problems,
        ...withoutRows(file, survey.rows),
        ...unknownKind(file, mapping),
        ...notKept(file, mapping),
        ...nameless(mapping, roles, raw),
        ...merged.map((index) => filledColumn(file, mapping, index)),
        ...dittos.result(),
        ...survey.problems,
      ],
    },
    rows: again,
    rowsAlone: () => withoutDittos(again(), dittoReader(file, mapping)),
    facts: () =>
      factsOf(
        withoutDittos(again(), dittoReader(file, mapping)),
        rowReader(read, { ...survey, file, roles, department }),
      ),
    ties: () => tiesOf(again(), tieReader(file, roles), dittoReader(file, mapping)),
  };
}

/** As the table said of which it is a copy; not said by any other. */
function departmentOfCopied({ department }: CopyOf): string | null | undefined {
  if (department === null) return undefined;
  return department === "" ? null : department;
}

function mappingOf(
  { file, headers, names, sample, layout: { width } }: RawTable,
  { about, mapping: choice }: TableChoices,
): { readonly mapping: Mapping; readonly problems: readonly Problem[] } {
  const columns = columnsOf(headers, sample, { width, isKnownDepartment, ...(names && { names }) });
  if (choice === undefined) return { mapping: mapColumns(columns, { about }), problems: [] };
  const chosen = chosenColumns(file, columns, choice);
  const mapping = mapColumns(columns, { about: choice.about, chosen });
  return { mapping, problems: [...chosen.problems, ...lacking(file, mapping)] };
}

/** A choice may leave out what no row can do without. */
function lacking(file: string, mapping: Mapping): Problem[] {
  const role = neededRole(mapping);
  if (role === null) return [];
  return [
    {
      code: "column-needed",
      severity: "rejected",
      place: { file, line: null, column: null },
      value: role,
      details: { field: role.replace(/^.*\./, "") },
    },
  ];
}

async function* none(): AsyncGenerator<DataRows> {}

/** A look may show such a table; an import refuses it. */
function withoutRows(file: string, rows: number): Problem[] {
  if (rows > 0) return [];
  const place = { file, line: null, column: null };
  return [{ code: "file-header-only", severity: "rejected", place, value: null }];
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
    .filter(({ roles, skipped }) => roles.length === 0 && !skipped)
    .map(({ header }) => ({
      code: "column-not-kept",
      severity: "warning",
      place: { file, line: null, column: header },
      value: null,
    }));
}

/** Columns of departments with cells that stand for those above them; the lowest of a list of departments has none. */
function mergedIn({ about, columns }: Mapping, sample: RawTable["sample"]): number[] {
  if (about === "ties" || about === "unknown") return [];
  const named = columns.filter(({ roles }) => roles.some((role) => depthOf(role) !== null));
  const lowest = about === "departments" ? named.at(-1) : undefined;
  const leading = columns.map((column) => ({
    index: column.index,
    isDepartment: named.includes(column) && column !== lowest,
  }));
  return mergedColumns(leading, sample);
}

function filledColumn(file: string, { columns }: Mapping, index: number): Problem {
  const place = { file, line: null, column: columns[index]?.header ?? null };
  return { code: "cells-filled", severity: "warning", place, value: null };
}

/** People without names in any column are called by their addresses, which is told. */
function nameless({ about }: Mapping, roles: Roles, { file, sample }: RawTable): Problem[] {
  const [column] = roles.given("person.email");
  if (about !== "people" || column === undefined || hasNames(roles)) return [];
  if (sample.every((row) => nameBeside(cellOf(row, column)) !== null)) return [];
  const place = { file, line: null, column: column.header };
  return [{ code: "name-by-email", severity: "warning", place, value: null }];
}

async function* factsOf(
  data: AsyncIterable<DataRows>,
  read: (row: readonly string[], line: number) => readonly RowFacts[],
): AsyncGenerator<RowFacts[]> {
  for await (const { rows, lines } of data)
    yield rows.flatMap((row, i) => read(row, lines[i] ?? 0));
}

async function* withoutDittos(
  data: AsyncIterable<DataRows>,
  { read }: DittoReader,
): AsyncGenerator<DataRows> {
  for await (const batch of data) yield read(batch);
}

/** Of ties nothing is looked through beforehand: what their words for "as above" were read as is told at the end. */
async function* tiesOf(
  data: AsyncIterable<DataRows>,
  { read, atEnd }: TieReader,
  dittos: DittoReader,
): AsyncGenerator<TieRows> {
  for await (const batch of data) yield read(dittos.read(batch));
  const problems = [...dittos.result(), ...atEnd()];
  if (problems.length > 0) yield { lines: [], from: [], to: [], kinds: [], problems };
}
