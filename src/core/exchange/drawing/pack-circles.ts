export type Circle = { readonly x: number; readonly y: number; readonly radius: number };

/** The angle between two seeds of a sunflower: points spread evenly and never line up. */
export const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

type Packing = {
  /** Between any two, in the unit of the radii. */
  readonly gap: number;
  /** How many times wider than high the whole is, about. */
  readonly wider?: number;
};

/**
 * Lays circles side by side without overlap, the largest in the middle, each as near to it as two others let it.
 *
 * @returns a circle for each radius, in the same order, around (0, 0)
 * O(n^4) up to 60 circles, which is quick; the rest lie around those in a sunflower, O(n^2) seats
 */
export function packCircles(radii: readonly number[], packing: Packing): Circle[] {
  const order = [...radii.keys()].toSorted((a, b) => radii[b]! - radii[a]! || a - b);
  const placed: Circle[] = [];
  const circles = Array.from<Circle>({ length: radii.length });
  let seat = 0;
  for (const [turn, index] of order.entries()) {
    const radius = radii[index]!;
    const near = turn < PACKED_CLOSE ? nearest(placed, radius, packing) : null;
    const circle = near ?? seated(placed, radius, { ...packing, seat });
    if (near === null) seat = circle.seat;
    circles[index] = { x: circle.x, y: circle.y, radius };
    placed.push(circles[index]);
  }
  return circles;
}

const PACKED_CLOSE = 60;

type Seated = Circle & { readonly seat: number };

/** The free place that touches two others and is nearest to the middle. */
function nearest(
  placed: readonly Circle[],
  radius: number,
  { gap, wider = 1 }: Packing,
): Seated | null {
  const [first, second] = placed;
  if (first === undefined) return { x: 0, y: 0, radius, seat: 0 };
  if (second === undefined) return { x: first.radius + radius + gap, y: 0, radius, seat: 0 };
  let best: Seated | null = null;
  let least = Infinity;
  for (const [index, a] of placed.entries()) {
    for (const b of placed.slice(index + 1)) {
      for (const { x, y } of touching(a, b, radius + gap)) {
        const away = Math.hypot(x, y * wider);
        if (away >= least || !placed.every((other) => areApart(other, { x, y, radius }, gap)))
          continue;
        best = { x, y, radius, seat: 0 };
        least = away;
      }
    }
  }
  return best;
}

/** The two points so far from the edges of both. */
function touching(
  a: Circle,
  b: Circle,
  away: number,
): { readonly x: number; readonly y: number }[] {
  const [fromA, fromB] = [a.radius + away, b.radius + away];
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const between = Math.hypot(dx, dy);
  const along = (fromA ** 2 - fromB ** 2 + between ** 2) / (2 * between);
  const square = fromA ** 2 - along ** 2;
  if (square < 0 || between === 0) return [];
  const aside = Math.sqrt(square);
  const [ux, uy] = [dx / between, dy / between];
  return [1, -1].map((side) => ({
    x: a.x + ux * along - side * uy * aside,
    y: a.y + uy * along + side * ux * aside,
  }));
}

/** The first free seat of a sunflower, from one on. */
function seated(
  placed: readonly Circle[],
  radius: number,
  how: Packing & { readonly seat: number },
): Seated {
  const stretch = Math.sqrt(how.wider ?? 1);
  const step = Math.max(radius, 6) / 3;
  for (let seat = how.seat; ; seat++) {
    const away = step * Math.sqrt(seat);
    const x = away * Math.cos(seat * GOLDEN_ANGLE) * stretch;
    const y = (away * Math.sin(seat * GOLDEN_ANGLE)) / stretch;
    if (placed.every((other) => areApart(other, { x, y, radius }, how.gap)))
      return { x, y, radius, seat };
  }
}

function areApart(a: Circle, b: Circle, gap: number): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) >= a.radius + b.radius + gap - 1e-6;
}

/**
 * A circle around all, within a hundredth of the smallest: from anywhere, ever shorter steps to the circle that
 * reaches furthest (Badoiu & Clarkson 2003).
 */
export function circleAround(circles: readonly Circle[]): Circle {
  let [x, y] = [circles[0]?.x ?? 0, circles[0]?.y ?? 0];
  for (let turn = 2; turn < 200 && circles.length > 1; turn++) {
    const furthest = circles.reduce((a, b) => (reach(b, x, y) > reach(a, x, y) ? b : a));
    const away = Math.hypot(furthest.x - x, furthest.y - y);
    if (away === 0) break;
    // Towards the far side of that circle, not its middle.
    const step = reach(furthest, x, y) / away / turn;
    x += (furthest.x - x) * step;
    y += (furthest.y - y) * step;
  }
  return { x, y, radius: circles.reduce((most, circle) => Math.max(most, reach(circle, x, y)), 0) };
}

function reach(circle: Circle, x: number, y: number): number {
  return Math.hypot(circle.x - x, circle.y - y) + circle.radius;
}
