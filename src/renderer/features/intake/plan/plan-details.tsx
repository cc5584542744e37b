import { useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import type { PlanSummary } from "../../../../contract/plan-import.ts";
import { PlanAttention } from "./plan-attention.tsx";
import { PlanFields } from "./plan-fields.tsx";
import { NO_FILTER, type PlanFilter } from "./plan-filter.ts";
import { PlanFilterBar } from "./plan-filter-bar.tsx";
import { PlanList } from "./plan-list.tsx";
import { planMessages, type PlanKey } from "./messages.ts";
import { PlanRemembered } from "./plan-remembered.tsx";
import { firstTab, OUTCOME_OF, tabCounts, TABS, type PlanTab } from "./plan-tabs.ts";
import { chooseForField } from "./use-plan-choices.ts";
import type { usePlanPairs } from "./use-plan-pairs.ts";
import { isAfterWord } from "./use-suspects.ts";
import { useRested } from "./use-rested.ts";
import { useTexts } from "../../../app/texts.tsx";

/** All that the plan holds: what asks for attention first, then row by row what becomes of it. */
export function PlanDetails({
  plan,
  pairs,
  undecided,
  onAgain,
}: {
  readonly plan: PlanSummary;
  readonly pairs: ReturnType<typeof usePlanPairs>;
  readonly undecided: number;
  readonly onAgain: () => void;
}) {
  const say = useTexts(planMessages);
  const counts = tabCounts(plan, undecided);
  const [chosen, setChosen] = useState<PlanTab>(() =>
    isAfterWord() ? "attention" : firstTab(counts),
  );
  const [text, setText] = useState("");
  const [narrowed, setNarrowed] = useState<PlanFilter>(NO_FILTER);
  const search = useRested(text.trim());
  const filter = { ...narrowed, search };
  const files = [...new Set(plan.files.map(({ file }) => file))];
  const severalFiles = plan.files.length > 1;
  return (
    <Tabs
      className="plan-details"
      selectedKey={chosen}
      onSelectionChange={(key) => setChosen(TABS.find((tab) => tab === key) ?? "all")}
    >
      <TabList className="tabs" aria-label={say("tabsName")}>
        {TABS.map((tab) => (
          <Tab key={tab} id={tab}>
            {say(WORDS[tab].name, { count: say.intl.formatNumber(counts[tab] ?? 0) })}
          </Tab>
        ))}
      </TabList>
      {TABS.map((tab) => (
        <TabPanel key={tab} id={tab}>
          <PlanFilterBar
            text={text}
            filter={filter}
            files={files}
            onText={setText}
            onChange={(change) => setNarrowed({ ...narrowed, ...change })}
          />
          {tab === "attention" ? (
            <PlanAttention {...{ plan, pairs, filter, severalFiles, onAgain }} />
          ) : (
            <>
              {tab === "updated" && <PlanRemembered remembered={plan.remembered} />}
              {tab === "updated" && (
                <PlanFields
                  fields={plan.fields}
                  lead="forAllLead"
                  onChoose={(field, policy) =>
                    void chooseForField(plan.plan, field, { policy, of: "changes" })
                  }
                />
              )}
              <PlanList
                plan={plan.plan}
                outcome={OUTCOME_OF[tab]}
                calm={WORDS[tab].calm}
                {...{ filter, severalFiles, onAgain }}
              />
            </>
          )}
        </TabPanel>
      ))}
    </Tabs>
  );
}

const WORDS: Readonly<Record<PlanTab, { readonly name: PlanKey; readonly calm: PlanKey }>> = {
  attention: { name: "tabAttention", calm: "calmAttention" },
  created: { name: "tabCreated", calm: "calmCreated" },
  updated: { name: "tabUpdated", calm: "calmUpdated" },
  unchanged: { name: "tabUnchanged", calm: "calmUnchanged" },
  all: { name: "tabAll", calm: "calmAll" },
};
