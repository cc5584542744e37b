import { columnsNamed, differing, type Column } from "./column.ts";
import { isTop, LEVELS } from "./concept.ts";

/** Columns that name a row's department, from the top of the tree down, and the one with the short form of the top. */
export type DepartmentColumns = {
  /** Whether the first of `levels` names the top of the tree. */
  readonly hasTop: boolean;
  readonly levels: readonly Column[];
  readonly code: Column | null;
};

/**
 * Which columns name departments, and in which order. Of two columns for the top, one with short forms of the other
 * ("agency" beside "agency_name") gives its code; else the one with fewer different values is above.
 */
export function departmentColumns(columns: readonly Column[]): DepartmentColumns {
  const at = LEVELS.map((level) => ({ level, found: columnsNamed(columns, level) }));
  const stated = at.filter(({ level }) => isTop(level)).flatMap(({ found }) => found);
  const parts = at.find(({ level }) => level === "part")?.found ?? [];
  const lower = at
    .filter(({ level }) => !isTop(level) && level !== "part")
    .flatMap(({ found }) => found);
  const tops = stated.length > 0 ? stated : parts.slice(0, 1);
  const code =
    tops.find((column) => tops.some((other) => other !== column && isCodeOf(column, other))) ??
    null;
  const named = tops
    .filter((column) => column !== code)
    .sort((a, b) => differing(a) - differing(b));
  const below = [...(stated.length > 0 ? parts : parts.slice(1)), ...lower];
  return { hasTop: named.length > 0, levels: [...named, ...below], code };
}

/** Whether one column holds short forms of another: single words, one for each name and one name for each. */
export function isCodeOf(code: Column, name: Column): boolean {
  const names = new Map<string, string>();
  const codes = new Map<string, string>();
  let letters = 0;
  for (const [i, cell] of code.cells.entries()) {
    const other = name.cells[i] ?? "";
    if (cell === "" || other === "") continue;
    if (
      /\s/.test(cell.trim()) ||
      (names.get(cell) ?? other) !== other ||
      (codes.get(other) ?? cell) !== cell
    )
      return false;
    names.set(cell, other);
    codes.set(other, cell);
    letters += other.length - cell.length;
  }
  return names.size > 0 && letters > 0;
}
