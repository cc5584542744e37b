import type { Point } from "./disc.ts";

/** Places of all nodes, filled in as they are found. */
export type Places = { readonly x: Float64Array; readonly y: Float64Array };

/** Who is tied to whom: neighbours of node i from `starts[i]` to `starts[i + 1]`. */
export type Neighbours = { readonly starts: Uint32Array; readonly of: Uint32Array };

export type Seating = {
  readonly places: Places;
  readonly neighbours: Neighbours;
  /** Nodes whose place is known. */
  readonly seated: Uint8Array;
  /** Where a node without a place will be, about: the middle of its island. */
  readonly middleOf: (node: number) => Point;
};

/**
 * Gives the new nodes of one island a free slot each, the busiest first: the one nearest to the mean of where
 * their neighbours are. So they land near those, and who is tied to another island lies on that side.
 * A node without ties takes what is left. O(nodes x free).
 *
 * @param free at least as many slots as nodes
 */
export function seatNodes(nodes: readonly number[], free: readonly Point[], at: Seating): void {
  const { starts } = at.neighbours;
  const degree = (node: number): number => starts[node + 1]! - starts[node]!;
  const left = {
    x: Float64Array.from(free, ({ x }) => x),
    y: Float64Array.from(free, ({ y }) => y),
    count: free.length,
  };
  for (const node of nodes.toSorted((a, b) => degree(b) - degree(a) || a - b)) {
    const wish = meanOfNeighbours(node, at);
    const place = takeNearest(left, wish);
    at.places.x[node] = place.x;
    at.places.y[node] = place.y;
    at.seated[node] = 1;
  }
}

function meanOfNeighbours(node: number, at: Seating): Point {
  const { starts, of } = at.neighbours;
  const from = starts[node]!;
  const to = starts[node + 1]!;
  if (from === to) return at.middleOf(node);
  let [x, y] = [0, 0];
  for (let place = from; place < to; place += 1) {
    const other = of[place]!;
    const where = at.seated[other] === 1 ? placeOf(at.places, other) : at.middleOf(other);
    x += where.x;
    y += where.y;
  }
  return { x: x / (to - from), y: y / (to - from) };
}

function placeOf({ x, y }: Places, node: number): Point {
  return { x: x[node]!, y: y[node]! };
}

/** Slots that nobody has yet: the first `count`. */
type Left = Places & { count: number };

/** Takes the slot nearest to a wish out of those that are left. */
function takeNearest(left: Left, wish: Point): Point {
  let nearest = 0;
  let least = Infinity;
  for (let slot = 0; slot < left.count; slot += 1) {
    const distance = (left.x[slot]! - wish.x) ** 2 + (left.y[slot]! - wish.y) ** 2;
    if (distance >= least) continue;
    least = distance;
    nearest = slot;
  }
  const taken = placeOf(left, nearest);
  left.count -= 1;
  left.x[nearest] = left.x[left.count]!;
  left.y[nearest] = left.y[left.count]!;
  return taken;
}
