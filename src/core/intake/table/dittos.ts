import type { Problem } from "../../model/problem.ts";
import { isDitto } from "../cells/ditto.ts";
import { isPlaceholder } from "../cells/placeholder.ts";
import type { Mapping } from "../columns/mapping.ts";
import { depthOf, type Role } from "../columns/role.ts";
import type { ColumnReading } from "../reading.ts";
import { shown } from "../problem-list.ts";
import type { DataRows } from "./data-rows.ts";

export type DittoReader = {
  /** The rows with what stands above in the place of words that say so; those without such words as they are. */
  readonly read: (data: DataRows) => DataRows;
  /** Of each column how often that was done. */
  readonly result: () => Problem[];
};

/**
 * Reads "idem", a ditto mark and their like in a cell of a department or a person as the cell above it, for one time
 * through a table. Only where that is plain: there is a name above; of a department all that is above it in the tree is
 * the same too; and who is described in a row of their own has no number or address that the row above has not.
 */
export function dittoReader(file: string, mapping: Mapping): DittoReader {
  const columns = repeating(mapping);
  const told = new Map<ColumnReading, { line: number; value: string; count: number }>();
  let above: readonly string[] = [];
  const readRow = (row: readonly string[], line: number): readonly string[] => {
    let read: string[] | null = null;
    for (const { column, alike } of columns) {
      const cell = row[column.index] ?? "";
      if (!isDitto(cell)) continue;
      const whole = read ?? row;
      const isPlain = alike.every((index) => isSame(whole[index] ?? "", above[index] ?? ""));
      const name = above[column.index] ?? "";
      if (!isPlain || name.trim() === "" || isPlaceholder(name)) continue;
      read ??= [...row];
      read[column.index] = name;
      for (const index of alike) read[index] = above[index] ?? "";
      const known = told.get(column);
      if (known === undefined) told.set(column, { line, value: shown(cell.trim()), count: 1 });
      else known.count += 1;
    }
    above = read ?? row;
    return above;
  };
  return {
    read: (data) =>
      columns.length === 0
        ? data
        : { ...data, rows: data.rows.map((row, i) => readRow(row, data.lines[i] ?? 0)) },
    result: () =>
      [...told].map(([{ header }, { line, value, count }]) => ({
        code: "ditto-read",
        severity: "warning",
        place: { file, line, column: header },
        value,
        details: { count },
      })),
  };
}

/** A column whose cells may say "the same", and those that must be as above for that to be plain. */
type Repeating = { readonly column: ColumnReading; readonly alike: readonly number[] };

function repeating({ about, columns }: Mapping): readonly Repeating[] {
  const levels = columns
    .filter(({ roles }) => roles.some((role) => depthOf(role) !== null))
    .toSorted((a, b) => depth(a) - depth(b));
  // What a list of departments calls the department itself is not said of another.
  const named = about === "departments" ? levels.slice(0, -1) : levels;
  const departments = named.map((column) => ({
    column,
    alike: levels.filter((other) => depth(other) < depth(column)).map(({ index }) => index),
  }));
  const own = indexesOf(columns, ["person.id", "person.email"]);
  const people = columns.flatMap((column): readonly Repeating[] => {
    if (column.roles.some((role) => OTHERS.has(role))) return [{ column, alike: [] }];
    const isOwn = about === "people" && column.roles.includes("person.name");
    return isOwn ? [{ column, alike: own }] : [];
  });
  return [...departments, ...people];
}

const depth = ({ roles }: ColumnReading): number =>
  Math.min(...roles.map((role) => depthOf(role) ?? Infinity));

const indexesOf = (columns: readonly ColumnReading[], wanted: readonly Role[]): readonly number[] =>
  columns
    .filter(({ roles }) => wanted.some((role) => roles.includes(role)))
    .map(({ index }) => index);

/** People and departments that a row only names. */
const OTHERS: ReadonlySet<Role> = new Set<Role>([
  "person.leads",
  "person.takes-part",
  "person.advises",
  "person.reports-to",
  "department.parent",
  "tie.from",
  "tie.to",
]);

const isSame = (cell: string, above: string): boolean =>
  cell.trim() === "" || isDitto(cell) || cell.trim() === above.trim();
