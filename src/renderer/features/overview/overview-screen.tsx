import { useMemo } from "react";
import type { Overview } from "../../../contract/overview.ts";
import { ChanceMatrix } from "./chance-matrix.tsx";
import { FindingsList } from "./findings-list.tsx";
import { firstFlow } from "./first-flow.ts";
import { findingsOf } from "./findings.ts";
import { fragileCrossing } from "./fragile-crossing.ts";
import { headlineOf, isMissing } from "./headline.ts";
import { largestFlows } from "./largest-flows.ts";
import { Lead } from "./lead.tsx";
import { matrixOf } from "./matrix.ts";
import { messages } from "./messages.ts";
import { Missing } from "./missing.tsx";
import { RingDrawing } from "./ring-drawing.tsx";
import { useLater } from "./use-later.ts";
import { useOverview } from "./use-overview.ts";
import { useProgressOf } from "../../app/asking.ts";
import { BusyView } from "../../app/busy-view.tsx";
import { departmentColours } from "../../app/department-colours.ts";
import { FailureView } from "../../app/failure-view.tsx";
import { useOpenFlows } from "../../app/use-open-flows.ts";
import { useReady } from "../../app/use-ready.ts";
import { useTexts } from "../../app/texts.tsx";
import { Button } from "../../ui/button.tsx";
import "./overview-screen.css";

/** What to know: one sentence, who finds each other already, how that compares with chance, five findings. */
export function OverviewScreen() {
  const say = useTexts(messages);
  const { level, overview, map } = useOverview();
  const progress = useProgressOf("overview");
  if (overview.data !== undefined) {
    return <Found overview={overview.data} level={level} map={map} />;
  }
  return (
    <div className="overview-waiting">
      {overview.error === null ? (
        <BusyView isTitle title={say("busy")} progress={progress} />
      ) : (
        <FailureView failure={overview.error} isTitle>
          <Button onPress={() => void overview.refetch()}>{say("tryAgain")}</Button>
        </FailureView>
      )}
    </div>
  );
}

function Found({
  overview,
  level,
  map,
}: {
  readonly overview: Overview;
  readonly level: number;
  readonly map: ReturnType<typeof useOverview>["map"];
}) {
  const say = useTexts(messages);
  useReady("overview");
  const headline = headlineOf(overview);
  const restName = say("rest");
  const matrix = useMemo(() => matrixOf(overview, restName), [overview, restName]);
  const colours = useMemo(
    () => departmentColours(overview.departments.map(({ id }) => id)),
    [overview],
  );
  const { data: flows } = useOpenFlows(map.fetchStatus === "idle");
  const { bridges, change, best } = useLater(flows !== undefined);
  const findings = useMemo(
    () =>
      findingsOf(overview, {
        flow: flows === undefined ? null : firstFlow(flows),
        fragile: bridges === undefined ? null : fragileCrossing(bridges),
        change,
      }),
    [overview, flows, bridges, change],
  );
  const largest = useMemo(() => largestFlows(overview), [overview]);
  if (isMissing(headline))
    return (
      <Missing kind={headline.kind} counts={overview.counts} openFlows={flows?.counts.open ?? 0} />
    );
  return (
    <div className="overview">
      <Lead overview={overview} headline={headline} level={level} best={best} />
      <RingDrawing
        map={map}
        colours={colours}
        overview={overview}
        matrix={matrix}
        flows={largest}
      />
      {headline.kind !== "few" && (
        <ChanceMatrix
          // Another workspace or level has other cells.
          key={matrix.departments.map(({ id }) => id).join()}
          matrix={matrix}
          flows={largest}
          colours={colours}
        />
      )}
      {findings.length > 0 && <FindingsList findings={findings} />}
    </div>
  );
}
