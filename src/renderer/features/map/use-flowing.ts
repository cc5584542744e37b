import { useMemo } from "react";
import type { Flow } from "../../../contract/flows.ts";
import { itemsOf, barsOf, type FlowItem } from "../../app/flow-item.ts";
import { sidesOf } from "../../app/flow-sides.ts";
import { useAsk } from "../../app/use-ask.ts";
import { FLOWS_ASKED, useOpenFlows } from "../../app/use-open-flows.ts";
import { flowWayOn } from "./flow-way.ts";
import {
  drawnLines,
  flowsOn,
  shownFlow,
  touched,
  type FlowLine,
  type MapFlow,
} from "./map-flows.ts";
import type { MapModel } from "./map-model.ts";
import { useMapState } from "./view-state.ts";

const NONE: readonly never[] = [];

export type Flowing = {
  /** The flow that is looked at, if any. */
  readonly shown: MapFlow | null;
  /** What explains it; undefined until that is known. */
  readonly explained: Flow | undefined;
  /** Every flow of what is chosen. */
  readonly ofChosen: readonly MapFlow[];
  /** What a next one is taken from. */
  readonly list: readonly MapFlow[];
  readonly lines: readonly FlowLine[];
  /** People and initiatives along which the two would meet; none while nothing is looked at. */
  readonly way: readonly number[];
  readonly barOf: (item: FlowItem) => number;
  /** The flow that has a line between these two. */
  readonly all: readonly MapFlow[];
};

/** Where knowledge could flow on this map: what is drawn of it, and what is looked at. */
export function useFlowing(
  model: MapModel,
  {
    level,
    selectedId,
    pair,
    isRings,
    isFree,
  }: {
    readonly level: number;
    readonly selectedId: number | null;
    readonly pair: readonly [number, number] | null;
    /** No department shows who is in it. */
    readonly isRings: boolean;
    /** Nothing is chosen or followed. */
    readonly isFree: boolean;
  },
): Flowing {
  const key = useMapState((state) => state.flow);
  const { data } = useOpenFlows();
  const ofDepartments = useAsk(
    "flows",
    { of: "departments", level, department: null, dismissed: false, limit: FLOWS_ASKED },
    { enabled: data !== undefined },
  ).data;
  const nodes = useMemo(
    () => (data === undefined ? NONE : flowsOn(model, itemsOf(data))),
    [data, model],
  );
  const rings = useMemo(
    () => (ofDepartments === undefined ? NONE : flowsOn(model, itemsOf(ofDepartments))),
    [ofDepartments, model],
  );
  const all = useMemo(() => [...nodes, ...rings], [nodes, rings]);
  const shown = useMemo(
    () => shownFlow(all, { key, selectedId, pair }),
    [all, key, selectedId, pair],
  );
  const ofChosen = useMemo(() => touched(all, selectedId, pair), [all, selectedId, pair]);
  // Those of initiatives are there sooner, and would stand where those of departments come.
  const isAwaited = data !== undefined && ofDepartments === undefined;
  const isOfRings = shown?.isOfDepartments ?? (isRings && (isAwaited || rings.length > 0));
  const list = isOfRings ? rings : nodes;
  const lines = useMemo(
    () =>
      shown === null && !isFree ? NONE : drawnLines(shown, { flows: list, centre: selectedId }),
    [shown, isFree, list, selectedId],
  );
  const explained = useAsk(
    "flow",
    { key: shown?.item.key ?? "-", level },
    { enabled: shown !== null },
  ).data;
  const way = useMemo(
    () => (shown === null || explained === undefined ? NONE : wayOf(model, shown, explained)),
    [model, shown, explained],
  );
  const barOf = useMemo(() => barsOf(all.map(({ item }) => item)), [all]);
  return { shown, explained, ofChosen, list, lines, way, barOf, all };
}

/** Along the shortest of the ways that explain it; departments have none. */
function wayOf(
  model: MapModel,
  { item, isOfDepartments }: MapFlow,
  explained: Flow,
): readonly number[] {
  const [way] = explained.ways.filter(({ length }) => length > 1);
  if (isOfDepartments || item.state !== "open" || way === undefined) return NONE;
  const [a, b] = sidesOf(item, explained);
  return flowWayOn(model, [a.named.id, b.named.id], way);
}
