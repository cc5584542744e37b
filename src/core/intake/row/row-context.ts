import type { Problem, ProblemCode } from "../../model/problem.ts";
import type { DayOrder } from "../cells/day.ts";
import type { Role } from "../columns/role.ts";
import { shown } from "../problem-list.ts";
import { cellOf, type Given } from "./given.ts";
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
    given = context.roles.given(role)[0] ?? null,
    details,
  }: {
    code: ProblemCode;
    severity: Problem["severity"];
    role: Role;
    value: string | null;
    /** Where the value stands, if not in the first column of the role. */
    given?: Given | null;
    details?: Problem["details"];
  },
): void {
  const column = given?.header ?? null;
  const place = { file: context.file, line: context.line, column };
  const problem = { code, severity, place, value: value === null ? null : shown(value) };
  context.problems.push(details === undefined ? problem : { ...problem, details });
}

/** Keeps the cells of a role whose value could not be read, so that nothing is lost. */
export function keepAsAttribute(context: RowContext, role: Role): void {
  for (const given of context.roles.given(role)) keepCell(context, given);
}

/** Keeps a row's cell as it is, under the header of its column; once, though it may have more than one role. */
export function keepCell({ row, roles, attributes }: RowContext, { column, index }: Given): void {
  const value = column === null ? "" : (row[index]?.trim() ?? "");
  if (value === "") return;
  const name = roles.nameOf(index);
  if (!attributes.some(([kept]) => kept === name)) attributes.push([name, value]);
}

/** The first cell of a role that is not empty; others that say something else are kept as they are. */
export function singleCell(context: RowContext, role: Role): string {
  const { row, roles } = context;
  const taken = roles.at(row, role);
  if (taken === null) return "";
  const cell = cellOf(row, taken);
  const all = roles.given(role);
  if (all.length > 1)
    for (const other of all)
      if (other !== taken && cellOf(row, other).trim() !== cell.trim()) keepCell(context, other);
  return cell;
}
