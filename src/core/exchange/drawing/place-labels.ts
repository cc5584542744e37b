import type { Point } from "./layout.ts";

export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

export type Label = {
  readonly text: string;
  readonly size: number;
  /** What it belongs to: a mark of so many pixels around a point. */
  readonly at: Point;
  readonly mark: number;
};

export type PlacedLabel = {
  readonly text: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
};

/**
 * Places each label beside, under or above its mark where it covers no mark and no earlier label; one that would is
 * left out (null). Earlier labels matter more.
 *
 * O(labels), with a grid of boxes.
 */
export function placeLabels(
  labels: readonly Label[],
  taken: readonly Box[],
): (PlacedLabel | null)[] {
  const grid = new Map<string, Box[]>();
  for (const box of taken) put(grid, box);
  return labels.map((label) => {
    for (const placed of candidates(label)) {
      const box = boxOf(placed);
      if (!isFree(grid, box)) continue;
      put(grid, box);
      return placed;
    }
    return null;
  });
}

/** Roughly how wide a text is drawn: most letters are half as wide as high, what is not Latin as wide as high. */
export function textWidth(text: string, size: number): number {
  let widths = 0;
  for (const character of text)
    widths += character > "\u02FF" ? 0.9 : /[A-ZMWmw@]/.test(character) ? 0.7 : 0.5;
  return widths * size;
}

/** At most so many characters, the last "…" where there were more. */
export function shortened(text: string, longest: number): string {
  const characters = Array.from(text);
  return characters.length <= longest
    ? text
    : `${characters
        .slice(0, longest - 1)
        .join("")
        .trimEnd()}…`;
}

/** Where a label is drawn, roughly. */
export function boxOf({ text, size, x, y, anchor }: PlacedLabel): Box {
  const width = textWidth(text, size);
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.25 };
}

function* candidates({ text, size, at, mark }: Label): Generator<PlacedLabel> {
  const placed = (x: number, y: number, anchor: PlacedLabel["anchor"]) => ({
    text,
    size,
    x: at.x + x,
    y: at.y + y,
    anchor,
  });
  const [beside, under, above] = [size * 0.35, mark + size * 0.8, -mark - size * 0.2];
  yield placed(mark + 4, beside, "start");
  yield placed(-mark - 4, beside, "end");
  yield placed(0, under + 2, "middle");
  yield placed(0, above - 2, "middle");
  yield placed(mark, under, "start");
  yield placed(mark, above, "start");
  yield placed(-mark, under, "end");
  yield placed(-mark, above, "end");
}

const CELL = 64;

function cellsOf({ left, top, right, bottom }: Box): string[] {
  const cells: string[] = [];
  for (let x = Math.floor(left / CELL); x <= right / CELL; x++) {
    for (let y = Math.floor(top / CELL); y <= bottom / CELL; y++) cells.push(`${x} ${y}`);
  }
  return cells;
}

function put(grid: Map<string, Box[]>, box: Box): void {
  for (const cell of cellsOf(box)) {
    const boxes = grid.get(cell);
    if (boxes === undefined) grid.set(cell, [box]);
    else boxes.push(box);
  }
}

function isFree(grid: ReadonlyMap<string, readonly Box[]>, box: Box): boolean {
  return cellsOf(box).every((cell) =>
    (grid.get(cell) ?? []).every((other) => !overlap(box, other)),
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
