import { AS_FOUND, type ColumnReading } from "../reading.ts";
import { columnsNamed, shareOf, type Column } from "./column.ts";
import type { Concept } from "./concept.ts";
import { departmentColumns } from "./department-columns.ts";
import { looksLikeDepartment } from "./looks-like.ts";
import { levelRole, type Role } from "./role.ts";

/** Which column was given which role: the first claim on a column holds. */
export class Claims {
  readonly columns: readonly Column[];
  readonly #taken = new Map<Column, { role: Role; why: string }>();

  constructor(columns: readonly Column[]) {
    this.columns = columns;
  }

  /** Gives a column to a role, unless it is taken. `why` is a code. */
  give(column: Column | null | undefined, role: Role, why = "header"): void {
    if (column && this.isFree(column)) this.#taken.set(column, { role, why });
  }

  /** The best free column for any of the concepts, the first concept first. */
  one(role: Role, ...concepts: readonly Concept[]): void {
    this.give(this.free(...concepts)[0], role);
  }

  /** All free columns for any of the concepts that pass a test. */
  every(
    role: Role,
    concepts: readonly Concept[],
    fits: (column: Column) => boolean = () => true,
  ): void {
    for (const column of this.free(...concepts)) if (fits(column)) this.give(column, role);
  }

  /** Where a role has no column yet: the first free one without a known header that looks like it. */
  lookAlike(role: Role, why: string, looks: (column: Column) => boolean): void {
    if (this.has(role)) return;
    const found = this.columns.find(
      (column) => column.meanings.length === 0 && this.isFree(column) && looks(column),
    );
    this.give(found, role, why);
  }

  /** @returns how many levels of departments a row has, the top counted where the file has none and `rooted` is false */
  departments(rooted = false): number {
    const { hasTop, levels, code } = departmentColumns(
      this.columns.filter((column) => this.isFree(column)),
    );
    const above = hasTop || rooted ? 0 : 1;
    levels.forEach((column, i) => this.give(column, levelRole(i + above)));
    this.give(code, "department.code");
    if (levels.length === 0) {
      this.lookAlike(
        "department.name",
        "text",
        (column) => shareOf(column, looksLikeDepartment) >= MOST,
      );
    }
    return levels.length + above;
  }

  has(role: Role): boolean {
    return [...this.#taken.values()].some((taken) => taken.role === role);
  }

  free(...concepts: readonly Concept[]): Column[] {
    return columnsNamed(this.columns, ...concepts).filter((column) => this.isFree(column));
  }

  isFree(column: Column): boolean {
    return !this.#taken.has(column);
  }

  reading(column: Column): ColumnReading {
    const { index, header } = column;
    const { role, why } = this.#taken.get(column) ?? { role: null, why: "leftover" };
    return {
      index,
      header,
      roles: role === null ? [] : [role],
      skipped: false,
      why: { code: why },
      doubt: false,
      samples: samplesOf(column),
      format: AS_FOUND,
    };
  }
}

const MOST = 0.8;

function samplesOf({ cells }: Column): string[] {
  const filled = new Set<string>();
  for (const cell of cells) {
    const text = cell.trim();
    if (text === "") continue;
    filled.add(text.length > LONGEST_SAMPLE ? `${text.slice(0, LONGEST_SAMPLE - 1)}…` : text);
    if (filled.size === SAMPLES) break;
  }
  return [...filled];
}

const SAMPLES = 3;
const LONGEST_SAMPLE = 120;
