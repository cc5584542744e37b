import { roomBetween, type Disc, type Point } from "./disc.ts";

/** A disc on the map, and whether it may be moved. */
export type Loose = { x: number; y: number; readonly radius: number; readonly fixed: boolean };

const MOST_ROUNDS = 300;
/** Looking at so many pairs takes about half a second. */
const MOST_PAIRS = 60_000_000;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Rounding may not make two discs touch. */
const HAIR = 1e-6;

/**
 * Moves discs apart, as little as it can, until there is `gap` between every two of which one may move.
 * Pushes first; what then still overlaps is scaled apart when nothing is fixed, else moved to the nearest
 * free spot. Always succeeds. O(rounds x discs²), rounds bounded.
 */
export function separate(discs: readonly Loose[], gap: number): void {
  const pairs = (discs.length * (discs.length - 1)) / 2;
  const rounds = Math.min(MOST_ROUNDS, Math.floor(MOST_PAIRS / Math.max(1, pairs)));
  for (let round = 0; round < rounds; round += 1) if (!pushApart(discs, gap)) return;
  if (discs.every(({ fixed }) => !fixed)) scaleApart(discs, gap);
  else moveAway(discs, gap);
}

/** One round of pushing; whether any two were too near. */
function pushApart(discs: readonly Loose[], gap: number): boolean {
  let pushed = false;
  for (const [place, a] of discs.entries()) {
    for (let next = place + 1; next < discs.length; next += 1) {
      const b = discs[next]!;
      if (a.fixed && b.fixed) continue;
      const lacking = gap - roomBetween(a, b);
      if (lacking <= 0) continue;
      pushed = true;
      const distance = Math.hypot(b.x - a.x, b.y - a.y);
      // Two on one spot part in a direction that depends on which two they are.
      const angle = place * GOLDEN_ANGLE + next;
      const way =
        distance > 0
          ? { x: (b.x - a.x) / distance, y: (b.y - a.y) / distance }
          : { x: Math.cos(angle), y: Math.sin(angle) };
      const share = a.fixed || b.fixed ? 1 : 0.5;
      if (!a.fixed) shift(a, way, -(lacking + HAIR) * share);
      if (!b.fixed) shift(b, way, (lacking + HAIR) * share);
    }
  }
  return pushed;
}

function shift(disc: Loose, way: Point, by: number): void {
  disc.x += way.x * by;
  disc.y += way.y * by;
}

function scaleApart(discs: readonly Loose[], gap: number): void {
  let factor = 1;
  for (const [place, a] of discs.entries()) {
    for (const b of discs.slice(place + 1)) {
      const distance = Math.hypot(b.x - a.x, b.y - a.y);
      if (distance === 0) continue;
      factor = Math.max(factor, (a.radius + b.radius + gap + HAIR) / distance);
    }
  }
  for (const disc of discs) {
    disc.x *= factor;
    disc.y *= factor;
  }
}

function moveAway(discs: readonly Loose[], gap: number): void {
  const settled: Disc[] = discs.filter(({ fixed }) => fixed);
  for (const disc of discs) {
    if (disc.fixed) continue;
    Object.assign(disc, freeSpot(settled, disc, gap));
    settled.push(disc);
  }
}

/** The free spot for a disc that is (nearly) nearest to where it wants to lie. */
export function freeSpot(settled: readonly Disc[], wish: Disc, gap: number): Point {
  const stride = Math.max(4, wish.radius / 4);
  for (let turn = 0; ; turn += 1) {
    const distance = stride * Math.sqrt(turn);
    const spot = {
      x: wish.x + distance * Math.cos(turn * GOLDEN_ANGLE),
      y: wish.y + distance * Math.sin(turn * GOLDEN_ANGLE),
      radius: wish.radius,
    };
    if (settled.every((other) => roomBetween(other, spot) >= gap)) return { x: spot.x, y: spot.y };
  }
}
