import type { DepartmentId } from "../../model/ids.ts";
import type { HiddenDepartments } from "../hidden-departments.ts";
import type { Language, Shareable } from "../shareable.ts";
import type { Figures } from "./figures.ts";
import type { NamesShared } from "./names-shared.ts";
import type { ReportFacts } from "./report-facts.ts";
import type { SharingCounts } from "./sharing-counts.ts";

/** All that a section of the report is made from. */
export type ReportContext = {
  readonly facts: ReportFacts;
  /** Of all that may be told (data-digest.ts). */
  readonly digest: string;
  readonly shared: Shareable;
  readonly names: NamesShared;
  readonly hidden: HiddenDepartments;
  readonly sharing: SharingCounts;
  readonly language: Language;
  readonly figures: Figures;
  /** Whether who is only visible within the workspace is named too. */
  readonly includeInternal: boolean;
};

/** Whether a top department's figures may be told by themselves. */
export function isTold({ hidden }: ReportContext, id: number | null): boolean {
  return id !== null && !hidden.tops.has(id as DepartmentId);
}

/** Below three departments with people, ties across departments would be those between two of them. */
export function mayTellCrossings({ hidden }: Pick<ReportContext, "hidden">): boolean {
  return hidden.tops.size === 0 || hidden.tops.size >= 3;
}
