import type { Problem, ProblemCode } from "../../model/problem.ts";
import type { DayOrder } from "../cells/day.ts";
import type { Role } from "../columns/role.ts";
import type { ColumnReading } from "../reading.ts";
import { shown } from "../problem-list.ts";
import type { Roles } from "./roles.ts";

/** What all rows of a file are read with. */
export type FileContext = {
  readonly file: string;
  readonly roles: Roles;
  /** The department that holds for the whole file; null for none. */
  readonly department: string | null;
  readonly dayOrder: DayOrder;
  /** Whether the column of ids can be used: its values do not repeat with different names. */
  readonly idsHold: boolean;
  /** Words that recur among names of people and are suspected to be none. */
  readonly suspects: ReadonlySet<string>;
};

/** A row being read: its cells, what it says beside its fields, and what is wrong with it. */
export type RowContext = FileContext & {
  readonly row: readonly string[];
  readonly line: number;
  readonly attributes: [name: string, value: string][];
  readonly problems: Problem[];
};

/** Notes a problem with a cell of a row. */
export function report(
  context: RowContext,
  {
    code,
    severity,
    role,
    value,
  }: { code: ProblemCode; severity: Problem["severity"]; role: Role; value: string | null },
): void {
  const column = context.roles.columns(role)[0]?.header ?? null;
  const place = { file: context.file, line: context.line, column };
  context.problems.push({ code, severity, place, value: value === null ? null : shown(value) });
}

/** Keeps the cells of a role whose value could not be read, so that nothing is lost. */
export function keepAsAttribute(context: RowContext, role: Role): void {
  context.roles.columns(role).forEach((column) => keepCell(context, column));
}

/** Keeps a row's cell as it is, under the header of its column. */
export function keepCell({ row, roles, attributes }: RowContext, { index }: ColumnReading): void {
  const value = row[index]?.trim() ?? "";
  if (value !== "") attributes.push([roles.nameOf(index), value]);
}
