import type { Department } from "../model/department.ts";
import type { Initiative } from "../model/initiative.ts";
import type { Person } from "../model/person.ts";
import type { Tie } from "../model/tie.ts";
import type { TieColumns } from "../store/ties.ts";

export type NetworkDepartment = Pick<Department, "id" | "name" | "code" | "parentId">;
export type NetworkPerson = Pick<Person, "id" | "name" | "departmentId" | "sharing" | "stub">;
export type NetworkInitiative = Pick<
  Initiative,
  "id" | "title" | "departmentId" | "status" | "stub"
>;

/** What a network is built from: the rows of a workspace, in any order. */
export type NetworkRows = {
  readonly departments: readonly NetworkDepartment[];
  readonly people: readonly NetworkPerson[];
  readonly initiatives: readonly NetworkInitiative[];
  readonly ties: readonly Tie[] | TieColumns;
};
