export type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** Side of a cell in pixels: about a label. */
const CELL = 64;

/** Boxes that can be asked whether another would overlap one of them, without looking at all. */
export type BoxGrid = {
  add(box: Box, key: string): void;
  /** Whether a box overlaps one that was added under another key than `own`. */
  hits(box: Box, own?: string): boolean;
};

export function boxGrid(): BoxGrid {
  const cells = new Map<string, (Box & { readonly key: string })[]>();
  return {
    add(box, key) {
      for (const cell of cellsOf(box)) {
        const there = cells.get(cell);
        if (there === undefined) cells.set(cell, [{ ...box, key }]);
        else there.push({ ...box, key });
      }
    },
    hits: (box, own) =>
      cellsOf(box).some((cell) =>
        (cells.get(cell) ?? []).some((other) => other.key !== own && overlap(box, other)),
      ),
  };
}

function cellsOf(box: Box): string[] {
  const found: string[] = [];
  for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x += 1)
    for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y += 1)
      found.push(`${x} ${y}`);
  return found;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
