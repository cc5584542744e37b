import { readTieKind } from "../cells/tie-kind-word.ts";
import type { TableKind } from "../reading.ts";
import { claimInitiatives } from "./claim-initiatives.ts";
import { claimPeople } from "./claim-people.ts";
import { Claims } from "./claims.ts";
import { shareOf, type Column } from "./column.ts";
import type { Mapping } from "./mapping.ts";
import { levelRole } from "./role.ts";
import { tableKind, tieEnds } from "./table-kind.ts";

/** What a table is about, unless that is said, and what each of its columns is. */
export function mapColumns(columns: readonly Column[], about = tableKind(columns)): Mapping {
  const claims = new Claims(columns);
  CLAIM[about](claims);
  return { about, columns: columns.map((column) => claims.reading(column)), constants: [] };
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
  claims.give(ends?.from, "tie.from");
  claims.give(ends?.to, "tie.to");
  claims.one("tie.kind", "kind");
  claims.lookAlike("tie.kind", "text", (column) => shareOf(column, isTieKind) > HALF);
}

const HALF = 0.5;
const isTieKind = (cell: string): boolean => readTieKind(cell) !== null;

function claimDepartments(claims: Claims): void {
  claims.one("department.parent", "parent");
  claims.one("department.alias", "alias");
  claims.one("department.id", "id");
  claims.one("department.code", "code");
  claims.one(levelRole(claims.departments(true)), "name");
}
