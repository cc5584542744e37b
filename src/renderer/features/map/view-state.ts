import { create } from "zustand";
import type { View } from "./camera.ts";
import { EVERYTHING, type Filters } from "./filters.ts";
import type { MapModel } from "./map-model.ts";
import type { Pointer } from "./pointer.ts";
import { MOST_STEPS, type Focus } from "./steps.ts";
import type { WayChoice } from "./way-choice.ts";

export type What = "departments" | "everything";

/** How the user left the map: it is the same again after a look at another screen. */
export type MapState = {
  /** The workspace and level that it holds for. */
  readonly of: string;
  readonly what: What;
  readonly shape: "map" | "table";
  /** Departments that are not as `what` has them: opened among closed ones, or closed among open ones. */
  readonly turned: ReadonlySet<number | null>;
  /** The user wants everything at once, however much it is. */
  readonly insists: boolean;
  readonly filters: Filters;
  readonly focus: Focus | null;
  /** People are as large as they stand between others. */
  readonly bridges: boolean;
  /** A way that is drawn, or still lacks its end. */
  readonly way: WayChoice | null;
  /** The flow that was last asked for, by its key. */
  readonly flow: string | null;
  readonly pointed: Pointer | null;
  readonly unfolded: ReadonlySet<number>;
  /** Where the camera was left; null for everything in view. */
  readonly view: View | null;
  /** What was last brought into view because it was chosen elsewhere. */
  readonly revealed: string | null;
};

const BEGINNING: Omit<MapState, "of"> = {
  what: "departments",
  shape: "map",
  turned: new Set(),
  insists: false,
  filters: EVERYTHING,
  focus: null,
  bridges: false,
  way: null,
  flow: null,
  pointed: null,
  unfolded: new Set(),
  view: null,
  revealed: null,
};

export const useMapState = create<MapState>(() => ({ ...BEGINNING, of: "" }));

/** Another workspace or level has other ids, so the map begins anew. */
export function beginMap(of: string): void {
  if (useMapState.getState().of !== of) useMapState.setState({ ...BEGINNING, of });
}

/** More people and initiatives than this are too many to read at once: departments come first. */
export const MANY = 500;
/** And more than this are never drawn all at once. */
export const TOO_MANY = 4000;

/** The departments that show what is in them. */
export function openDepartments(
  model: MapModel,
  { what, turned, insists }: Pick<MapState, "what" | "turned" | "insists">,
): ReadonlySet<number | null> {
  const byItself = what === "everything" && (insists || model.nodes.size <= MANY);
  const all: (number | null)[] = [...model.departments.keys(), null];
  return new Set(all.filter((id) => byItself !== turned.has(id)));
}

export function chooseWhat(what: What): void {
  useMapState.setState({ what, turned: new Set(), insists: false });
}

export function insist(): void {
  useMapState.setState({ what: "everything", turned: new Set(), insists: true });
}

export function setOpen(model: MapModel, id: number | null, isOpen: boolean): void {
  const state = useMapState.getState();
  if (openDepartments(model, state).has(id) === isOpen) return;
  const turned = new Set(state.turned);
  if (!turned.delete(id)) turned.add(id);
  useMapState.setState({ turned });
}

export function setUnfolded(id: number, isUnfolded: boolean): void {
  const unfolded = new Set(useMapState.getState().unfolded);
  if (isUnfolded) unfolded.add(id);
  else unfolded.delete(id);
  useMapState.setState({ unfolded });
}

export function setFilters(filters: Filters): void {
  useMapState.setState({ filters });
}

export function pointAt(pointed: Pointer | null): void {
  useMapState.setState({ pointed });
}

export function setFocus(focus: Focus | null): void {
  useMapState.setState({ focus });
}

/** One step more or less; nothing without a focus. */
export function stepFocus(by: 1 | -1): void {
  const { focus } = useMapState.getState();
  if (focus === null) return;
  const steps = Math.min(MOST_STEPS, Math.max(1, focus.steps + by));
  useMapState.setState({ focus: { ...focus, steps } });
}
