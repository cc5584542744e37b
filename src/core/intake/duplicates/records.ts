import type { DepartmentId, EntityId, InitiativeId, PersonId } from "../../model/ids.ts";
import type { InitiativeStatus } from "../../model/initiative.ts";
import type { Sharing } from "../../model/sharing.ts";

/** An id that a source of its own gave, such as "P17" in "mensen". */
export type GivenId = { readonly source: string; readonly given: string };

/** What is compared of a person. */
export type PersonRecord = {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string | null;
  readonly role: string | null;
  /** From the top of the tree down to the person's own department; people may share one array. */
  readonly departmentIds: readonly DepartmentId[];
  readonly givenIds: readonly GivenId[];
  readonly sharing: Sharing | null;
  readonly stub: boolean;
};

export type InitiativeRecord = {
  readonly id: InitiativeId;
  readonly title: string;
  readonly description: string | null;
  readonly status: InitiativeStatus | null;
  readonly start: string | null;
  readonly end: string | null;
  /** From the top of the tree down to the initiative's own department. */
  readonly departmentIds: readonly DepartmentId[];
  readonly givenIds: readonly GivenId[];
  readonly stub: boolean;
};

export type DepartmentRecord = {
  readonly id: DepartmentId;
  readonly name: string;
  readonly code: string | null;
  readonly aliases: readonly string[];
  readonly parentId: DepartmentId | null;
};

/** All that is there; departments also say what the others' departments are called. */
export type Records = {
  readonly people: readonly PersonRecord[];
  readonly initiatives: readonly InitiativeRecord[];
  readonly departments: readonly DepartmentRecord[];
};

export const DUPLICATE_KINDS = ["person", "initiative", "department"] as const;
export type DuplicateKind = (typeof DUPLICATE_KINDS)[number];

/** Why two may be the same, or not; the words are made at the edge. */
export type Reason = {
  readonly code: ReasonCode;
  readonly details?: Readonly<Record<string, string | number>>;
};

export const REASON_CODES = [
  "same-name",
  "initials-fit",
  "same-initials",
  "nickname-fits",
  "same-family-name",
  "name-typo",
  "prefix-differs",
  "double-name",
  "same-words",
  "same-email",
  "same-email-name",
  "email-fits-name",
  "different-email",
  "same-department",
  "same-ministry",
  "name-in-two-departments",
  "only-one-there",
  "only-name-there",
  "same-role",
  "stub",
  "same-title",
  "title-typo",
  "title-alike",
  "description-alike",
  "different-description",
  "different-period",
  "same-register",
  "same-code",
  "alias",
  "abbreviation-fits",
  "same-parent",
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** Two that may be the same; `a` is the one that a merge keeps. */
export type FoundPair = {
  readonly kind: DuplicateKind;
  readonly a: EntityId;
  readonly b: EntityId;
  /** 0 to 1: about the share of such pairs that are the same. */
  readonly score: number;
  readonly reasons: readonly Reason[];
};

export type DuplicateOptions = {
  readonly kinds?: readonly DuplicateKind[];
  /** Pairs that score less are left out; default 0.5. */
  readonly atLeast?: number;
  /** Only pairs of which one is among these. */
  readonly among?: Pick<ReadonlySet<EntityId>, "has">;
  /** Whether a person said that two are not the same. */
  readonly isApart?: (a: EntityId, b: EntityId) => boolean;
  /** Most pairs that are given back, the likeliest; default 20,000. */
  readonly most?: number;
};
