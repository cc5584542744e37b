import type { DepartmentId } from "../../model/ids.ts";
import type { HiddenInReport } from "../hidden-departments.ts";
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
  readonly hidden: HiddenInReport;
  readonly sharing: SharingCounts;
  readonly language: Language;
  readonly figures: Figures;
  /** Whether who is only visible within the workspace is named too. */
  readonly includeInternal: boolean;
};

/** Whether the figures of a department of the level may be told by themselves. */
export function isTold({ hidden }: ReportContext, id: number | null): boolean {
  return id !== null && !hidden.departments.has(id as DepartmentId);
}
