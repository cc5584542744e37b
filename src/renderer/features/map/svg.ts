import { round } from "./curve.ts";
import type { Mark, Picture, Tone } from "./marks.ts";

/** The colour that a token stands for now. */
export type Colours = (tone: Tone) => string;

const SANS = "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', 'Noto Sans', sans-serif";
const SERIF = "'Source Serif 4', 'Source Serif Pro', Charter, Georgia, serif";

/** A picture as the text of an SVG file, on the ground colour, with its title for who cannot see it. */
export function svgOf(picture: Picture, title: string, colours: Colours): string {
  const { width, height, marks } = picture;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${colours("--paper")}"/>`,
    ...marks.map((mark) => drawn(mark, colours)),
    `</svg>`,
    ``,
  ].join("\n");
}

function drawn(mark: Mark, colours: Colours): string {
  switch (mark.kind) {
    case "disc":
      return `<circle cx="${round(mark.x)}" cy="${round(mark.y)}" r="${round(mark.radius)}"${paint(mark, colours)}/>`;
    case "square": {
      const [x, y, side] = [mark.x - mark.radius, mark.y - mark.radius, mark.radius * 2].map(round);
      return `<rect x="${x}" y="${y}" width="${side}" height="${side}"${paint(mark, colours)}/>`;
    }
    case "line":
      return `<path d="${mark.data}" fill="none" stroke="${colours(mark.stroke)}" stroke-opacity="${fine(mark.opacity)}" stroke-width="${fine(mark.width)}"/>`;
    case "text":
      return textOf(mark, colours);
    case "group":
    default:
      return [
        `<g transform="translate(${round(mark.x)} ${round(mark.y)})">`,
        ...mark.marks.map((inner) => drawn(inner, colours)),
        `</g>`,
      ].join("\n");
  }
}

function paint(mark: Extract<Mark, { kind: "disc" | "square" }>, colours: Colours): string {
  const fill =
    mark.fill === null
      ? ` fill="none"`
      : ` fill="${colours(mark.fill)}" fill-opacity="${fine(mark.fillOpacity)}"`;
  const stroke =
    mark.stroke === null
      ? ""
      : ` stroke="${colours(mark.stroke)}" stroke-opacity="${fine(mark.strokeOpacity)}" stroke-width="${fine(mark.width)}"`;
  return fill + stroke;
}

function textOf(mark: Extract<Mark, { kind: "text" }>, colours: Colours): string {
  const halo = mark.halo
    ? ` stroke="${colours("--paper")}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke"`
    : "";
  // Not every reader knows dominant-baseline: a third of the size below the middle is the same line.
  const y = round(mark.y + mark.size * 0.34);
  return (
    `<text x="${round(mark.x)}" y="${y}" font-family="${mark.serif ? SERIF : SANS}" font-size="${mark.size}"` +
    ` font-weight="${mark.weight}" text-anchor="${mark.align}" fill="${colours(mark.tone)}"${halo}>${escaped(mark.text)}</text>`
  );
}

/** Hundredths, for what is smaller than a pixel. */
function fine(value: number): number {
  return Math.round(value * 100) / 100;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** XML has no place for control characters, escaped or not. */
function escaped(text: string): string {
  return (
    text
      .replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign]!)
      // eslint-disable-next-line no-control-regex -- these are what is looked for
      .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "")
  );
}
