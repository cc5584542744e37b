import type { ColumnReading, TableKind } from "../reading.ts";
import { columnsNamed, shareOf, type Column } from "./column.ts";
import type { Concept } from "./concept.ts";
import { departmentColumns } from "./department-columns.ts";
import { readInnovation } from "../cells/innovation.ts";
import { readTieKind } from "../cells/tie-kind-word.ts";
import type { Role } from "./role.ts";
import { tableKind, tieEnds, unnamedPeople, untitled } from "./table-kind.ts";

export type Mapping = { readonly about: TableKind; readonly columns: readonly ColumnReading[] };

/** What a table is about, and what each of its columns is. */
export function mapColumns(columns: readonly Column[]): Mapping {
  const about = tableKind(columns);
  const claims = new Claims(columns);
  CLAIM[about](claims, columns);
  return { about, columns: columns.map((column) => claims.reading(column)) };
}

/** Who has which column: the first claim on a column holds. */
class Claims {
  readonly #columns: readonly Column[];
  readonly #taken = new Map<Column, { role: Role; why: string }>();
  constructor(columns: readonly Column[]) {
    this.#columns = columns;
  }
  /** Gives one column to a role, unless it is taken. */
  give(column: Column | null | undefined, role: Role, why = "header"): void {
    if (column && !this.#taken.has(column)) this.#taken.set(column, { role, why });
  }
  /** The best free column for any of the concepts, the first concept first. */
  one(role: Role, ...concepts: readonly Concept[]): void {
    this.give(this.#free(concepts)[0], role);
  }
  /** All free columns for any of the concepts. */
  every(role: Role, ...concepts: readonly Concept[]): void {
    for (const column of this.#free(concepts)) this.give(column, role);
  }
  has(role: Role): boolean {
    return [...this.#taken.values()].some((taken) => taken.role === role);
  }
  /** The first free, unrecognised column of a shape. */
  shaped(role: Role, shape: Column["shape"]): void {
    if (this.has(role)) return;
    const found = this.#columns.find(
      (column) =>
        column.shape === shape && column.meanings.length === 0 && !this.#taken.has(column),
    );
    this.give(found, role, shape);
  }
  /** @returns how many levels the columns name, the top counted where the file has none and `rooted` is false */
  departments(rooted = false): number {
    const { hasTop, levels, code } = departmentColumns(
      this.#columns.filter((column) => !this.#taken.has(column)),
    );
    const above = hasTop || rooted ? 0 : 1;
    levels.forEach((column, i) => this.give(column, levelRole(i + above)));
    this.give(code, "department.code");
    return levels.length + above;
  }
  reading(column: Column): ColumnReading {
    const { role, why } = this.#taken.get(column) ?? { role: null, why: "leftover" };
    const [entity, field] =
      role === null ? [null, null] : (role.split(".") as [ColumnReading["entity"], string]);
    return {
      index: column.index,
      header: column.header,
      entity,
      field,
      why,
      samples: samplesOf(column),
    };
  }
  #free(concepts: readonly Concept[]): Column[] {
    return columnsNamed(this.#columns, ...concepts).filter((column) => !this.#taken.has(column));
  }
}

const levelRole = (depth: number): Role =>
  depth === 0
    ? "department.name"
    : depth === 1
      ? "department.below"
      : (`department.below-${depth}` as Role);

const CLAIM: Readonly<Record<TableKind, (claims: Claims, columns: readonly Column[]) => void>> = {
  unknown: () => undefined,
  ties: claimTies,
  departments: claimDepartments,
  people: claimPeople,
  initiatives: claimInitiatives,
};

function claimTies(claims: Claims, columns: readonly Column[]): void {
  const ends = tieEnds(columns);
  claims.give(ends?.from, "tie.from");
  claims.give(ends?.to, "tie.to");
  claims.one("tie.kind", "kind");
  if (!claims.has("tie.kind"))
    claims.give(
      columns.find((column) => shareOf(column, (cell) => readTieKind(cell) !== null) > HALF),
      "tie.kind",
      "code",
    );
}

const HALF = 0.5;

function claimDepartments(claims: Claims): void {
  claims.one("department.parent", "parent");
  claims.one("department.alias", "alias");
  claims.one("department.id", "id");
  claims.one("department.code", "code");
  claims.one(levelRole(claims.departments(true)), "name");
}

function claimPeople(claims: Claims, columns: readonly Column[]): void {
  const [given] = columnsNamed(columns, "given-name");
  const [name] = columnsNamed(columns, "person", "name");
  const whole = name !== undefined && (given === undefined || holds(name, given));
  if (whole) claims.give(name, "person.name");
  else {
    claims.give(given, "person.given-name");
    claims.one("person.prefix", "prefix");
    claims.one("person.family-name", "family-name", "name");
  }
  if (!claims.has("person.name") && !claims.has("person.family-name"))
    claims.give(unnamedPeople(columns), "person.name", "text");
  claims.one("person.id", "id");
  claims.one("person.email", "email");
  claims.shaped("person.email", "email");
  claims.one("person.role", "role", "title");
  claims.one("person.sharing", "sharing");
  claims.every("topic.offers", "offers");
  if (!claims.has("topic.offers")) claims.every("topic.offers", "about");
  claims.every("topic.asks", "asks");
  claims.departments();
}

/** Whether a column of names has the given names in them; else, beside given names, it has family names. */
function holds(name: Column, given: Column): boolean {
  const held = name.cells.filter((cell, i) => cell.includes(given.cells[i]?.trim() ?? ""));
  return held.length >= name.cells.length * HALF;
}

function claimInitiatives(claims: Claims, columns: readonly Column[]): void {
  claims.one("initiative.title", "title", "name");
  if (!claims.has("initiative.title")) claims.give(untitled(columns), "initiative.title", "text");
  claims.one("initiative.id", "id", "code");
  claims.every("initiative.description", "description");
  claims.shaped("initiative.description", "long-text");
  claims.one("initiative.lessons", "lessons");
  claims.one("initiative.status", "status");
  claims.one("initiative.innovation", "innovation");
  if (!claims.has("initiative.innovation")) {
    claims.give(
      columnsNamed(columns, "kind").find(
        (column) => shareOf(column, (cell) => readInnovation(cell) !== null) >= HALF,
      ),
      "initiative.innovation",
    );
  }
  claims.one("initiative.start", "start");
  claims.one("initiative.end", "end");
  claims.every("topic.about", "about");
  claims.every("topic.asks", "asks");
  claims.one("person.email", "email");
  claims.shaped("person.email", "email");
  claims.every("person.leads", "leads");
  if (!claims.has("person.leads") && claims.has("person.email"))
    claims.one("person.leads", "person", "name");
  claims.every("person.takes-part", "takes-part", "person", "name");
  claims.every("person.advises", "advises");
  claims.departments();
}

function samplesOf({ cells }: Column): string[] {
  const filled = new Set<string>();
  for (const cell of cells) {
    const text = cell.trim();
    if (text !== "")
      filled.add(text.length > LONGEST_SAMPLE ? `${text.slice(0, LONGEST_SAMPLE - 1)}…` : text);
    if (filled.size === SAMPLES) break;
  }
  return [...filled];
}

const SAMPLES = 3;
const LONGEST_SAMPLE = 120;
