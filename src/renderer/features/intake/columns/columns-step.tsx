import { Check } from "lucide-react";
import { useRef, useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { ActionBar } from "../action-bar.tsx";
import { columnDoubts } from "./column-doubts.ts";
import { ColumnsKeep } from "./columns-keep.tsx";
import { ColumnsLead } from "./columns-lead.tsx";
import { messages } from "./messages.ts";
import { ColumnsPanel } from "./columns-panel.tsx";
import { HowRead } from "./how-read.tsx";
import { messages as shared } from "../messages.ts";
import { tableName } from "./table-name.ts";
import { useInspections, type InspectedTable } from "../use-inspections.ts";
import { goToImportStep } from "../../../app/import-flow.ts";
import { useTexts } from "../../../app/texts.tsx";
import { Button } from "../../../ui/button.tsx";
import "./columns.css";

/** What each column of each table is read as, with real values and the reason, to be corrected. */
export function ColumnsStep() {
  const say = useTexts(messages);
  const tables = useInspections().flatMap((file) => file.tables);
  const [asked, setAsked] = useState<string | null>(null);
  const panel = useRef<HTMLElement | null>(null);
  const table = tables.find(({ key }) => key === asked) ?? tables[0] ?? null;
  const reading = table?.reading ?? null;
  const jump = (): void => panel.current?.querySelector<HTMLElement>(".doubt .pick")?.focus();
  return (
    <>
      <div className="import-two">
        <section ref={panel}>
          <h1>{say("title")}</h1>
          {table !== null && reading !== null && (
            <ColumnsLead
              reading={reading}
              doubts={columnDoubts(reading, table.problems)}
              onJump={jump}
            />
          )}
          {table !== null && (
            <Tabs selectedKey={table.key} onSelectionChange={(key) => setAsked(String(key))}>
              <TableTabs tables={tables} />
              {tables.map((one) => (
                <TabPanel key={one.key} id={one.key}>
                  <ColumnsPanel table={one} />
                </TabPanel>
              ))}
            </Tabs>
          )}
        </section>
        {table !== null && reading !== null && (
          <HowRead key={table.key} table={table} reading={reading} />
        )}
      </div>
      <ActionBar>
        <Button
          look="primary"
          large
          isDisabled={tables.length === 0}
          onPress={() => goToImportStep("plan")}
        >
          {say("toPlan")}
        </Button>
        <Button look="quiet" onPress={() => goToImportStep("files")}>
          {say("toFiles")}
        </Button>
        {table !== null && reading !== null && <ColumnsKeep table={table} />}
      </ActionBar>
    </>
  );
}

function TableTabs({ tables }: { readonly tables: readonly InspectedTable[] }) {
  const say = useTexts(messages);
  const sayShared = useTexts(shared);
  return (
    <TabList className="tabs" aria-label={say("tables")}>
      {tables.map((table) => {
        const { reading, problems, key } = table;
        const isClear =
          reading !== null && reading.about !== "unknown" && columnDoubts(reading, problems) === 0;
        return (
          <Tab key={key} id={key}>
            {isClear && (
              <>
                <Check size={15} strokeWidth={2} aria-hidden="true" className="tab-check" />
                <span className="vh">{say("tableClear")} </span>
              </>
            )}
            {tableName(table, tables)}
            {reading !== null && <i>{sayShared("rows", { count: reading.rows })}</i>}
          </Tab>
        );
      })}
    </TabList>
  );
}
