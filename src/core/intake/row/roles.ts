import type { Mapping } from "../columns/mapping.ts";
import { depthOf, type Role } from "../columns/role.ts";
import type { ColumnReading } from "../reading.ts";

/** Finds a row's cells by what they are. */
export type Roles = {
  /** The first cell of a role that is not empty; "" for none. */
  readonly first: (row: readonly string[], role: Role) => string;
  /** All cells of a role that are not empty. */
  readonly every: (row: readonly string[], role: Role) => string[];
  readonly columns: (role: Role) => readonly ColumnReading[];
  /** What a column is called where its cells are kept as they are. */
  readonly nameOf: (index: number) => string;
  /** Columns that name a department, from the top down. */
  readonly departments: readonly ColumnReading[];
  /** Cells of columns that mean nothing known, with their headers. */
  readonly leftover: (row: readonly string[]) => [name: string, value: string][];
};

export function rolesOf({ columns }: Mapping): Roles {
  const byRole = new Map<string, ColumnReading[]>();
  for (const column of columns) {
    for (const role of column.roles) byRole.set(role, [...(byRole.get(role) ?? []), column]);
  }
  const of = (role: Role): readonly ColumnReading[] => byRole.get(role) ?? [];
  const every = (row: readonly string[], role: Role): string[] =>
    of(role)
      .map(({ index }) => row[index] ?? "")
      .filter((cell) => cell.trim() !== "");
  const names = attributeNames(columns);
  const nameOf = (index: number): string => names[index] ?? `col_${index}`;
  const unknown = columns
    .filter(({ roles, skipped }) => roles.length === 0 && !skipped)
    .map(({ index }) => index);
  return {
    every,
    first: (row, role) => {
      for (const { index } of of(role))
        if ((row[index] ?? "").trim() !== "") return row[index] ?? "";
      return "";
    },
    columns: of,
    nameOf,
    departments: columns
      .filter((column) => levelOf(column) !== null)
      .sort((a, b) => (levelOf(a) ?? 0) - (levelOf(b) ?? 0)),
    leftover: (row) =>
      [...unknown, ...beyond(columns.length, row.length)].flatMap((index) => {
        const value = row[index]?.trim() ?? "";
        return value === "" ? [] : [[nameOf(index), value] as [string, string]];
      }),
  };
}

/** How deep below the top a column's departments are; null for a column that names none. */
const levelOf = ({ roles }: ColumnReading): number | null =>
  roles.map(depthOf).find((depth) => depth !== null) ?? null;

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

const beyond = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
