import { z } from "zod";

/** What a column of a table about something may give, in the order in which a person chooses. */
export const ROLES_ABOUT = {
  initiatives: [
    "initiative.title",
    "initiative.description",
    "initiative.lessons",
    "initiative.status",
    "initiative.innovation",
    "initiative.start",
    "initiative.end",
    "initiative.id",
    "department.name",
    "department.below",
    "department.below-2",
    "department.below-3",
    "department.code",
    "person.leads",
    "person.takes-part",
    "person.advises",
    "person.email",
    "topic.about",
    "topic.asks",
  ],
  people: [
    "person.name",
    "person.given-name",
    "person.prefix",
    "person.family-name",
    "person.email",
    "person.role",
    "person.sharing",
    "person.id",
    "person.reports-to",
    "department.name",
    "department.below",
    "department.below-2",
    "department.below-3",
    "department.code",
    "topic.offers",
    "topic.asks",
  ],
  departments: [
    "department.name",
    "department.below",
    "department.below-2",
    "department.below-3",
    "department.code",
    "department.parent",
    "department.alias",
    "department.id",
  ],
  ties: ["tie.from", "tie.to", "tie.kind"],
} as const;

/** An entity and a field of it: "person.name". */
export const role = z
  .string()
  .regex(
    /^(?:department\.below-\d{1,2}|(?:department|person|initiative|topic|tie)\.[a-z-]{2,20})$/,
  );
export type Role = z.infer<typeof role>;

/** What a role is a field of. */
export type RoleEntity = "department" | "person" | "initiative" | "topic" | "tie";

/** What a role is a field of: "person" of "person.name". */
export function entityOf(name: Role): RoleEntity {
  return name.slice(0, name.indexOf(".")) as RoleEntity;
}

/** The field of a role: "name" of "person.name". */
export function fieldOf(name: Role): string {
  return name.slice(name.indexOf(".") + 1);
}
