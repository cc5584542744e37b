import type { DepartmentId, InitiativeId } from "./ids.ts";

export const INITIATIVE_STATUS = ["idea", "running", "done", "stopped"] as const;
export type InitiativeStatus = (typeof INITIATIVE_STATUS)[number];

export const INNOVATION_KINDS = ["technological", "social"] as const;
export type InnovationKind = (typeof INNOVATION_KINDS)[number];

/** A project, experiment, programme, event or tool with a problem it tries to solve. */
export type Initiative = {
  readonly id: InitiativeId;
  readonly title: string;
  /** The problem and what is tried, in a few sentences. */
  readonly description: string | null;
  readonly lessons: string | null;
  readonly status: InitiativeStatus | null;
  readonly innovation: InnovationKind | null;
  /** ISO days, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as exact as the source was. */
  readonly start: string | null;
  readonly end: string | null;
  readonly departmentId: DepartmentId | null;
  readonly stub: boolean;
};
