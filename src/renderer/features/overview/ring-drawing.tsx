import { useMemo, type CSSProperties } from "react";
import type { Overview } from "../../../contract/overview.ts";
import type { Matrix } from "./matrix.ts";
import { LevelSwitch } from "./level-switch.tsx";
import { messages } from "./messages.ts";
import type { LargestFlow } from "./largest-flows.ts";
import {
  HEIGHT,
  WIDTH,
  placeFlows,
  placeRings,
  type Crossing,
  type FlowLine,
  type Ring,
} from "./place-rings.ts";
import type { useOverview } from "./use-overview.ts";
import { useProgressOf } from "../../app/asking.ts";
import { BusyView } from "../../app/busy-view.tsx";
import { FailureView } from "../../app/failure-view.tsx";
import { openMap } from "../../app/selection.ts";
import { useTexts, type Say } from "../../app/texts.tsx";
import { LinkButton } from "../../ui/link-button.tsx";

/** Who finds each other already: departments where they lie on the map, and the ties between them. */
export function RingDrawing({
  map,
  colours,
  overview,
  matrix,
  flows,
}: {
  readonly flows: readonly LargestFlow[];
  readonly map: ReturnType<typeof useOverview>["map"];
  readonly colours: ReadonlyMap<number, string>;
  readonly overview: Overview;
  readonly matrix: Matrix;
}) {
  const say = useTexts(messages);
  const { rest } = matrix;
  const { other } = overview;
  const progress = useProgressOf("map");
  return (
    <section className="overview-figure" aria-labelledby="overview-drawing">
      <header>
        <h2 id="overview-drawing">{say("finding")}</h2>
        <LevelSwitch overview={overview} />
      </header>
      {map.data !== undefined && <Rings map={map.data} colours={colours} flows={flows} />}
      {map.data === undefined && map.error === null && (
        <BusyView title={say("drawingBusy")} progress={progress} />
      )}
      {map.error !== null && map.data === undefined && <FailureView failure={map.error} />}
      {other.departments > 0 && (
        <p className="overview-caption">
          {say("smallOne", { ...other, shown: rest.isShown ? "yes" : "no" })}
        </p>
      )}
    </section>
  );
}

function Rings({
  map,
  colours,
  flows,
}: {
  readonly flows: readonly LargestFlow[];
  readonly map: NonNullable<ReturnType<typeof useOverview>["map"]["data"]>;
  readonly colours: ReadonlyMap<number, string>;
}) {
  const say = useTexts(messages);
  const { rings, crossings } = useMemo(() => placeRings(map), [map]);
  const flowLines = useMemo(() => placeFlows(rings, flows), [rings, flows]);
  if (rings.length === 0) {
    return (
      <p className="overview-legend">
        {say("drawingNone")}
        <LinkButton className="light" onPress={() => openMap()}>
          {say("openMap")}
        </LinkButton>
      </p>
    );
  }
  const strongest = crossings.at(-1);
  return (
    <>
      <svg
        className="overview-rings"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-labelledby="rings-name rings-about"
      >
        <title id="rings-name">{say("drawingName", { count: rings.length })}</title>
        <desc id="rings-about">
          {strongest === undefined
            ? say("drawingAboutNone")
            : say("drawingAbout", {
                strongest: say("and", { first: strongest.a.code, second: strongest.b.code }),
              })}
          {flowLines.length > 0 &&
            ` ${say("drawingAboutFlows", { pairs: pairsOf(flowLines, say) })}`}
        </desc>
        <g stroke="var(--tie)" strokeLinecap="round">
          {crossings.map((crossing) => (
            <CrossingLine key={`${crossing.a.id} ${crossing.b.id}`} crossing={crossing} />
          ))}
        </g>
        {flowLines.map((line) => (
          <YellowLine key={line.place} line={line} />
        ))}
        {rings.map((ring) => (
          <DepartmentRing key={ring.id} ring={ring} colour={colours.get(ring.id)} />
        ))}
        {flowLines.map((line) => (
          <LineNumber key={line.place} line={line} />
        ))}
      </svg>
      <p className="overview-legend">
        <svg width="26" height="10" aria-hidden="true">
          <path d="M2 5h22" stroke="var(--tie)" strokeWidth="5" strokeLinecap="round" />
        </svg>
        {say("drawingLegend")}
        {flowLines.length > 0 && (
          <>
            <svg className="overview-flow" width="26" height="10" aria-hidden="true">
              <path d="M5 5h16" />
              <path d="M5 5h16" />
            </svg>
            {say("drawingFlows")}
          </>
        )}
        <LinkButton className="light" onPress={() => openMap()}>
          {say("openMap")}
        </LinkButton>
      </p>
    </>
  );
}

function CrossingLine({ crossing: { a, b, strength } }: { readonly crossing: Crossing }) {
  return (
    <path
      d={`M${a.x} ${a.y}L${b.x} ${b.y}`}
      strokeWidth={1 + 7.8 * strength}
      opacity={0.33 + 0.62 * strength}
    />
  );
}

/** "BZ en BZK, FIN en JenV" */
function pairsOf(lines: readonly FlowLine[], say: Say<"and">): string {
  return lines.map(({ a, b }) => say("and", { first: a.code, second: b.code })).join("; ");
}

/** Here something can flow: yellow on ink. */
function YellowLine({ line: { a, b, start, end } }: { readonly line: FlowLine }) {
  const data = `M${start.x} ${start.y}L${end.x} ${end.y}`;
  return (
    <g className="overview-flow" onClick={() => openMap({ pair: [a.id, b.id] })}>
      <path d={data} />
      <path d={data} />
    </g>
  );
}

/** Over all lines: how large it is among the largest. */
function LineNumber({ line: { a, b, place, number } }: { readonly line: FlowLine }) {
  return (
    <g className="overview-flow" onClick={() => openMap({ pair: [a.id, b.id] })}>
      <circle cx={number.x} cy={number.y} r="9.5" />
      <text x={number.x} y={number.y + 4.5}>
        {place}
      </text>
    </g>
  );
}

function DepartmentRing({
  ring: { id, x, y, radius, code, name },
  colour = "var(--d0)",
}: {
  readonly ring: Ring;
  readonly colour: string | undefined;
}) {
  // A code that does not fit in its ring stands below it.
  const isInside = code.length * 7.6 < 2 * radius - 2;
  return (
    <g
      className="overview-ring"
      style={{ "--c": colour } as CSSProperties}
      onClick={() => openMap({ selectedId: id })}
    >
      <circle cx={x} cy={y} r={radius}>
        <title>{name}</title>
      </circle>
      <text x={x} y={isInside ? y + 5 : y + radius + 14} className={isInside ? "" : "outside"}>
        {code}
      </text>
    </g>
  );
}
