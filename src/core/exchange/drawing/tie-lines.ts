import type { Drawing } from "./drawing.ts";
import type { Point } from "./layout.ts";
import { LOOK } from "./look.ts";
import { round } from "./marks.ts";

/** Ties as lines, straight within a department; those between two departments bend along one way. */
export function* tieLines({ scene, layout }: Drawing): Generator<string> {
  const middles = new Map(
    layout.rings.filter(({ depth }) => depth === 0).map(({ island, circle }) => [island, circle]),
  );
  const within: string[] = [];
  const across: string[] = [];
  for (const { a, b } of scene.pairs) {
    const [from, to] = [layout.nodes[a]!, layout.nodes[b]!];
    const [islandA, islandB] = [scene.nodes[a]!.island, scene.nodes[b]!.island];
    if (islandA === islandB) within.push(`M${point(from)}L${point(to)}`);
    else across.push(`M${point(from)}Q${point(bend(middles, islandA, islandB))} ${point(to)}`);
  }
  yield* lines("ties", within, LOOK.tie);
  yield* lines("crossings", across, LOOK.tieStrong);
}

/** Few enough for a reader to hold as one. */
const LINES_A_PATH = 500;

function* lines(id: string, paths: readonly string[], colour: string): Generator<string> {
  // Many lines are drawn lighter, so that one over another still shows where there are more.
  const opacity = paths.length > 2000 ? 0.15 : paths.length > 300 ? 0.3 : 0.5;
  yield `<g id="${id}" fill="none" stroke="${colour}" stroke-opacity="${opacity}" stroke-width="1.2">`;
  for (let i = 0; i < paths.length; i += LINES_A_PATH) {
    yield `<path d="${paths.slice(i, i + LINES_A_PATH).join("")}"/>`;
  }
  yield `</g>`;
}

/** One point beside the way between the middles of two islands, whichever comes first. */
function bend(middles: ReadonlyMap<number, Point>, one: number, other: number): Point {
  const [a, b] = [middles.get(Math.min(one, other))!, middles.get(Math.max(one, other))!];
  const [x, y] = [b.x - a.x, b.y - a.y];
  return { x: a.x + x / 2 - y * BEND, y: a.y + y / 2 + x * BEND };
}

/** Of the way between two islands, how far their ties bend aside. */
const BEND = 0.16;

function point({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}
