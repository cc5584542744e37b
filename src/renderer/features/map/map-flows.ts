import type { FlowItem } from "../../app/flow-item.ts";
import type { MapModel } from "./map-model.ts";

/** A line of what could flow, by the ids of its ends. */
export type FlowLine = readonly [number, number];

/** A flow of which the map has all ends: initiatives and people, or two departments. */
export type MapFlow = {
  readonly item: FlowItem;
  /** Its number among those of its list, from 1. */
  readonly place: number;
  readonly ends: readonly number[];
  readonly isOfDepartments: boolean;
};

/** So many are drawn where nothing is chosen: more would say nothing any more. */
const MOST_DRAWN = 3;

/** Those of a list that the map can show, in the order of the list. */
export function flowsOn(model: MapModel, items: readonly FlowItem[]): readonly MapFlow[] {
  return items.flatMap((item, index) => {
    const ends = item.ends.map(({ id }) => id);
    const isOfDepartments = item.kind === "departments";
    const known = isOfDepartments ? model.departments : model.nodes;
    if (item.state === "dismissed" || !ends.every((id) => known.has(id))) return [];
    return [{ item, place: index + 1, ends, isOfDepartments }];
  });
}

/**
 * The flow that is looked at: the one that was asked for while it touches what is chosen, else the most promising that
 * does; those that are planned already come last.
 */
export function shownFlow(
  flows: readonly MapFlow[],
  {
    key,
    selectedId,
    pair,
  }: {
    readonly key: string | null;
    readonly selectedId: number | null;
    readonly pair: readonly [number, number] | null;
  },
): MapFlow | null {
  const touching = touched(flows, selectedId, pair);
  return (
    touching.find(({ item }) => item.key === key) ??
    touching.find(({ item }) => item.state === "open") ??
    touching[0] ??
    null
  );
}

/** Every flow of what is chosen: someone or something, or two departments together. */
export function touched(
  flows: readonly MapFlow[],
  selectedId: number | null,
  pair: readonly [number, number] | null,
): readonly MapFlow[] {
  if (pair !== null)
    return flows.filter(({ ends, isOfDepartments }) => isOfDepartments && isAll(ends, pair));
  if (selectedId === null) return [];
  return flows.filter(({ ends, isOfDepartments }) => !isOfDepartments && ends.includes(selectedId));
}

function isAll(ends: readonly number[], pair: readonly number[]): boolean {
  return pair.every((id) => ends.includes(id));
}

/** What the flows of a list are between; null where that differs. */
export function betweenWhat(flows: readonly MapFlow[]): "departments" | "initiatives" | null {
  if (flows.length === 0) return null;
  if (flows.every(({ isOfDepartments }) => isOfDepartments)) return "departments";
  return flows.every(({ item }) => ["group", "alike", "lesson"].includes(item.kind))
    ? "initiatives"
    : null;
}

/** The next open one of a list after the one with this key, and after the last the first; null where none is open. */
export function nextFlow(flows: readonly MapFlow[], key: string | null): MapFlow | null {
  const at = flows.findIndex(({ item }) => item.key === key);
  const turned = [...flows.slice(at + 1), ...flows.slice(0, at + 1)];
  return turned.find(({ item }) => item.state === "open") ?? null;
}

/** What is drawn in yellow: all lines of what is looked at, or else one of each of the most promising. */
export function drawnLines(
  shown: MapFlow | null,
  { flows, centre }: { readonly flows: readonly MapFlow[]; readonly centre: number | null },
): readonly FlowLine[] {
  if (shown !== null) return shown.item.state === "open" ? linesOf(shown, centre) : [];
  return flows
    .filter(({ item }) => item.state === "open")
    .slice(0, MOST_DRAWN)
    .flatMap((flow) => linesOf(flow, null).slice(0, 1));
}

/** From one of its ends, what is chosen if that is one, to each other. */
function linesOf({ ends }: MapFlow, centre: number | null): readonly FlowLine[] {
  const from = ends.find((id) => id === centre) ?? ends[0];
  return from === undefined ? [] : ends.filter((id) => id !== from).map((to) => [from, to]);
}

/** Whether a line that was clicked is one of this flow. */
export function hasLine({ ends }: MapFlow, a: number, b: number): boolean {
  return ends.includes(a) && ends.includes(b);
}
