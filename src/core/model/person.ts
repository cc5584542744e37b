import type { DepartmentId, PersonId } from "./ids.ts";
import type { Sharing } from "./sharing.ts";

export type Person = {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string | null;
  readonly role: string | null;
  readonly departmentId: DepartmentId | null;
  /** The wish as stated; null where none was stated, and `internal` holds. */
  readonly sharing: Sharing | null;
  /** Whether the person was only named in a tie and never described. */
  readonly stub: boolean;
};
