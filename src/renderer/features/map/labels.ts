import type { Point } from "./map-model.ts";
import { boxGrid, type Box } from "./box-grid.ts";

/** Where a label stands beside what it names. */
export type Spot = "right" | "left" | "above" | "below" | "middle";

/** A label that something would like to have. All in pixels of the screen. */
export type LabelWish = {
  readonly key: string;
  readonly text: string;
  /** Middle of what it names, and how far around it must stay clear. */
  readonly at: Point;
  readonly clear: number;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly tone: "ink" | "ink-2";
  /** Spots in order of liking. */
  readonly spots: readonly Spot[];
  /** May lie over nodes that are not its own where there is no other room, as it matters more. */
  readonly overNodes: boolean;
};

export type Label = Omit<LabelWish, "clear" | "spots" | "overNodes"> & {
  /** Where the text's own anchor is: the middle of its height, at the side given by `align`. */
  readonly x: number;
  readonly y: number;
  readonly align: "start" | "end" | "middle";
  readonly box: Box;
};

/** Width of a text in pixels. */
export type Measure = (text: string, size: number, weight: 400 | 600) => number;

export type LabelRoom = {
  readonly frame: Box;
  /** Drawn nodes, which no label may cover unless it says so; nor ever what has a ring. */
  readonly nodes: readonly (Point & {
    readonly key: string;
    readonly radius: number;
    readonly hasRing: boolean;
  })[];
  readonly measure: Measure;
};

/** Between the thing and its label. */
const GAP = 5;
/** Lines are about this much higher than their letters. */
const LINE = 1.2;

/**
 * The labels that are drawn: wishes are heard in their order, and one that would overlap an earlier label,
 * or cover a node, at all of its spots, is not drawn. Nor is one that leaves the frame.
 * O(wishes x spots), as what is near is found by a grid.
 */
export function chooseLabels(wishes: readonly LabelWish[], room: LabelRoom): Label[] {
  const labels: Label[] = [];
  const taken = boxGrid();
  const nodes = boxGrid();
  for (const { x, y, radius, key, hasRing } of room.nodes)
    (hasRing ? taken : nodes).add(
      { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
      key,
    );
  for (const wish of wishes) {
    const width = room.measure(wish.text, wish.size, wish.weight);
    const possible = wish.spots
      .map((spot) => labelAt(wish, spot, width))
      .filter(({ box }) => within(box, room.frame) && !taken.hits(box, wish.key));
    const label =
      possible.find(({ box }) => !nodes.hits(box, wish.key)) ??
      (wish.overNodes ? possible[0] : undefined);
    if (label === undefined) continue;
    taken.add(label.box, `label ${wish.key}`);
    labels.push(label);
  }
  return labels;
}

function labelAt(wish: LabelWish, spot: Spot, width: number): Label {
  const { key, text, size, weight, tone, at, clear } = wish;
  const half = (size * LINE) / 2;
  const [x, y, align] = anchorOf(at, spot, { clear, half });
  const left = align === "start" ? x : align === "end" ? x - width : x - width / 2;
  const box = { left, right: left + width, top: y - half, bottom: y + half };
  return { key, text, at, size, weight, tone, x, y, align, box };
}

type Reach = { readonly clear: number; readonly half: number };

function anchorOf(
  { x, y }: Point,
  spot: Spot,
  { clear, half }: Reach,
): readonly [number, number, Label["align"]] {
  const away = clear + GAP;
  switch (spot) {
    case "right":
      return [x + away, y, "start"];
    case "left":
      return [x - away, y, "end"];
    case "above":
      return [x, y - clear - half - 2, "middle"];
    case "below":
      return [x, y + clear + half + 2, "middle"];
    case "middle":
    default:
      return [x, y, "middle"];
  }
}

function within(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left &&
    box.right <= frame.right &&
    box.top >= frame.top &&
    box.bottom <= frame.bottom
  );
}
