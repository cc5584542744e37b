declare const brand: unique symbol;

/** A number that names one row of one kind; two kinds of id do not mix. */
type Id<Kind extends string> = number & { readonly [brand]: Kind };

export type DepartmentId = Id<"department">;
export type PersonId = Id<"person">;
export type InitiativeId = Id<"initiative">;
export type TopicId = Id<"topic">;
export type BatchId = Id<"batch">;
export type FileId = Id<"file">;

/** Departments, people, initiatives and topics share one row of ids, so that a tie can join any two. */
export type EntityId = DepartmentId | PersonId | InitiativeId | TopicId;

export const ENTITY_KINDS = ["department", "person", "initiative", "topic"] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];
