import { useState } from "react";
import { messages } from "./messages.ts";
import { keepsTemplate } from "../table-reading.ts";
import { choiceByTemplate } from "./template-choice.ts";
import { TemplatesDialog } from "./templates-dialog.tsx";
import type { InspectedTable } from "../use-inspections.ts";
import { chooseForTable } from "../../../app/import-flow.ts";
import { useTexts } from "../../../app/texts.tsx";
import { LinkButton } from "../../../ui/link-button.tsx";
import { Segmented } from "../../../ui/segmented.tsx";

/** Whether to keep how this table is read for a next one with these headers, and those kept before. */
export function ColumnsKeep({ table }: { readonly table: InspectedTable }) {
  const say = useTexts(messages);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="end columns-keep">
      <span className="sm">{say("keep")}</span>
      <Segmented
        label={say("keep")}
        choices={[
          { id: "yes", text: say("yes") },
          { id: "no", text: say("no") },
        ]}
        chosen={keepsTemplate(table.choice) ? "yes" : "no"}
        onChoose={(chosen) => chooseForTable(table.key, { keeps: chosen === "yes" })}
      />
      <LinkButton onPress={() => setIsOpen(true)}>{say("templates")}</LinkButton>
      {isOpen && (
        <TemplatesDialog
          onClose={() => setIsOpen(false)}
          onUse={(template) => {
            chooseForTable(table.key, choiceByTemplate(template));
            setIsOpen(false);
          }}
        />
      )}
    </div>
  );
}
