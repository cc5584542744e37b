import type { TableKind } from "../reading.ts";
import { depthOf, type Role } from "./role.ts";

/** Whether a column of a table about something can give this: a role of another kind of table says nothing there. */
export function fitsAbout(role: Role, about: TableKind): boolean {
  const [entity] = role.split(".");
  if (about === "ties") return entity === "tie";
  if (about === "departments") return entity === "department";
  if (depthOf(role) !== null || role === "department.code") return about !== "unknown";
  if (about === "people")
    return entity === "person"
      ? !MENTIONS.has(role)
      : role === "topic.offers" || role === "topic.asks";
  if (about !== "initiatives") return false;
  return (
    entity === "initiative" || role === "topic.about" || role === "topic.asks" || NAMED.has(role)
  );
}

/** People whom another row names. */
const MENTIONS: ReadonlySet<Role> = new Set([
  "person.leads",
  "person.takes-part",
  "person.advises",
]);
const NAMED: ReadonlySet<Role> = new Set([...MENTIONS, "person.email"]);
