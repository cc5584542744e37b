import type { PlanSummary } from "../../../contract/plan-import.ts";
import { messages } from "./messages.ts";
import { KINDS } from "./plan-totals.ts";
import { useTexts } from "../../app/texts.tsx";
import { Glyph, type GlyphKind } from "../../ui/glyph.tsx";

const GLYPHS: Readonly<Record<(typeof KINDS)[number], GlyphKind>> = {
  initiatives: "initiative",
  people: "person",
  departments: "department",
  topics: "topic",
  ties: "tie",
};
const COLUMNS = ["created", "updated", "unchanged", "conflicts"] as const;

/** How many of each kind are new, changed, the same, in doubt; below it what is refused. */
export function PlanCounts({ plan }: { readonly plan: PlanSummary }) {
  const say = useTexts(messages);
  const rows = plan.files.reduce((sum, file) => sum + file.rows, 0);
  return (
    <table className="plan-counts">
      <thead>
        <tr>
          <th scope="col">
            {say("planRows", { rows: say.intl.formatNumber(rows), files: plan.files.length })}
          </th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {say(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {KINDS.map((kind) => (
          <tr key={kind}>
            <th scope="row">
              <Glyph kind={GLYPHS[kind]} />
              {say(kind)}
            </th>
            {COLUMNS.map((column) => (
              <Count key={column} column={column} count={plan[kind][column]} />
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row" colSpan={4}>
            {say("rejectedRows")}
          </th>
          <td className={plan.rejectedTotal > 0 ? "refused" : "zero"}>
            {say.intl.formatNumber(plan.rejectedTotal)}{" "}
            <span className="vh">{say("rejected")}</span>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function Count({
  column,
  count,
}: {
  readonly column: (typeof COLUMNS)[number];
  readonly count: number;
}) {
  const say = useTexts(messages);
  const figure = say.intl.formatNumber(count);
  if (column === "conflicts" && count > 0) {
    return (
      <td className="doubt">
        <span>{figure}</span>
      </td>
    );
  }
  return <td className={count === 0 || column === "unchanged" ? "zero" : ""}>{figure}</td>;
}
