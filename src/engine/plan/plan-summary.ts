import type { PlanSummary } from "../../contract/plan-import.ts";
import { fileReading } from "../tables/file-reading.ts";
import { hideNames } from "./hide-names.ts";
import { plain } from "../plain.ts";
import type { WaitingPlan } from "./waiting-plan.ts";

/** What a dry run says, as the contract carries it, without names that may not be shown. */
export function planSummary({ plan, tables, report, pairs }: WaitingPlan): PlanSummary {
  const { privateNames, ...counted } = report;
  return {
    ...counted,
    plan,
    files: tables.map(({ table }) => fileReading(table.reading)),
    rejected: hideNames(report.rejected.map(plain), privateNames),
    warnings: hideNames(report.warnings.map(plain), privateNames),
    changes: [...report.changes],
    fields: report.fields.map((field) => ({ ...field, policies: [...field.policies] })),
    duplicatesTotal: pairs.undecided(),
  };
}
