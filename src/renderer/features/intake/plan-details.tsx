import { useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import type { PlanSummary } from "../../../contract/plan-import.ts";
import { ChangeRow } from "./change-row.tsx";
import { FileRow } from "./file-row.tsx";
import { messages } from "./messages.ts";
import { ProblemRow } from "./problem-row.tsx";
import { Growing } from "../../ui/growing.tsx";
import { useTexts } from "../../app/texts.tsx";

/** What asks for attention first, then what is overwritten. */
export function PlanDetails({ plan }: { readonly plan: PlanSummary }) {
  const say = useTexts(messages);
  const { rejected, warnings, rejectedTotal, warningsTotal, changes, changesTotal, files } = plan;
  const attention = rejectedTotal + warningsTotal;
  const [chosen, setChosen] = useState<string>(() => firstTab(attention, changesTotal));
  const problems = [...rejected, ...warnings];
  const count = (value: number): string => say.intl.formatNumber(value);
  return (
    <Tabs
      className="plan-details"
      selectedKey={chosen}
      onSelectionChange={(key) => setChosen(String(key))}
    >
      <TabList className="tabs" aria-label={say("tabsName")}>
        <Tab id="attention">{say("attention", { count: count(attention) })}</Tab>
        <Tab id="changed">{say("changed", { count: count(changesTotal) })}</Tab>
        <Tab id="files">{say("read", { count: count(files.length) })}</Tab>
      </TabList>
      <TabPanel id="attention">
        {attention === 0 ? (
          <p className="plan-calm">{say("nothingAsks")}</p>
        ) : (
          <Growing
            items={problems}
            moreWords={(more) => say("showMore", { count: more })}
            row={problemRow}
          />
        )}
        <Beyond shown={problems.length} total={attention} />
      </TabPanel>
      <TabPanel id="changed">
        {changesTotal === 0 ? (
          <p className="plan-calm">{say("nothingChanges")}</p>
        ) : (
          <Growing
            items={changes}
            moreWords={(more) => say("showMore", { count: more })}
            row={changeRow}
          />
        )}
        <Beyond shown={changes.length} total={changesTotal} />
      </TabPanel>
      <TabPanel id="files">
        {attention + changesTotal === 0 && <p className="plan-calm">{say("nothingAsks")}</p>}
        <ul>
          {files.map((reading) => (
            <FileRow key={reading.file} reading={reading} />
          ))}
        </ul>
      </TabPanel>
    </Tabs>
  );
}

function firstTab(attention: number, changes: number): "attention" | "changed" | "files" {
  if (attention > 0) return "attention";
  return changes > 0 ? "changed" : "files";
}

// Rows of a plan never move, so their place names them.
const problemRow = (problem: PlanSummary["rejected"][number], place: number) => (
  <ProblemRow key={place} problem={problem} />
);
const changeRow = (change: PlanSummary["changes"][number], place: number) => (
  <ChangeRow key={place} change={change} />
);

/** More than the plan tells of: said, not hidden. */
function Beyond({ shown, total }: { readonly shown: number; readonly total: number }) {
  const say = useTexts(messages);
  if (total <= shown) return null;
  return (
    <p className="sm">
      {say("tooMany", {
        shown: say.intl.formatNumber(shown),
        total: say.intl.formatNumber(total),
      })}
    </p>
  );
}
