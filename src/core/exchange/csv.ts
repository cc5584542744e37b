import { departmentNames } from "./department-names.ts";
import type { Shareable } from "./shareable.ts";

export type CsvFile = {
  readonly name: string;
  readonly header: string;
  pieces(): Generator<string>;
};

type Cell = string | number | boolean | null;

/** Says UTF-8 to a spreadsheet program. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * The network as a table a kind: comma, UTF-8 with a byte order mark, lines ended by CR LF. No value is empty text:
 * an empty cell is no value. `attributes.csv` is there only where attributes were chosen.
 */
export function csvFiles(shared: Shareable): CsvFile[] {
  const nameOf = departmentNames(shared);
  const { notNamed } = shared;
  const files = [
    table(
      "departments.csv",
      ["id", "name", "code", "parent", "parentId"],
      shared.departments,
      (row) => [row.id, row.name, row.code, nameOf(row.parentId), row.parentId],
    ),
    table(
      "people.csv",
      ["id", "name", "department", "departmentId", "stub"],
      shared.people,
      (row) => [row.id, row.name, nameOf(row.departmentId), row.departmentId, row.stub],
    ),
    table(
      "initiatives.csv",
      [
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
      shared.initiatives,
      (row) => [
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
      ],
    ),
    table("topics.csv", ["id", "name"], shared.topics, ({ id, name }) => [id, name]),
    table("topic-links.csv", ["from", "to", "kind"], shared.topicLinks, (row) => [
      row.entityId,
      row.topicId,
      row.role,
    ]),
    table("ties.csv", ["from", "to", "kind"], shared.ties, ({ from, to, kind }) => [
      from,
      to,
      kind,
    ]),
    table(
      "not-named.csv",
      ["group", "departmentId", "department", "people"],
      [
        ...notNamed.departments.map(({ id, people }) => ["department", id, nameOf(id), people]),
        ...(notNamed.other === null ? [] : [["other", null, null, notNamed.other.people]]),
        ...(notNamed.withoutDepartment === null
          ? []
          : [["without department", null, null, notNamed.withoutDepartment]]),
        ["total", null, null, notNamed.total],
      ],
      (row) => row,
    ),
  ];
  const attributes = [shared.departments, shared.people, shared.initiatives, shared.topics]
    .flat()
    .flatMap(({ id, attributes: own }) => own.map(({ name, value }) => [id, name, value]));
  if (attributes.length === 0) return files;
  return [...files, table("attributes.csv", ["of", "name", "value"], attributes, (row) => row)];
}

function table<Row>(
  name: string,
  columns: readonly string[],
  rows: Iterable<Row>,
  cells: (row: Row) => readonly Cell[],
): CsvFile {
  const header = BYTE_ORDER_MARK + columns.join(",");
  return {
    name,
    header,
    *pieces() {
      yield `${header}\r\n`;
      for (const row of rows) yield `${cells(row).map(csvCell).join(",")}\r\n`;
    },
  };
}

/** A cell as it stands between commas: no formula, and quoted where it holds what would end it. */
export function csvCell(value: Cell): string {
  if (value === null) return "";
  const text = typeof value === "string" ? withoutFormula(value) : String(value);
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// What a spreadsheet program may take for a formula, also after blanks and in full width (OWASP, CSV injection).
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
/** "-1.5", "+31 6 12345678": digits and blanks with at most one point or comma compute nothing. */
const NUMBER = /^[+-]?\d[\d ]*([.,]\d+)?$/;

/** A text with an apostrophe before it where a spreadsheet program could take it for a formula. */
function withoutFormula(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}
