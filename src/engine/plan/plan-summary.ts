import type { PlanSummary } from "../../contract/plan-import.ts";
import type { ChangedField } from "../../core/store/draft/changed-fields.ts";
import { fileReading } from "../tables/file-reading.ts";
import { hideNames } from "./hide-names.ts";
import { plain } from "../plain.ts";
import type { WaitingPlan } from "./waiting-plan.ts";

const planned = (field: ChangedField) => ({ ...field, policies: [...field.policies] });

/** What a dry run says, as the contract carries it, without names that may not be shown. */
export function planSummary({ plan, tables, report, pairs, remembered }: WaitingPlan): PlanSummary {
  const { privateNames, ...counted } = report;
  return {
    ...counted,
    plan,
    files: tables.map(({ table }) => fileReading(table.reading)),
    rejected: hideNames(report.rejected.map(plain), privateNames),
    warnings: hideNames(report.warnings.map(plain), privateNames),
    changes: [...report.changes],
    fields: report.fields.map(planned),
    conflicts: report.conflicts.map(planned),
    remembered: [...remembered],
    duplicatesTotal: pairs.undecided(),
  };
}
