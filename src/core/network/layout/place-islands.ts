import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { step, type Watch } from "../watch.ts";
import type { Point } from "./disc.ts";
import { fitLandscape } from "./fit-landscape.ts";
import { separate, type Loose } from "./separate.ts";

/** Least room between the rims of two islands: a name and the first rows of new nodes fit. */
export const GAP = 36;
const TICKS = 300;
/** Islands times ticks, at most: thousands of islands get fewer ticks. */
const MOST_STEPS = 150_000;
const PULLS_PER_ISLAND = 25;

export type IslandPull = {
  readonly a: number;
  readonly b: number;
  /** Tied pairs between the two. */
  readonly pairs: number;
};

export type IslandsAsk = {
  readonly radii: readonly number[];
  /** Where an island lay before; it stays there. */
  readonly kept: readonly (Point | null)[];
  readonly pulls: readonly IslandPull[];
  readonly seed: number;
  readonly watch: Watch;
};

type Body = SimulationNodeDatum & Loose;

/**
 * Lays islands out so that departments with many crossings, for their size, lie near each other, and no two
 * are nearer than {@link GAP}, those apart that were kept. When nothing is kept the whole is turned and
 * stretched to a landscape window. Seeded: the same ask gives the same places.
 * O(ticks x (islands log islands + pulls) + islands²).
 *
 * @throws Failure `cancelled` between two ticks
 */
export function placeIslands(ask: IslandsAsk): Point[] {
  const bodies = startingPlaces(ask);
  if (bodies.every(({ fixed }) => fixed)) return bodies.map(({ x, y }) => ({ x, y }));
  simulate(bodies, ask);
  if (ask.kept.every((place) => place === null)) fitLandscape(bodies, GAP);
  separate(bodies, GAP);
  return bodies.map(({ x, y }) => ({ x, y }));
}

/** New islands start at random around the middle of what was kept. */
function startingPlaces({ radii, kept, seed }: IslandsAsk): Body[] {
  const random = xoroshiro128plus(seed);
  const places = kept.filter((place) => place !== null);
  const middle = {
    x: places.reduce((sum, { x }) => sum + x, 0) / Math.max(1, places.length),
    y: places.reduce((sum, { y }) => sum + y, 0) / Math.max(1, places.length),
  };
  const reach = 2 * Math.hypot(...radii);
  return radii.map((radius, island): Body => {
    const distance = reach * Math.sqrt(uniformFloat64(random));
    const angle = 2 * Math.PI * uniformFloat64(random);
    const place = kept[island] ?? null;
    return place === null
      ? {
          x: middle.x + distance * Math.cos(angle),
          y: middle.y + distance * Math.sin(angle),
          radius,
          fixed: false,
        }
      : { x: place.x, y: place.y, fx: place.x, fy: place.y, radius, fixed: true };
  });
}

function simulate(bodies: Body[], { pulls, seed, watch }: IslandsAsk): void {
  const random = xoroshiro128plus(seed);
  // Islands push only those near, else one without ties drifts off and the map is mostly empty.
  const mean = bodies.reduce((sum, { radius }) => sum + radius, 0) / bodies.length;
  const ticks = Math.min(TICKS, Math.ceil(MOST_STEPS / bodies.length));
  const links = strongest(pulls, bodies.length);
  const simulation = forceSimulation(bodies)
    .randomSource(() => uniformFloat64(random))
    .force(
      "ties",
      forceLink<Body, Link>(links)
        .distance(({ source, target }) => reachOf(source) + reachOf(target) + GAP)
        .strength(({ strength }) => strength),
    )
    .force(
      "room",
      forceManyBody<Body>()
        .strength(({ radius }) => -20 * radius)
        .distanceMax(4 * (mean + GAP)),
    )
    .force("x", forceX<Body>(0).strength(0.04))
    .force("y", forceY<Body>(0).strength(0.05))
    .force("rim", forceCollide<Body>(({ radius }) => radius + GAP / 2).iterations(2))
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .stop();
  for (let tick = 0; tick < ticks; tick += 1) {
    step(watch, tick, ticks);
    simulation.tick();
  }
}

/** d3 has put the bodies in the place of their numbers. */
function reachOf(end: unknown): number {
  return (end as Body).radius;
}

type Link = {
  readonly source: number | Body;
  readonly target: number | Body;
  readonly strength: number;
};

/**
 * How hard two islands pull, 0 to 1: their crossings beside what both have with all, so that the busiest
 * department does not end up on everyone's lap. Of hundreds of islands just the strongest pulls count:
 * the others cost time and hardly move anything.
 */
function strongest(pulls: readonly IslandPull[], islands: number): Link[] {
  const all = new Float64Array(islands);
  for (const { a, b, pairs } of pulls) {
    all[a]! += pairs;
    all[b]! += pairs;
  }
  return pulls
    .map(({ a, b, pairs }) => ({
      source: a,
      target: b,
      strength: pairs / Math.sqrt(all[a]! * all[b]!),
    }))
    .toSorted((one, other) => other.strength - one.strength)
    .slice(0, PULLS_PER_ISLAND * islands);
}
