import Papa from "papaparse";
import { guardFormula } from "../text/formula.ts";
import { departmentNames } from "./department-names.ts";
import type { Shareable } from "./shareable.ts";

export type CsvFile = { readonly name: CsvName; readonly pieces: () => Generator<string> };

type Cell = string | number | boolean | null;

const COLUMNS = {
  "departments.csv": ["id", "name", "code", "parent", "parentId"],
  "people.csv": ["id", "name", "department", "departmentId", "stub"],
  "initiatives.csv": [
    "id",
    "title",
    "description",
    "status",
    "department",
    "departmentId",
    "lessons",
    "innovation",
    "start",
    "end",
    "stub",
  ],
  "topics.csv": ["id", "name"],
  "topic-links.csv": ["from", "to", "kind"],
  "ties.csv": ["from", "to", "kind"],
  "not-named.csv": ["group", "departmentId", "department", "people"],
  "attributes.csv": ["of", "name", "value"],
} as const;
type CsvName = keyof typeof COLUMNS;

/** Says UTF-8 to a spreadsheet program. */
export const BYTE_ORDER_MARK = "\uFEFF";

function headerOf(name: CsvName): string {
  return `${BYTE_ORDER_MARK}${COLUMNS[name].join(",")}\r\n`;
}

/** The first line of each file that an export may hold, by its name. */
export const CSV_HEADERS: ReadonlyMap<string, string> = new Map(
  (Object.keys(COLUMNS) as CsvName[]).map((name) => [name, headerOf(name)]),
);

/**
 * The network as a table a kind: comma, UTF-8 with a byte order mark, lines ended by CR LF; an empty cell is no value.
 * `attributes.csv` is there only where attributes were chosen.
 */
export function csvFiles(shared: Shareable): CsvFile[] {
  const nameOf = departmentNames(shared);
  const attributes = attributeRows(shared);
  return [
    table("departments.csv", shared.departments, (row) => [
      row.id,
      row.name,
      row.code,
      nameOf(row.parentId),
      row.parentId,
    ]),
    table("people.csv", shared.people, (row) => [
      row.id,
      row.name,
      nameOf(row.departmentId),
      row.departmentId,
      row.stub,
    ]),
    table("initiatives.csv", shared.initiatives, (row) => [
      row.id,
      row.title,
      row.description,
      row.status,
      nameOf(row.departmentId),
      row.departmentId,
      row.lessons,
      row.innovation,
      row.start,
      row.end,
      row.stub,
    ]),
    table("topics.csv", shared.topics, ({ id, name }) => [id, name]),
    table("topic-links.csv", shared.topicLinks, (row) => [row.entityId, row.topicId, row.role]),
    table("ties.csv", shared.ties, ({ from, to, kind }) => [from, to, kind]),
    table("not-named.csv", notNamedRows(shared), (row) => row),
    ...(attributes.length === 0 ? [] : [table("attributes.csv", attributes, (row) => row)]),
  ];
}

function notNamedRows(shared: Shareable): Cell[][] {
  const { departments, other, withoutDepartment, total } = shared.notNamed;
  const nameOf = departmentNames(shared);
  return [
    ...departments.map(({ id, people }) => ["department", id, nameOf(id), people]),
    ...(other === null ? [] : [["other", null, null, other.people]]),
    ...(withoutDepartment === null ? [] : [["without department", null, null, withoutDepartment]]),
    ...(total === null ? [] : [["total", null, null, total]]),
  ];
}

function attributeRows({ departments, people, initiatives, topics }: Shareable): Cell[][] {
  return [departments, people, initiatives, topics]
    .flat()
    .flatMap(({ id, attributes }) => attributes.map(({ name, value }) => [id, name, value]));
}

function table<Row>(
  name: CsvName,
  rows: Iterable<Row>,
  cells: (row: Row) => readonly Cell[],
): CsvFile {
  return {
    name,
    *pieces() {
      yield headerOf(name);
      for (const row of rows) yield csvLine(cells(row));
    },
  };
}

/** A line of a CSV; no cell of it is a formula. */
export function csvLine(cells: readonly Cell[], delimiter = ","): string {
  const texts = cells.map((cell) => (typeof cell === "string" ? guardFormula(cell) : cell));
  return `${Papa.unparse([texts], { delimiter, quotes: isOtherDelimiter })}\r\n`;
}

/** What would end a cell for a program that splits at another delimiter is quoted as well. */
const isOtherDelimiter = (cell: unknown): boolean => typeof cell === "string" && /[;\t]/.test(cell);
