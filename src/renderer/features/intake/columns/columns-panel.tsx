import { useState } from "react";
import { messages } from "./messages.ts";
import { resetTable } from "./column-choices.ts";
import { ColumnsRows } from "./columns-rows.tsx";
import { ColumnsTable } from "./columns-table.tsx";
import { ColumnsTieEnds } from "./columns-tie-ends.tsx";
import { HowReadDialog } from "./how-read-dialog.tsx";
import { AboutPick } from "./how-read.tsx";
import { KnownSource } from "./known-source.tsx";
import { messages as shared } from "../messages.ts";
import { TableContext } from "./table-context.ts";
import { isMapped } from "../table-reading.ts";
import type { InspectedTable } from "../use-inspections.ts";
import { useProgressOf } from "../../../app/asking.ts";
import { BusyView } from "../../../app/busy-view.tsx";
import { FailureView } from "../../../app/failure-view.tsx";
import { goToImportStep } from "../../../app/import-flow.ts";
import { useTexts } from "../../../app/texts.tsx";
import { toast } from "../../../app/toasts.ts";
import { Button } from "../../../ui/button.tsx";
import { LinkButton } from "../../../ui/link-button.tsx";
import { Segmented } from "../../../ui/segmented.tsx";

type View = "columns" | "rows";

/** One table: its columns, or its first rows; or why it cannot be read. */
export function ColumnsPanel({ table }: { readonly table: InspectedTable }) {
  const say = useTexts(messages);
  const sayShared = useTexts(shared);
  const [view, setView] = useState<View>("columns");
  const progress = useProgressOf("inspect");
  const { reading, found, failure, choice, question } = table;
  if (failure !== null) return <Unreadable table={table} />;
  if (reading === null || found === null)
    return <BusyView title={sayShared("reading")} progress={progress} />;
  const reset = (): void => {
    const putBack = resetTable(table.key);
    toast(say("resetDone"), { label: say("putBack"), run: putBack });
  };
  return (
    <TableContext value={{ question, problems: table.problems }}>
      <div className="columns-tools">
        <AboutPick table={table} about={reading.about} />
        {isMapped(choice) && <LinkButton onPress={reset}>{say("resetAll")}</LinkButton>}
        <Segmented
          label={say("views")}
          choices={[
            { id: "columns", text: say("viewColumns") },
            { id: "rows", text: say("viewRows") },
          ]}
          chosen={view}
          onChoose={setView}
        />
      </div>
      <ColumnsTieEnds table={table} />
      <KnownSource table={table} />
      {view === "columns" ? (
        <ColumnsTable table={table} reading={reading} problems={table.problems} />
      ) : (
        <ColumnsRows table={table} reading={reading} rows={found.rows} lines={found.lines} />
      )}
    </TableContext>
  );
}

/** Why a table cannot be read; often it can when it is cut up otherwise. */
function Unreadable({ table }: { readonly table: InspectedTable }) {
  const say = useTexts(messages);
  const sayShared = useTexts(shared);
  const [isOpen, setIsOpen] = useState(false);
  const { failure, again } = table;
  if (failure === null) return null;
  return (
    <FailureView failure={failure}>
      <Button look="primary" onPress={() => setIsOpen(true)}>
        {say("otherReading")}
      </Button>
      <Button onPress={again}>{sayShared("tryAgain")}</Button>
      <Button look="quiet" onPress={() => goToImportStep("files")}>
        {sayShared("otherFiles")}
      </Button>
      {isOpen && <HowReadDialog table={table} onClose={() => setIsOpen(false)} />}
    </FailureView>
  );
}
