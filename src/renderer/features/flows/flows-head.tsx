import type { Progress } from "../../../contract/message.ts";
import type { Flows } from "../../../contract/flows.ts";
import { messages } from "./messages.ts";
import type { useFlows } from "./use-flows.ts";
import { filterFlows, useFlowPlace, type FlowsOf } from "../../app/flow-place.ts";
import { useTexts } from "../../app/texts.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
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
      <div className="flows-legend">
        {isRenewing && <Renewing progress={progress} onStop={stop} />}
        <span aria-hidden="true">
          <i className="contact" />
          {say("legendContact")}
        </span>
        <span aria-hidden="true">
          <i className="flow" />
          {say("legendFlow")}
        </span>
      </div>
    </header>
  );
}

/** A newer answer is on its way; the list stays and works on. Shown only when it takes a while. */
function Renewing({
  progress,
  onStop,
}: {
  readonly progress: Progress | null;
  readonly onStop: () => void;
}) {
  const say = useTexts(messages);
  const share = progress?.total ? progress.done / progress.total : null;
  return (
    <output className="flows-renewing">
      {say("renewing", {
        share: share === null ? "none" : say.intl.formatNumber(share, { style: "percent" }),
      })}{" "}
      <LinkButton className="light" onPress={onStop}>
        {say("stop")}
      </LinkButton>
    </output>
  );
}
