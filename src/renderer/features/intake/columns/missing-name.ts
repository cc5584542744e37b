import type { FileReading } from "../../../../contract/mapping.ts";
import type { Role } from "../../../../contract/roles.ts";

/** Any one of these says who or what a row is about; of ties all. */
const NAMING: Readonly<Record<Exclude<FileReading["about"], "unknown">, readonly Role[]>> = {
  people: ["person.name", "person.given-name", "person.family-name", "person.email", "person.id"],
  initiatives: ["initiative.title", "initiative.id", "initiative.description"],
  departments: ["department.name", "department.below", "department.id", "department.code"],
  ties: ["tie.from", "tie.to"],
};

/** Whether no column says what the rows are called, so that none of them could be taken. */
export function missingName({ about, columns }: Pick<FileReading, "about" | "columns">): boolean {
  if (about === "unknown") return false;
  const given = new Set(columns.flatMap(({ roles }) => roles));
  const naming = NAMING[about];
  return about === "ties"
    ? !naming.every((role) => given.has(role))
    : !naming.some((role) => given.has(role));
}
