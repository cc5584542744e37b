import { messages, type ColumnsKey } from "./messages.ts";
import type { InspectedTable } from "../use-inspections.ts";
import { useTieEnds } from "./use-tie-ends.ts";
import type { Reply } from "../../../../contract/requests.ts";
import { fileName } from "../../../app/file-name.ts";
import { useTexts, type Say } from "../../../app/texts.tsx";

type End = Reply<"tie-ends">["tables"][number]["ends"][number];

/** Of a table of ties: where those at the ends stand, with how many of them. */
export function ColumnsTieEnds({ table }: { readonly table: InspectedTable }) {
  const say = useTexts(messages);
  const matched = useTieEnds(table.file, table.sheet, table.reading?.about === "ties");
  if (matched === null || matched.ends.length === 0) return null;
  return (
    <ul className="tie-ends" aria-label={say("tieEnds")}>
      {matched.ends.map((end) => (
        <li key={end.end}>{endText(end, say)}</li>
      ))}
    </ul>
  );
}

function endText({ column, matches }: End, say: Say<ColumnsKey>): string {
  const [best] = matches;
  if (best === undefined || best.share === 0) return say("tieMatchNone", { column });
  // Rounded down: 100 % is only said where none is missing.
  const share = say.intl.formatNumber(Math.floor(best.share * 100) / 100, { style: "percent" });
  return best.file === null
    ? say("tieMatchWorkspace", { share, column, by: best.by })
    : say("tieMatchFile", { share, column, other: best.column, file: fileName(best.file) });
}
