import type { DepartmentId } from "./ids.ts";

/** A ministry, agency, directorate or team; a tree by `parentId`, whose roots are level 0. */
export type Department = {
  readonly id: DepartmentId;
  readonly name: string;
  /** Short form such as "BZK"; null when none is known. */
  readonly code: string | null;
  readonly parentId: DepartmentId | null;
  /** Whether it was only named by another row and never described itself. */
  readonly stub: boolean;
};
