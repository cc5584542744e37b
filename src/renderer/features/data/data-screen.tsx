import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import type { Batch } from "../../../contract/import-history.ts";
import { DuplicatesPart } from "./duplicates-part.tsx";
import { HistoryTable } from "./history-table.tsx";
import { messages } from "./messages.ts";
import { useData } from "./use-data.ts";
import { usePairCounts } from "./use-duplicates.ts";
import { WorkspaceFacts } from "./workspace-facts.tsx";
import { BusyView } from "../../app/busy-view.tsx";
import { showBatch, showDataPart, useDataPlace } from "../../app/data-place.ts";
import { FailureView } from "../../app/failure-view.tsx";
import { spelled } from "../../app/numbers.ts";
import { useTexts } from "../../app/texts.tsx";
import { Button } from "../../ui/button.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import "../../ui/tabs.css";
import "./data-screen.css";
import "./data-parts.css";

/** Where everything came from, what may be double, and the way back. */
export function DataScreen() {
  const say = useTexts(messages);
  const { workspace, history, waiting, addFiles, saveCopy, openExport, undo, reveal, goOn } =
    useData();
  const { part, batch } = useDataPlace();
  const pairs = usePairCounts();
  const batches = history.data?.batches;
  const mayChange = workspace?.readOnly === false;
  const found = Object.values(pairs).reduce<number>((sum, count = 0) => sum + count, 0);
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
        {waiting > 0 && (
          <p className="data-waiting">
            {say("waiting", { count: waiting })}{" "}
            <LinkButton onPress={goOn}>{say("goOn")}</LinkButton>
          </p>
        )}
        {history.error !== null && batches === undefined && (
          <FailureView failure={history.error} isTitle>
            <Button onPress={() => void history.refetch()}>{say("tryAgain")}</Button>
          </FailureView>
        )}
        {history.isPending && <BusyView isTitle title={say("busy")} progress={null} />}
        {batches !== undefined && batches.length > 0 && (
          <Tabs
            selectedKey={part}
            onSelectionChange={(key) =>
              showDataPart(key === "duplicates" ? "duplicates" : "imports")
            }
          >
            <TabList className="tabs" aria-label={say("parts")}>
              <Tab id="imports">{say("partImports")}</Tab>
              <Tab id="duplicates">
                {say("partDuplicates")}
                {found > 0 && <i>{say.intl.formatNumber(found)}</i>}
              </Tab>
            </TabList>
            <TabPanel id="imports">
              <HistoryTable
                batches={batches}
                open={batch}
                mayUndo={mayChange}
                onUndo={undo}
                onOpen={showBatch}
              />
            </TabPanel>
            <TabPanel id="duplicates">
              <DuplicatesPart mayChange={mayChange} />
            </TabPanel>
          </Tabs>
        )}
      </section>
      {workspace !== null && <WorkspaceFacts workspace={workspace} onReveal={reveal} />}
    </div>
  );
}

function Title({ batches }: { readonly batches: readonly Batch[] }) {
  const say = useTexts(messages);
  const count = batches.filter(
    ({ kind, undoneAt }) => kind === "import" && undoneAt === null,
  ).length;
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
