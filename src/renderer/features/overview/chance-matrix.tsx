import { useState } from "react";
import { CellExplanation } from "./cell-explanation.tsx";
import type { LargestFlow } from "./largest-flows.ts";
import { firstCell, mostPotential, type Matrix, type MatrixCell } from "./matrix.ts";
import { MatrixTable, type Shows } from "./matrix-table.tsx";
import { messages } from "./messages.ts";
import { useTexts } from "../../app/texts.tsx";
import { Segmented } from "../../ui/segmented.tsx";

type MatrixPlace = Pick<MatrixCell, "row" | "column">;

/** From this many departments the upper half of the table has room for the explanation. */
const ROOMY = 7;

/** Every pair of departments against chance; the chosen cell is explained in the free half. */
export function ChanceMatrix({
  matrix,
  flows,
  colours,
}: {
  readonly matrix: Matrix;
  readonly flows: readonly LargestFlow[];
  readonly colours: ReadonlyMap<number, string>;
}) {
  const say = useTexts(messages);
  const [shows, setShows] = useState<Shows>("ratio");
  const [place, setPlace] = useState<MatrixPlace | null>(() => firstCell(matrix));
  // What is known of it may grow: the potential comes later.
  const chosen = place === null ? null : (matrix.cells[place.row]?.[place.column] ?? null);
  const [isWhy, setIsWhy] = useState(false);
  const { departments, rest } = matrix;
  return (
    <section className="overview-figure" aria-labelledby="overview-matrix">
      <header>
        <h2 id="overview-matrix">{say("against")}</h2>
        <Segmented
          label={say("show")}
          choices={[
            { id: "ties", text: say("showTies") },
            { id: "ratio", text: say("showRatio") },
            ...(mostPotential(matrix) === null
              ? []
              : [{ id: "potential" as const, text: say("showPotential") }]),
          ]}
          chosen={shows}
          onChoose={setShows}
        />
      </header>
      <div className={departments.length >= ROOMY ? "matrix-place roomy" : "matrix-place"}>
        <MatrixTable
          matrix={matrix}
          flows={flows}
          shows={shows}
          chosen={chosen}
          onChoose={setPlace}
          onWhy={() => setIsWhy(true)}
        />
        {chosen !== null && (
          <CellExplanation
            matrix={matrix}
            cell={chosen}
            shows={shows}
            colours={colours}
            isOpen={isWhy}
            onOpen={setIsWhy}
          />
        )}
      </div>
      {shows === "potential" ? <PotentialScale /> : <Scale hasFlows={flows.length > 0} />}
      {rest.isShown && departments.length > 12 && (
        <p className="overview-caption">
          {say("restOne", { count: departments.length - 1, departments: rest.departments })}
        </p>
      )}
    </section>
  );
}

function PotentialScale() {
  const say = useTexts(messages);
  return (
    <p className="matrix-scale">
      <span className="vh">{say("potentialScale")}</span>
      <span>{say("potentialLess")}</span>
      <i className="potential-1" />
      <i className="potential-2" />
      <span>{say("potentialMore")}</span>
    </p>
  );
}

/** What the colours mean. */
function Scale({ hasFlows }: { readonly hasFlows: boolean }) {
  const say = useTexts(messages);
  return (
    <p className="matrix-scale">
      <span className="vh">{say("scaleName")}</span>
      <span>{say("scaleLess")}</span>
      {[1, 2, 3, 4, 5].map((step) => (
        <i key={step} className={`ratio-${step}`} />
      ))}
      <span>{say("scaleMore")}</span>
      {hasFlows && (
        <span className="matrix-scale-flow">
          <i className="matrix-flow" /> {say("scaleFlow")}
        </span>
      )}
    </p>
  );
}
