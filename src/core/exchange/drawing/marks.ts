import { xmlText } from "../xml.ts";
import type { Drawing } from "./drawing.ts";
import type { Point, Ring } from "./layout.ts";
import { LOOK } from "./look.ts";
import {
  placeLabels,
  shortened,
  textWidth,
  type Box,
  type Label,
  type PlacedLabel,
} from "./place-labels.ts";
import type { SceneNode } from "./scene.ts";

const ISLAND_NAME = 15;
const RING_NAME = 12;
const NODE_NAME = 12;
const LONGEST_NAME = 28;

/** One decimal: less than a pixel shows of it. */
export function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** A department: a tinted circle with its name above. */
export function ringMark(ring: Ring, { colourOf, words }: Drawing): string {
  const { department, circle, island } = ring;
  const colour = colourOf(island);
  const { text, size, x, y } = ringName(ring, words.loose);
  const place = `cx="${round(circle.x)}" cy="${round(circle.y)}" r="${round(circle.radius)}"`;
  const weight = ring.depth === 0 ? 600 : 400;
  return (
    `<g><title>${xmlText(department.id === null ? words.loose : department.name)}</title>` +
    `<circle ${place} fill="${colour}" fill-opacity="0.07" stroke="${colour}" stroke-opacity="0.5"/>` +
    `${textMark({ text, size, x, y, anchor: "middle" }, { weight, fill: LOOK.ink })}</g>`
  );
}

function ringName({ department, circle, depth }: Ring, loose: string) {
  const name =
    department.id === null
      ? loose
      : depth === 0
        ? (department.code ?? department.name)
        : department.name;
  return {
    text: shortened(name, 36),
    size: depth === 0 ? ISLAND_NAME : RING_NAME,
    x: circle.x,
    y: circle.y - circle.radius - 6,
  };
}

/** Where the name of a department stands. */
export function ringNameBox(ring: Ring, loose: string): Box {
  const { text, size, x, y } = ringName(ring, loose);
  const half = textWidth(text, size) / 2;
  return { left: x - half, right: x + half, top: y - size, bottom: y + 4 };
}

/** A person is a disc, an initiative a square, hollow when only mentioned; its whole name is its title. */
export function nodeMark(node: SceneNode, at: Point, { colourOf }: Drawing): string {
  const colour = colourOf(node.island);
  const radius = markRadius(node);
  const paint = node.stub
    ? `fill="${LOOK.paper}" stroke="${colour}" stroke-width="1.5"`
    : `fill="${colour}" stroke="${LOOK.paper}"`;
  const shape =
    node.kind === "person"
      ? `<circle cx="${round(at.x)}" cy="${round(at.y)}" r="${round(radius)}" ${paint}>`
      : `<rect x="${round(at.x - radius)}" y="${round(at.y - radius)}" width="${round(2 * radius)}" height="${round(2 * radius)}" ${paint}>`;
  return `${shape}<title>${xmlText(node.name)}</title></${node.kind === "person" ? "circle" : "rect"}>`;
}

/** Pixels; grows with the root of the number of ties, as the eye compares areas. */
function markRadius({ degree }: SceneNode): number {
  return 4 + Math.min(7, Math.sqrt(degree));
}

/** Names beside nodes, those with most ties first; null where one found no room. */
export function nodeNames({ scene, layout, words }: Drawing): (PlacedLabel | null)[] {
  const marks = scene.nodes.map((node, place): Box => {
    const { x, y } = layout.nodes[place]!;
    const radius = markRadius(node);
    return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
  });
  const names = layout.rings.map((ring) => ringNameBox(ring, words.loose));
  const order = [...scene.nodes.keys()].toSorted(
    (a, b) => scene.nodes[b]!.degree - scene.nodes[a]!.degree || a - b,
  );
  const labels = order.map((place): Label => {
    const node = scene.nodes[place]!;
    const text = shortened(node.name.replace(/\s+/g, " ").trim(), LONGEST_NAME);
    return { text, size: NODE_NAME, at: layout.nodes[place]!, mark: markRadius(node) };
  });
  return placeLabels(labels, [...marks, ...names]);
}

/** A text with a halo in the colour of the ground. */
export function textMark(
  { text, size, x, y, anchor }: PlacedLabel,
  { weight = 400, fill = LOOK.ink2 }: { readonly weight?: number; readonly fill?: string } = {},
): string {
  return (
    `<text x="${round(x)}" y="${round(y)}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" ` +
    `fill="${fill}" stroke="${LOOK.paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${xmlText(text)}</text>`
  );
}
