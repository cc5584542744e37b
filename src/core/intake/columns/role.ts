/** What a column gives: an entity and a field of it. */
export type Role =
  | "department.name"
  | "department.below"
  | `department.below-${number}`
  | "department.code"
  | "department.parent"
  | "department.alias"
  | "department.id"
  | "person.id"
  | "person.name"
  | "person.given-name"
  | "person.prefix"
  | "person.family-name"
  | "person.email"
  | "person.role"
  | "person.sharing"
  | "person.leads"
  | "person.takes-part"
  | "person.advises"
  | "person.reports-to"
  | "initiative.id"
  | "initiative.title"
  | "initiative.description"
  | "initiative.lessons"
  | "initiative.status"
  | "initiative.innovation"
  | "initiative.start"
  | "initiative.end"
  | "topic.about"
  | "topic.asks"
  | "topic.offers"
  | "tie.from"
  | "tie.to"
  | "tie.kind";

/** The column of departments at a depth below the top. */
export function levelRole(depth: number): Role {
  if (depth === 0) return "department.name";
  return depth === 1 ? "department.below" : `department.below-${depth}`;
}
