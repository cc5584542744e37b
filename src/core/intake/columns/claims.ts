import { AS_FOUND, type ColumnReading, type TableKind } from "../reading.ts";
import { columnsNamed, differing, shareOf, type Column } from "./column.ts";
import type { Concept } from "./concept.ts";
import { departmentColumns, isCodeOf } from "./department-columns.ts";
import { holdsAcronyms, holdsDepartments, isAcronym } from "./known-by-cells.ts";
import type { ColumnChoice } from "./mapping.ts";
import { levelRole, type Role } from "./role.ts";
import { samplesOf } from "./samples.ts";
import { type Explained, type KnownBy, whyChosen, whyClaimed, whyLeft } from "./why.ts";

/** Which column was given which role: the first claim on a column holds, and what was chosen comes before any. */
export class Claims {
  readonly columns: readonly Column[];
  readonly #chosen: ReadonlyMap<Column, ColumnChoice>;
  readonly #taken = new Map<Column, { readonly role: Role; readonly by: KnownBy }>();
  /** Columns that nobody wants to read: the reasons why rows were refused before. */
  readonly #skipped = new Set<Column>();
  /** Columns that claim by their headers what another was given. */
  readonly #seconds = new Map<Column, Role>();

  constructor(columns: readonly Column[], chosen: ReadonlyMap<Column, ColumnChoice> = new Map()) {
    this.columns = columns;
    this.#chosen = chosen;
    columnsNamed(columns, "reason").forEach((column) => this.#skipped.add(column));
  }

  /** Gives a column to a role, unless it is taken. */
  give(column: Column | null | undefined, role: Role, by: KnownBy = "header"): void {
    if (column && this.isFree(column)) this.#taken.set(column, { role, by });
  }

  /** The best free column for any of the concepts, the first concept first; none where the role is chosen already. */
  one(role: Role, ...concepts: readonly Concept[]): void {
    if (this.has(role)) return;
    const [first, ...others] = this.free(...concepts);
    this.give(first, role);
    const [same] = concepts;
    const seconds = new Set(same === undefined ? [] : this.free(same));
    others
      .filter((column) => seconds.has(column))
      .forEach((column) => this.#seconds.set(column, role));
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
  lookAlike(role: Role, looks: (column: Column) => boolean): void {
    if (!this.has(role)) this.give(this.unknown().find(looks), role, "cells");
  }

  /** Free columns under headers that nobody knows. */
  unknown(): Column[] {
    return this.columns.filter((column) => column.meanings.length === 0 && this.isFree(column));
  }

  /** @returns how many levels of departments a row has, the top counted where the file has none and `rooted` is false */
  departments(rooted = false): number {
    const { hasTop, levels, code } = departmentColumns(
      this.columns.filter((column) => this.isFree(column)),
    );
    let depth = hasTop || rooted ? 0 : 1;
    for (const column of levels) {
      while (this.has(levelRole(depth))) depth += 1;
      this.give(column, levelRole(depth));
      depth += 1;
    }
    if (!this.has("department.code")) this.give(code, "department.code");
    if (levels.length === 0) this.#unnamedDepartments();
    return depth;
  }

  /** Departments under headers that nobody knows: of two columns, the one with fewer of them is above. */
  #unnamedDepartments(): void {
    if (this.has("department.name")) return;
    const named = this.unknown().filter(
      (column) => column.filled.length * 2 >= column.cells.length && holdsDepartments(column),
    );
    const [top, below] = named.sort((a, b) => differing(a) - differing(b));
    if (top === undefined) return this.lookAlike("department.name", holdsAcronyms);
    this.give(top, "department.name", "cells");
    this.codeOf(top);
    if (below !== undefined && !this.has("department.below"))
      this.give(below, "department.below", "cells");
  }

  /** The column with short forms of the departments in another, one for each. */
  codeOf(name: Column): void {
    this.lookAlike(
      "department.code",
      (column) =>
        differing(column) > 1 &&
        shareOf(column, isAcronym) >= MOST &&
        differing(column) >= differing(name) * MOST &&
        isCodeOf(column, name),
    );
  }

  has(role: Role): boolean {
    const taken = [...this.#taken.values()].some((one) => one.role === role);
    return taken || [...this.#chosen.values()].some(({ roles }) => roles.includes(role));
  }

  free(...concepts: readonly Concept[]): Column[] {
    return columnsNamed(this.columns, ...concepts).filter((column) => this.isFree(column));
  }

  isFree(column: Column): boolean {
    return !this.#taken.has(column) && !this.#chosen.has(column) && !this.#skipped.has(column);
  }

  reading(column: Column, about: TableKind): ColumnReading {
    const { index, header } = column;
    const read = { index, header, samples: samplesOf(column) };
    const choice = this.#chosen.get(column);
    if (choice !== undefined) {
      const { skipped, format, roles } = choice;
      return { ...read, roles: skipped ? [] : roles, skipped, format, ...whyChosen() };
    }
    const skipped = this.#skipped.has(column);
    const taken = this.#taken.get(column);
    const explained: Explained = skipped
      ? { why: { code: "reason" }, doubt: false }
      : taken === undefined
        ? whyLeft(column, about, this.#seconds.get(column) ?? null)
        : whyClaimed(column, taken.role, taken.by);
    return {
      ...read,
      roles: taken === undefined ? [] : [taken.role],
      skipped,
      format: AS_FOUND,
      ...explained,
    };
  }
}

/** Share of departments that have a short form. */
const MOST = 0.8;
