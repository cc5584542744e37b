import type { Mapping } from "../columns/mapping.ts";
import { readNumber } from "../cells/number.ts";
import { depthOf, type Role } from "../columns/role.ts";
import type { ColumnReading } from "../reading.ts";
import { cellOf, givenAlways, givenBy, type Given } from "./given.ts";

/** Finds a row's cells by what they are. */
export type Roles = {
  /** The first cell of a role that is not empty; "" for none. */
  readonly first: (row: readonly string[], role: Role) => string;
  /** What gives {@link first}; null where every cell of the role is empty. */
  readonly at: (row: readonly string[], role: Role) => Given | null;
  /** All that gives a role, in the order of the columns; what holds for all rows comes last. */
  readonly given: (role: Role) => readonly Given[];
  /** What a column is called where its cells are kept as they are. */
  readonly nameOf: (index: number) => string;
  /** What names a department, from the top down: all that names one level together. */
  readonly levels: readonly (readonly Given[])[];
  /** Cells of columns that mean nothing known, with their headers. */
  readonly leftover: (row: readonly string[]) => [name: string, value: string][];
};

const NONE: readonly Given[] = [];

export function rolesOf({ columns, constants }: Mapping): Roles {
  const byRole = new Map<string, Given[]>();
  const add = (role: Role, given: Given): void =>
    void byRole.set(role, [...(byRole.get(role) ?? []), given]);
  for (const column of columns) for (const role of column.roles) add(role, givenBy(column));
  for (const constant of constants) add(constant.role, givenAlways(constant));
  const of = (role: Role): readonly Given[] => byRole.get(role) ?? NONE;
  const at = (row: readonly string[], role: Role): Given | null => {
    for (const given of of(role)) if (isFilled(cellOf(row, given))) return given;
    return null;
  };
  const names = attributeNames(columns);
  const nameOf = (index: number): string => names[index] ?? `col_${index}`;
  return {
    at,
    first: (row, role) => {
      const given = at(row, role);
      return given === null ? "" : cellOf(row, given);
    },
    given: of,
    nameOf,
    levels: levelsOf(byRole),
    leftover: leftoverOf(columns, nameOf),
  };
}

const isFilled = (cell: string): boolean => cell !== "" && cell.trim() !== "";

function levelsOf(byRole: ReadonlyMap<string, readonly Given[]>): readonly (readonly Given[])[] {
  return [...byRole]
    .flatMap(([role, given]) => {
      const depth = depthOf(role as Role);
      return depth === null ? [] : [{ depth, given }];
    })
    .sort((a, b) => a.depth - b.depth)
    .map(({ given }) => given);
}

function leftoverOf(
  columns: readonly ColumnReading[],
  nameOf: (index: number) => string,
): Roles["leftover"] {
  const unknown = columns
    .filter(({ roles, skipped }) => roles.length === 0 && !skipped)
    .map(({ index, format }) => ({ index, name: nameOf(index), decimal: format.decimal }));
  const width = columns.length;
  return (row) => {
    const kept: [string, string][] = [];
    for (const { index, name, decimal } of unknown) {
      const value = row[index]?.trim() ?? "";
      if (value === "") continue;
      kept.push([name, decimal === null ? value : (readNumber(value, decimal) ?? value)]);
    }
    for (let index = width; index < row.length; index++) {
      const value = row[index]?.trim() ?? "";
      if (value !== "") kept.push([nameOf(index), value]);
    }
    return kept;
  };
}

/** Headers on one line; the second of two that are the same gets a number. */
function attributeNames(columns: readonly ColumnReading[]): string[] {
  const seen = new Map<string, number>();
  return columns.map(({ header }) => {
    const name = header.replace(/\s+/g, " ");
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}
