import type { MapReply } from "../../../contract/map.ts";
import { departmentCode } from "../../app/department-code.ts";

export const WIDTH = 470;
export const HEIGHT = 418;

export type Ring = {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
};
export type Crossing = {
  readonly a: Ring;
  readonly b: Ring;
  readonly pairs: number;
  /** 0 to 1, against the strongest. */
  readonly strength: number;
};

const SMALLEST = 13;
const LARGEST = 28;

/**
 * The departments of the map, fitted in the drawing: where they lie on the map, larger for more people.
 * Those too small to compare are left out, as their lines would tell of persons.
 */
export function placeRings({ departments, departmentTies }: MapReply): {
  rings: readonly Ring[];
  crossings: readonly Crossing[];
} {
  const drawn = departments.filter(({ small, people }) => !small && people > 0);
  const most = Math.max(1, ...drawn.map(({ people }) => people));
  // Many rings must be smaller to keep apart.
  const room = Math.min(1, Math.sqrt(14 / Math.max(1, drawn.length)));
  const fit = fitter(drawn);
  const rings = drawn.map(({ id, name, code, people, x, y }) => ({
    id,
    name,
    code: departmentCode(name, code),
    ...fit(x, y),
    radius: Math.max(SMALLEST, room * (SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(people / most))),
  }));
  const byId = new Map(rings.map((ring) => [ring.id, ring]));
  const strongest = Math.max(1, ...departmentTies.map(({ pairs }) => pairs));
  const crossings = departmentTies.flatMap(({ a, b, pairs }) => {
    const [from, to] = [byId.get(a), byId.get(b)];
    if (from === undefined || to === undefined || from === to || pairs === 0) return [];
    return [{ a: from, b: to, pairs, strength: pairs / strongest }];
  });
  return { rings, crossings: crossings.toSorted((x, y) => x.pairs - y.pairs) };
}

/** A line of what could flow between two rings, and where its number stands. */
export type FlowLine = {
  readonly a: Ring;
  readonly b: Ring;
  /** From 1: the largest. */
  readonly place: number;
  readonly start: Point;
  readonly end: Point;
  readonly number: Point;
};
type Point = { readonly x: number; readonly y: number };

/** Where on its line a number may stand, the best place first. */
const SHARES = [0.5, 0.32, 0.68, 0.2, 0.8];
/** Two numbers nearer to each other than this overlap. */
const APART = 22;

/** From rim to rim, where both rings are drawn; numbers keep clear of each other where they can. */
export function placeFlows(
  rings: readonly Ring[],
  flows: readonly { readonly a: number; readonly b: number }[],
): readonly FlowLine[] {
  const byId = new Map(rings.map((ring) => [ring.id, ring]));
  const placed: FlowLine[] = [];
  for (const [index, flow] of flows.entries()) {
    const [a, b] = [byId.get(flow.a), byId.get(flow.b)];
    if (a === undefined || b === undefined) continue;
    const [start, end] = [rim(a, b), rim(b, a)];
    const places = SHARES.map((share) => between(start, end, share));
    const number = places.find((one) => isFree(one, placed, rings)) ?? places[0]!;
    placed.push({ a, b, place: index + 1, start, end, number });
  }
  return placed;
}

function between(start: Point, end: Point, share: number): Point {
  return { x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share };
}

/** Neither on another number nor on a ring. */
function isFree({ x, y }: Point, placed: readonly FlowLine[], rings: readonly Ring[]): boolean {
  return (
    placed.every(({ number }) => Math.hypot(number.x - x, number.y - y) >= APART) &&
    rings.every((ring) => Math.hypot(ring.x - x, ring.y - y) >= ring.radius + APART / 2)
  );
}

/** A little outside the ring, on the way to the other. */
function rim({ x, y, radius }: Ring, to: Ring): Point {
  const apart = Math.hypot(to.x - x, to.y - y);
  const share = apart === 0 ? 0 : Math.min(0.5, (radius + 5) / apart);
  return { x: x + (to.x - x) * share, y: y + (to.y - y) * share };
}

/** Spreads the map's places over the drawing, each direction by itself. */
function fitter(
  places: readonly { readonly x: number; readonly y: number }[],
): (x: number, y: number) => { x: number; y: number } {
  const across = scale(
    places.map(({ x }) => x),
    LARGEST + 4,
    WIDTH - LARGEST - 4,
  );
  const down = scale(
    places.map(({ y }) => y),
    LARGEST + 4,
    HEIGHT - LARGEST - 4,
  );
  return (x, y) => ({ x: across(x), y: down(y) });
}

function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (!(high > low)) return () => (from + to) / 2;
  return (value) => from + ((value - low) / (high - low)) * (to - from);
}
