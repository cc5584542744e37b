import type { BridgeView } from "./bridge-view.ts";
import type { Filters } from "./filters.ts";
import type { FlowLine } from "./map-flows.ts";
import type { Point } from "./map-model.ts";
import type { Disc } from "./shared-path.ts";
import type { Focus } from "./steps.ts";

/** What the user chose to see; the scene follows from it and the model alone. */
export type SceneView = {
  /** Departments that show who and what is in them; null for who has none. */
  readonly open: ReadonlySet<number | null>;
  readonly filters: Filters;
  readonly selectedId: number | null;
  /** Two departments whose ties are looked at. */
  readonly pair: readonly [number, number] | null;
  readonly focus: Focus | null;
  /** People and initiatives of a selected topic. */
  readonly linked: ReadonlySet<number>;
  /** Whose neighbours the keyboard walks, so that these are there to walk. */
  readonly anchorId: number | null;
  /** Who ties others together; null while that is not shown. */
  readonly bridges: BridgeView | null;
  /** People and initiatives of a way, in their order; none without one. */
  readonly way: readonly number[];
  /** What could flow: between two departments, or two initiatives or people. */
  readonly flows: readonly FlowLine[];
  /** Along whom a meeting would come about; the rest does not step back for it. */
  readonly flowWay: readonly number[];
};

export type SceneIsland = Disc & {
  readonly id: number;
  readonly name: string;
  readonly code: string;
  readonly token: string;
  /** Open: who is in it is drawn; else it is a ring. */
  readonly isOpen: boolean;
  /** Some of those in it are drawn, open or not. */
  readonly isPeopled: boolean;
  /** How many are in it; null where the legend holds their kind back. */
  readonly people: number | null;
  readonly initiatives: number | null;
  readonly isSelected: boolean;
};

/** How near to what the user looks at; it decides strength and label. */
export type Nearness = "selected" | "near" | "plain" | "faded";

export type SceneNode = Point & {
  readonly id: number;
  readonly kind: "person" | "initiative";
  readonly radius: number;
  readonly token: string;
  readonly stub: boolean;
  readonly pinned: boolean;
  readonly nearness: Nearness;
  /** Steps away from the focus; null without one. */
  readonly steps: number | null;
  /** Whose name comes first: by ties, or by how much they stand between others. */
  readonly weight: number;
};

export type TieLook = "within" | "crossing" | "departments" | "to-island" | "flow";

export type SceneTie = {
  readonly key: string;
  readonly look: TieLook;
  /** Keys of the ends: a node or an island. */
  readonly from: string;
  readonly to: string;
  readonly start: Point;
  readonly end: Point;
  /** Points that the line bends by; none for a straight one. */
  readonly bends: readonly Point[];
  /** In pixels at zoom 1. */
  readonly width: number;
  readonly isStrong: boolean;
  readonly isFaded: boolean;
  /** Of the way that is shown, or of the one to a meeting. */
  readonly isWay: boolean;
  /** How many ties it stands for. */
  readonly count: number;
};

export type Scene = {
  readonly islands: readonly SceneIsland[];
  readonly nodes: readonly SceneNode[];
  readonly ties: readonly SceneTie[];
  /** Steps from the focus by id; null without a focus. */
  readonly steps: ReadonlyMap<number, number> | null;
};

export const nodeKey = (id: number): string => `n${id}`;
export const islandKey = (id: number): string => `d${id}`;

/** Radius of a node without ties and of the one with most, in map units; the layout keeps 16 between two. */
const SMALLEST = 3.4;
const LARGEST = 8.2;

export function nodeRadius(degree: number, mostTies: number): number {
  return SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(degree / Math.max(1, mostTies));
}

/** Of the one who stands between most others. */
const LARGEST_BRIDGE = 12;

/** The same for bridge-builders: by the share of others who find each other through someone. */
export function bridgeRadius(share: number, most: number): number {
  return SMALLEST + (LARGEST_BRIDGE - SMALLEST) * Math.sqrt(most === 0 ? 0 : share / most);
}
