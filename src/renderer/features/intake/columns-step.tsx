import { useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { ActionBar } from "./action-bar.tsx";
import { ColumnsTable } from "./columns-table.tsx";
import { HowRead } from "./how-read.tsx";
import { messages } from "./messages.ts";
import { useInspections, type Inspection } from "./use-inspections.ts";
import { BusyView } from "../../app/busy-view.tsx";
import { FailureView } from "../../app/failure-view.tsx";
import { fileName } from "../../app/file-name.ts";
import { goToImportStep, useImportFlow } from "../../app/import-flow.ts";
import { useTexts, type Say } from "../../app/texts.tsx";
import { Button } from "../../ui/button.tsx";

/** What each column of each file is read as, with real values and the reason. */
export function ColumnsStep() {
  const say = useTexts(messages);
  const files = useImportFlow((flow) => flow.files);
  const inspections = useInspections(files);
  const [chosen, setChosen] = useState(files[0] ?? "");
  const reading = inspections.find(({ file }) => file === chosen)?.reading ?? null;
  return (
    <>
      <div className="import-two">
        <section>
          <h1>{say("columnsTitle")}</h1>
          <p className="import-lead">{reading !== null && recognised(reading, say)}</p>
          <Tabs selectedKey={chosen} onSelectionChange={(key) => setChosen(String(key))}>
            <FileTabs inspections={inspections} />
            {inspections.map((inspection) => (
              <TabPanel key={inspection.file} id={inspection.file}>
                <FileColumns inspection={inspection} />
              </TabPanel>
            ))}
          </Tabs>
        </section>
        {reading !== null && <HowRead key={chosen} reading={reading} />}
      </div>
      <ActionBar>
        <Button look="primary" large onPress={() => goToImportStep("plan")}>
          {say("toPlan")}
        </Button>
        <Button look="quiet" onPress={() => goToImportStep("files")}>
          {say("toFiles")}
        </Button>
        <span className="sm">{say("columnsWrong")}</span>
      </ActionBar>
    </>
  );
}

function FileTabs({ inspections }: { readonly inspections: readonly Inspection[] }) {
  const say = useTexts(messages);
  return (
    <TabList className="tabs" aria-label={say("stepFiles")}>
      {inspections.map(({ file, reading }) => (
        <Tab key={file} id={file}>
          {fileName(file)}
          {reading !== null && <i>{say("rows", { count: reading.reading.rows })}</i>}
        </Tab>
      ))}
    </TabList>
  );
}

function recognised(
  { reading: { about, columns } }: NonNullable<Inspection["reading"]>,
  say: Say<keyof (typeof messages)["nl"]>,
): string {
  const count = columns.length;
  const known = columns.filter(({ roles }) => roles.length > 0).length;
  if (known === count) return say("columnsAll", { count });
  const some = about === "ties" ? "columnsSomeTies" : "columnsSome";
  return say(some, { known, count, rest: count - known });
}

function FileColumns({
  inspection: { reading, failure, again },
}: {
  readonly inspection: Inspection;
}) {
  const say = useTexts(messages);
  if (reading !== null)
    return (
      <ColumnsTable columns={reading.reading.columns} isOfTies={reading.reading.about === "ties"} />
    );
  if (failure === null) return <BusyView title={say("reading")} progress={null} />;
  return (
    <FailureView failure={failure}>
      <Button onPress={again}>{say("tryAgain")}</Button>
      <Button look="quiet" onPress={() => goToImportStep("files")}>
        {say("otherFiles")}
      </Button>
    </FailureView>
  );
}
