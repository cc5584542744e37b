import { messages, type ColumnsKey } from "./messages.ts";
import type { InspectedTable } from "../use-inspections.ts";
import { useKnownSource } from "./use-known-source.ts";
import type { Reply } from "../../../../contract/requests.ts";
import { chooseForTable } from "../../../app/import-flow.ts";
import { useTexts, type Say } from "../../../app/texts.tsx";
import { Button } from "../../../ui/button.tsx";
import "./known-source.css";

/**
 * That a table's numbers are those of a list that came before under another name, to be chosen, or taken back. Nothing
 * where someone stated another source.
 */
export function KnownSource({ table }: { readonly table: InspectedTable }) {
  const say = useTexts(messages);
  const found = useKnownSource(table);
  const chosen = table.choice.source;
  if (found === null || found.best === null) return null;
  const { source } = found.best;
  const isTaken = chosen === source;
  if (chosen !== null && !isTaken) return null;
  // One button for both, so that the keyboard stays on it.
  return (
    <div className="known-source">
      <output>{isTaken ? say("sourceTaken", { source }) : offer(found, say)}</output>
      <Button onPress={() => chooseForTable(table.key, { source: isTaken ? null : source })}>
        {say(isTaken ? "sourceOther" : "sourceSame")}
      </Button>
    </div>
  );
}

function offer({ best, ids, rows, areAll }: Reply<"known-source">, say: Say<ColumnsKey>): string {
  const { source = "", agreeing = 0 } = best ?? {};
  const told = { source, agreeing, ids };
  return areAll ? say("sourceKnown", told) : say("sourceKnownPart", { ...told, rows });
}
