import type { Batch } from "../../../contract/undo-import.ts";
import { HistoryTable } from "./history-table.tsx";
import { messages } from "./messages.ts";
import { useData } from "./use-data.ts";
import { WorkspaceFacts } from "./workspace-facts.tsx";
import { BusyView } from "../../app/busy-view.tsx";
import { FailureView } from "../../app/failure-view.tsx";
import { spelled } from "../../app/numbers.ts";
import { useTexts } from "../../app/texts.tsx";
import { Button } from "../../ui/button.tsx";
import "./data-screen.css";

/** Where everything came from, and the way back. */
export function DataScreen() {
  const say = useTexts(messages);
  const { workspace, history, addFiles, saveCopy, openExport, undo, reveal } = useData();
  const batches = history.data?.batches;
  return (
    <div className="data">
      <section>
        {batches !== undefined && <Title batches={batches} />}
        <div className="data-actions">
          <Button look="primary" large onPress={addFiles}>
            {say("addFiles")}
          </Button>
          <Button onPress={openExport}>{say("export")}</Button>
          <Button onPress={saveCopy}>{say("saveCopy")}</Button>
        </div>
        {history.error !== null && batches === undefined && (
          <FailureView failure={history.error} isTitle>
            <Button onPress={() => void history.refetch()}>{say("tryAgain")}</Button>
          </FailureView>
        )}
        {history.isPending && <BusyView isTitle title={say("busy")} progress={null} />}
        {batches !== undefined && batches.length > 0 && (
          <HistoryTable batches={batches} mayUndo={workspace?.readOnly === false} onUndo={undo} />
        )}
      </section>
      {workspace !== null && <WorkspaceFacts workspace={workspace} onReveal={reveal} />}
    </div>
  );
}

function Title({ batches }: { readonly batches: readonly Batch[] }) {
  const say = useTexts(messages);
  const count = batches.filter(({ undoneAt }) => undoneAt === null).length;
  return (
    <>
      <h1>
        {count === 0
          ? say.rich("titleNone")
          : say.rich("title", { count, figure: spelled(count, say.language) })}
      </h1>
      <p className="data-lead">{say(count === 0 ? "leadNone" : "lead")}</p>
    </>
  );
}
