import type { TableKind } from "../reading.ts";
import type { Chosen } from "./chosen-columns.ts";
import { claimInitiatives } from "./claim-initiatives.ts";
import { claimPeople } from "./claim-people.ts";
import { Claims } from "./claims.ts";
import { differing, shareOf, type Column } from "./column.ts";
import { LEVELS } from "./concept.ts";
import { holdsDepartments, holdsTieKinds } from "./known-by-cells.ts";
import type { Mapping } from "./mapping.ts";
import { levelRole } from "./role.ts";
import { tableKind, tieEnds } from "./table-kind.ts";

type Said = {
  /** What the rows are about. */
  readonly about?: TableKind | undefined;
  /** What columns are. */
  readonly chosen?: Chosen | undefined;
};

/** What a table is about and what each of its columns is, unless that is said; what is not said is guessed. */
export function mapColumns(
  columns: readonly Column[],
  { about = tableKind(columns), chosen }: Said = {},
): Mapping {
  const claims = new Claims(columns, chosen?.columns);
  CLAIM[about](claims);
  return {
    about,
    columns: columns.map((column) => claims.reading(column, about)),
    constants: chosen?.constants ?? [],
  };
}

const CLAIM: Readonly<Record<TableKind, (claims: Claims) => void>> = {
  unknown: () => undefined,
  ties: claimTies,
  departments: claimDepartments,
  people: claimPeople,
  initiatives: claimInitiatives,
};

function claimTies(claims: Claims): void {
  const ends = tieEnds(claims.columns);
  for (const end of ["from", "to"] as const)
    if (!claims.has(`tie.${end}`)) {
      const column = ends?.[end];
      const by = column?.meanings.length === 0 ? "cells" : "header";
      claims.give(column, `tie.${end}`, by);
    }
  claims.one("tie.kind", "kind");
  claims.lookAlike("tie.kind", holdsTieKinds);
}

function claimDepartments(claims: Claims): void {
  claims.one("department.parent", "parent");
  claims.one("department.alias", "alias");
  claims.one("department.id", "id");
  claims.one("department.code", "code");
  if (claims.free("name", ...LEVELS).length === 0) return claimUnnamed(claims);
  const depth = claims.departments(true);
  if (!claims.has(levelRole(depth))) claims.one(levelRole(depth), "name");
}

/** Under headers that nobody knows the departments described are those that differ most. */
function claimUnnamed(claims: Claims): void {
  if (claims.has("department.name")) return;
  const [name] = claims
    .unknown()
    .filter(holdsDepartments)
    .sort((a, b) => differing(b) - differing(a));
  if (name === undefined) return;
  claims.give(name, "department.name", "cells");
  claims.codeOf(name);
  claims.lookAlike("department.parent", (column) => namesOthers(column, claims.columns));
}

/** Whether most cells of a column stand in another as well: a department above is one of the table's own. */
function namesOthers(column: Column, columns: readonly Column[]): boolean {
  return columns.some((other) => {
    if (other === column || differing(other) <= differing(column)) return false;
    const names = new Set(other.filled);
    return column.filled.length > 0 && shareOf(column, (cell) => names.has(cell)) >= MOST;
  });
}

const MOST = 0.8;
