import type { FileReading } from "../../../../contract/mapping.ts";
import { entityOf, type Role } from "../../../../contract/roles.ts";

/** Kinds of things that rows name, in the order in which they are shown. */
export const NAMED_KINDS = ["initiatives", "people", "departments", "topics", "ties"] as const;
export type NamedKind = (typeof NAMED_KINDS)[number];

/** Which kinds a table may name, by what its columns are read as: room is kept for these before they are counted. */
export function namedKinds(
  reading: Pick<FileReading, "about" | "columns" | "constants" | "department">,
): readonly NamedKind[] {
  const { about, columns, constants, department } = reading;
  if (about === "unknown") return [];
  const roles = [
    ...columns.flatMap((column) => column.roles),
    ...constants.map(({ role }) => role),
  ];
  const speaksOf = (entity: string): boolean =>
    roles.some((role: Role) => entityOf(role) === entity);
  const named: Readonly<Record<NamedKind, boolean>> = {
    initiatives: about === "initiatives",
    people:
      about === "people" || about === "ties" || (about === "initiatives" && speaksOf("person")),
    departments: about === "departments" || department !== null || speaksOf("department"),
    topics: about !== "ties" && speaksOf("topic"),
    ties: about === "ties" || (about === "people" && roles.includes("person.reports-to")),
  };
  return NAMED_KINDS.filter((kind) => named[kind]);
}
