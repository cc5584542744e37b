import type { Flows } from "../../../contract/flows.ts";
import { messages } from "./messages.ts";
import type { useFlows } from "./use-flows.ts";
import { BusyView } from "../../app/busy-view.tsx";
import { filterFlows, useFlowPlace, type FlowsOf } from "../../app/flow-place.ts";
import { useTexts } from "../../app/texts.tsx";
import { Pick } from "../../ui/pick.tsx";
import { Switch } from "../../ui/switch.tsx";

const KINDS: readonly {
  readonly of: FlowsOf;
  readonly word: "ofInitiatives" | "ofPeople" | "ofDepartments";
}[] = [
  { of: "initiatives", word: "ofInitiatives" },
  { of: "people", word: "ofPeople" },
  { of: "departments", word: "ofDepartments" },
];
const ALL = "all";

/** How many there are, what the list is narrowed to, and what the bars mean. */
export function FlowsHead({
  counts,
  answer: { isRenewing, progress, stop, departments, departmentId, of },
}: {
  readonly counts: Flows["counts"];
  readonly answer: ReturnType<typeof useFlows>;
}) {
  const say = useTexts(messages);
  const { isAside } = useFlowPlace();
  const department = departmentId === null ? ALL : String(departmentId);
  return (
    <header className="flows-head">
      <h1>{isAside ? say("titleAside") : say.rich("title")}</h1>
      <p>{isAside ? say("leadAside") : say("lead", { ...counts })}</p>
      {isRenewing && <BusyView title={say("renewing")} progress={progress} onStop={stop} />}
      <div className="flows-filters">
        <Pick
          label={say("department")}
          chosen={department}
          onChoose={(id) => filterFlows({ departmentId: id === ALL ? null : Number(id) })}
          sections={[
            {
              title: null,
              options: [
                { id: ALL, text: say("allDepartments") },
                ...departments.map(({ id, name }) => ({ id: String(id), text: name })),
              ],
            },
          ]}
        />
        <Pick
          label={say("kind")}
          chosen={of ?? ALL}
          onChoose={(id) => filterFlows({ of: KINDS.find((kind) => kind.of === id)?.of ?? ALL })}
          sections={[
            {
              title: null,
              options: [
                { id: ALL, text: say("allKinds") },
                ...KINDS.map((kind) => ({ id: kind.of, text: say(kind.word) })),
              ],
            },
          ]}
        />
        {(counts.dismissed > 0 || isAside) && (
          <Switch isOn={isAside} onChange={(isOn) => filterFlows({ isAside: isOn })}>
            {say("showAside", { count: counts.dismissed })}
          </Switch>
        )}
      </div>
      <p className="flows-legend" aria-hidden="true">
        <span>
          <i className="contact" />
          {say("legendContact")}
        </span>
        <span>
          <i className="flow" />
          {say("legendFlow")}
        </span>
      </p>
    </header>
  );
}
