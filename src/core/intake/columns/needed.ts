import type { Mapping } from "./mapping.ts";
import type { Role } from "./role.ts";

/** What no row of a table can do without, and no column or constant gives; null where nothing is lacking. */
export function neededRole({ about, columns, constants }: Mapping): Role | null {
  if (about === "unknown") return null;
  const given = new Set<Role>([
    ...columns.flatMap(({ roles }) => roles),
    ...constants.map(({ role }) => role),
  ]);
  const lacking = NEEDED[about].find((any) => !any.some((role) => given.has(role)));
  if (lacking === undefined) return null;
  const isDepartment = [...given].some((role) => role.startsWith("department.below"));
  return about === "departments" && isDepartment ? null : (lacking[0] ?? null);
}

/** Of each group one is enough. */
const NEEDED: Readonly<Record<Exclude<Mapping["about"], "unknown">, readonly (readonly Role[])[]>> =
  {
    people: [["person.name", "person.given-name", "person.family-name", "person.email"]],
    initiatives: [["initiative.title", "initiative.description", "initiative.id"]],
    departments: [["department.name"]],
    ties: [["tie.from"], ["tie.to"]],
  };
