import type { Drawing } from "./drawing/drawing.ts";
import { layOut } from "./drawing/layout.ts";
import { LEGEND_WIDTH, legend } from "./drawing/legend.ts";
import { departmentColour, LOOK } from "./drawing/look.ts";
import { nodeMark, nodeNames, ringMark, ringNameBox, round, textMark } from "./drawing/marks.ts";
import { boxOf, type Box, type PlacedLabel } from "./drawing/place-labels.ts";
import { sceneOf, type Scene } from "./drawing/scene.ts";
import { svgWords } from "./drawing/svg-words.ts";
import { tieLines } from "./drawing/tie-lines.ts";
import type { Language, Shareable } from "./shareable.ts";

/** A picture in pieces of text, with its size in pixels. */
export type Picture = {
  readonly pieces: Iterable<string>;
  readonly width: number;
  readonly height: number;
};

/**
 * The network as a picture: departments as islands, in them whoever may be named as discs and initiatives as squares,
 * ties as lines, those across departments bent along one way for each pair of departments, and a legend.
 *
 * Every word is text in the file; a name that finds no room beside its mark is there as the mark's title. Sizes and
 * places come only from what is drawn, never from who is left out.
 */
export function drawSvg(shared: Shareable, language: Language): Picture {
  const words = svgWords(language);
  const scene = sceneOf(shared);
  const colourOf = islandColours(scene);
  const drawing: Drawing = { scene, layout: layOut(scene, shared.positions), colourOf, words };
  const names = nodeNames(drawing).filter((name) => name !== null);
  const key = legend({ scene, shared, words, colourOf });
  const box = boxAround(drawing, names);
  const width = Math.ceil(LEGEND_WIDTH + box.right - box.left + 2 * MARGIN);
  const height = Math.ceil(Math.max(key.height + FOOT, box.bottom - box.top + 2 * MARGIN));
  const origin = { x: LEGEND_WIDTH + MARGIN - box.left, y: (height - box.top - box.bottom) / 2 };
  return { width, height, pieces: pieces(drawing, { names, key: key.svg, width, height, origin }) };
}

const MARGIN = 40;
/** Room under the legend for the last line. */
const FOOT = 48;

type Page = {
  readonly names: readonly PlacedLabel[];
  readonly key: string;
  readonly width: number;
  readonly height: number;
  readonly origin: { readonly x: number; readonly y: number };
};

function* pieces(drawing: Drawing, { names, key, width, height, origin }: Page): Generator<string> {
  const { scene, layout, words } = drawing;
  yield `<?xml version="1.0" encoding="UTF-8"?>\n`;
  yield `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" `;
  yield `role="img" aria-labelledby="title" font-family="${LOOK.sans}">\n<title id="title">${words.title}</title>\n`;
  yield `<rect width="${width}" height="${height}" fill="${LOOK.paper}"/>\n`;
  yield `<g transform="translate(${round(origin.x)} ${round(origin.y)})">\n`;
  for (const ring of layout.rings) yield `${ringMark(ring, drawing)}\n`;
  for (const line of tieLines(drawing)) yield `${line}\n`;
  for (const [place, node] of scene.nodes.entries()) {
    yield `${nodeMark(node, layout.nodes[place]!, drawing)}\n`;
  }
  for (const name of names) yield `${textMark(name)}\n`;
  yield `</g>\n<g id="legend">\n<rect width="${LEGEND_WIDTH}" height="${height}" fill="${LOOK.mist}"/>\n${key}\n`;
  yield `<text x="28" y="${height - 20}" font-size="13" fill="${LOOK.ink3}">${words.made}</text>\n</g>\n</svg>\n`;
}

/** Colours by the order in which departments came to be, so that a new one changes no other's. */
function islandColours({ islands }: Scene): (island: number) => string {
  const ids = islands.flatMap(({ id }) => (id === null ? [] : [id])).toSorted((a, b) => a - b);
  const turns = new Map(ids.map((id, turn) => [id, turn]));
  return (island) => {
    const { id } = islands[island]!;
    return departmentColour(id === null ? null : turns.get(id)!);
  };
}

function boxAround({ layout, words }: Drawing, names: readonly PlacedLabel[]): Box {
  const rings = layout.rings.flatMap((ring) => {
    const { x, y, radius } = ring.circle;
    return [
      { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
      ringNameBox(ring, words.loose),
    ];
  });
  const whole = { left: 0, right: 0, top: 0, bottom: 0 };
  for (const box of [...rings, ...names.map(boxOf)]) {
    whole.left = Math.min(whole.left, box.left);
    whole.right = Math.max(whole.right, box.right);
    whole.top = Math.min(whole.top, box.top);
    whole.bottom = Math.max(whole.bottom, box.bottom);
  }
  return whole;
}
