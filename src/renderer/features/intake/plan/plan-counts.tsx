import type { PlanSummary } from "../../../../contract/plan-import.ts";
import { KIND_LOOKS } from "./plan-item-row.tsx";
import { planMessages } from "./messages.ts";
import type { Undecided } from "./plan-tabs.ts";
import { KINDS } from "./plan-totals.ts";
import { useTexts } from "../../../app/texts.tsx";
import { Glyph } from "../../../ui/glyph.tsx";
import "./plan-counts.css";

const COLUMNS = ["created", "updated", "unchanged", "conflict", "rejected"] as const;
type Column = (typeof COLUMNS)[number];

/** How many of each kind are new, changed, the same, in doubt and refused. */
export function PlanCounts({
  plan,
  undecided,
}: {
  readonly plan: PlanSummary;
  readonly undecided: Undecided;
}) {
  const say = useTexts(planMessages);
  const rows = plan.files.reduce((sum, file) => sum + file.rows, 0);
  const files = new Set(plan.files.map(({ file }) => file)).size;
  return (
    <table className="plan-counts">
      <thead>
        <tr>
          <th scope="col">{say("rowsFrom", { rows, files })}</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {say(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {KINDS.map((kind) => {
          const { created, updated, unchanged, conflicts, decided, rejected } = plan[kind];
          const conflict = conflicts - decided + (undecided[kind] ?? 0);
          const counts = { created, updated, unchanged, conflict, rejected };
          return (
            <tr key={kind}>
              <th scope="row">
                <Glyph kind={KIND_LOOKS[kind].glyph} />
                {say(kind)}
              </th>
              {COLUMNS.map((column) => (
                <Count key={column} column={column} count={counts[column]} />
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Count({ column, count }: { readonly column: Column; readonly count: number }) {
  const say = useTexts(planMessages);
  const figure = say.intl.formatNumber(count);
  if (column === "conflict" && count > 0) {
    return (
      <td className="doubt">
        <span>{figure}</span>
      </td>
    );
  }
  const isQuiet = count === 0 || column === "unchanged";
  return <td className={isQuiet ? "zero" : column === "rejected" ? "refused" : ""}>{figure}</td>;
}
