/** What a column can give: an entity and a field of it. */
export const ROLES = [
  "department.name",
  "department.code",
  "department.parent",
  "department.alias",
  "department.id",
  "person.id",
  "person.name",
  "person.given-name",
  "person.prefix",
  "person.family-name",
  "person.email",
  "person.role",
  "person.sharing",
  "person.leads",
  "person.takes-part",
  "person.advises",
  "person.reports-to",
  "initiative.id",
  "initiative.title",
  "initiative.description",
  "initiative.lessons",
  "initiative.status",
  "initiative.innovation",
  "initiative.start",
  "initiative.end",
  "topic.about",
  "topic.asks",
  "topic.offers",
  "tie.from",
  "tie.to",
  "tie.kind",
] as const;
export type Role = (typeof ROLES)[number] | "department.below" | `department.below-${number}`;

/** The column of departments at a depth below the top. */
export function levelRole(depth: number): Role {
  if (depth === 0) return "department.name";
  return depth === 1 ? "department.below" : `department.below-${depth}`;
}

/** How deep below the top the departments of a role are, 0 for the top; null for a role that names no department. */
export function depthOf(role: Role): number | null {
  if (role === "department.name") return 0;
  if (role === "department.below") return 1;
  return role.startsWith(BELOW) ? Number(role.slice(BELOW.length)) : null;
}

const BELOW = "department.below-";

/** How deep below the top a column may say that its departments are. */
const DEEPEST = 19;

/** Whether a text from outside is a role. */
export function isRole(text: string): text is Role {
  if ((ROLES as readonly string[]).includes(text)) return true;
  const depth = depthOf(text as Role);
  return depth !== null && depth <= DEEPEST && text === levelRole(depth);
}
