import { departmentColour, LOOK } from "../drawing/look.ts";
import { html, type Html } from "./html.ts";
import type { ReportContext } from "./report-context.ts";

const WORDS = {
  nl: {
    title: (count: number) => `Kring van ${count} onderdelen met hun dwarsverbanden`,
    about: (a: string, b: string) => `De meeste lopen tussen ${a} en ${b}.`,
    caption:
      "Cirkels zijn onderdelen, groter is meer mensen. Lijnen zijn dwarsverbanden, dikker is meer. De cijfers staan in de tabel hieronder.",
  },
  en: {
    title: (count: number) => `Ring of ${count} departments with the ties between them`,
    about: (a: string, b: string) => `Most run between ${a} and ${b}.`,
    caption:
      "Circles are departments, larger is more people. Lines are ties across departments, thicker is more. The figures are in the table below.",
  },
};

const SIZE = 520;
const WIDTH = 760;
const ROUND = 180;
const SMALLEST = 6;
const LARGEST = 22;
/** More circles than this would lie on each other. */
const MOST = 40;

/** The departments that are compared in a ring, with the ties between them as lines. */
export function ringPicture({ facts, language, names }: ReportContext): Html {
  const words = WORDS[language];
  const { departments, pairs } = facts.overview;
  const compared = departments.filter(({ small }) => !small);
  const turns = new Map(compared.toSorted((a, b) => a.id - b.id).map(({ id }, turn) => [id, turn]));
  const shown = compared.toSorted((a, b) => b.people - a.people || a.id - b.id).slice(0, MOST);
  const most = Math.max(1, ...shown.map(({ people }) => people));
  const rings = shown.map(({ id, people }, place) => ({
    id,
    ...pointAt(place / shown.length, ROUND),
    label: pointAt(place / shown.length, ROUND + LARGEST + 8),
    radius: round(SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(people / most)),
  }));
  const byId = new Map(rings.map((ring) => [ring.id as number, ring]));
  const lines = pairs
    .flatMap(({ aId, bId, ties }) => {
      const [a, b] = [byId.get(aId ?? 0), byId.get(bId ?? 0)];
      return a === undefined || b === undefined || a === b || ties === 0 ? [] : [{ a, b, ties }];
    })
    .toSorted((x, y) => x.ties - y.ties || x.a.id - y.a.id || x.b.id - y.b.id);
  const strongest = lines.at(-1);
  return html`<figure>
    <svg
      viewBox="0 0 ${WIDTH} ${SIZE}"
      width="${WIDTH}"
      height="${SIZE}"
      role="img"
      aria-labelledby="ring-title ring-about"
      font-size="14"
      fill="${LOOK.ink}"
    >
      <title id="ring-title">${words.title(shown.length)}</title>
      <desc id="ring-about">
        ${strongest === undefined ? null : words.about(names.short(strongest.a.id) ?? "", names.short(strongest.b.id) ?? "")}
      </desc>
      <g aria-hidden="true">
        ${lines.map(({ a, b, ties }) => {
          const strength = ties / strongest!.ties;
          return html`<path
            d="M${a.x} ${a.y}L${b.x} ${b.y}"
            stroke="${LOOK.tie}"
            stroke-linecap="round"
            stroke-width="${round(1 + 7 * strength)}"
            opacity="${round(0.33 + 0.6 * strength)}"
          />`;
        })}
        ${rings.map(
          ({ id, x, y, radius, label }) =>
            html`<circle
                cx="${x}"
                cy="${y}"
                r="${radius}"
                fill="${departmentColour(turns.get(id)!)}"
                stroke="#ffffff"
                stroke-width="2"
              />
              <text x="${label.x}" y="${round(label.y + 5)}" text-anchor="${anchorAt(label.x)}"
                >${shortened(names.short(id) ?? "")}</text
              >`,
        )}
      </g>
    </svg>
    <figcaption>${words.caption}</figcaption>
  </figure>`;
}

/** A point on a circle, by the part of the way round from the top. */
function pointAt(part: number, radius: number): { readonly x: number; readonly y: number } {
  const angle = 2 * Math.PI * part - Math.PI / 2;
  return {
    x: round(WIDTH / 2 + radius * Math.cos(angle)),
    y: round(SIZE / 2 + radius * Math.sin(angle)),
  };
}

function anchorAt(x: number): "start" | "middle" | "end" {
  if (Math.abs(x - WIDTH / 2) < 20) return "middle";
  return x > WIDTH / 2 ? "start" : "end";
}

const LONGEST = 22;

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
