import { xmlText } from "../xml.ts";
import type { Shareable } from "../shareable.ts";
import { LOOK } from "./look.ts";
import { shortened } from "./place-labels.ts";
import { walk, type Scene, type SceneDepartment } from "./scene.ts";
import type { SvgWords } from "./svg-words.ts";

export const LEGEND_WIDTH = 260;

const LEFT = 28;
const RIGHT = LEGEND_WIDTH - 24;
const LINE = 22;
/** Longer lists end with how many there are more. */
const LONGEST_LIST = 30;

type Row = {
  readonly mark: (y: number) => string;
  readonly text: string;
  readonly figure?: string;
};

/** What is drawn and what it means, at the left: shapes, departments with counts, and how many are not named. */
export function legend({
  scene,
  shared,
  words,
  colourOf,
}: {
  readonly scene: Scene;
  readonly shared: Shareable;
  readonly words: SvgWords;
  readonly colourOf: (island: number) => string;
}): { readonly svg: string; readonly height: number } {
  const lines: string[] = [];
  let y = 44;
  const heading = (text: string, size = 14) => {
    lines.push(
      `<text x="${LEFT}" y="${y}" font-weight="600" font-size="${size}" fill="${LOOK.ink}">${xmlText(text)}</text>`,
    );
    y += LINE;
  };
  const list = (rows: readonly Row[]) => {
    for (const { mark, text, figure } of rows.slice(0, LONGEST_LIST)) {
      lines.push(
        mark(y - 4.5),
        label(text, y, figure),
        figure === undefined ? "" : figureText(figure, y),
      );
      y += LINE;
    }
    const more = rows.length - LONGEST_LIST;
    if (more > 0) {
      lines.push(label(words.more.replace("{count}", String(more)), y));
      y += LINE;
    }
  };
  lines.push(
    `<text x="${LEFT}" y="${y}" font-family="${LOOK.serif}" font-weight="600" font-size="20" fill="${LOOK.ink}">${words.legend}</text>`,
  );
  y += LINE + 6;
  list(shapeRows(words));
  lines.push(
    `<text x="${LEFT}" y="${y}" font-size="13" fill="${LOOK.ink3}">${words.bigger}</text>`,
  );
  y += LINE + 10;
  if (scene.islands.length > 0) {
    heading(words.departments);
    lines.push(figureText(words.counted, y));
    y += LINE;
  }
  list(
    scene.islands.map((island, place) =>
      departmentRow(island, { scene, words, colour: colourOf(place) }),
    ),
  );
  if ((shared.notNamed.total ?? 0) > 0) {
    y += 10;
    lines.push(figureText(String(shared.notNamed.total), y));
    heading(words.notNamed);
  }
  return { svg: lines.filter((line) => line !== "").join("\n"), height: y + 8 };
}

/** Letters between the mark and the edge, a figure among them. */
const LONGEST_LABEL = 22;

function label(text: string, y: number, figure = ""): string {
  const short = shortened(text, LONGEST_LABEL - figure.length);
  return `<text x="${LEFT + 34}" y="${y}" font-size="14" fill="${LOOK.ink}">${xmlText(short)}</text>`;
}

function figureText(figure: string, y: number): string {
  return `<text x="${RIGHT}" y="${y}" font-size="13" text-anchor="end" fill="${LOOK.ink2}">${xmlText(figure)}</text>`;
}

function shapeRows(words: SvgWords): Row[] {
  const x = LEFT + 11;
  return [
    { text: words.person, mark: (y) => `<circle cx="${x}" cy="${y}" r="6" fill="${LOOK.ink3}"/>` },
    {
      text: words.initiative,
      mark: (y) =>
        `<rect x="${x - 5.5}" y="${y - 5.5}" width="11" height="11" fill="${LOOK.ink3}"/>`,
    },
    {
      text: words.department,
      mark: (y) =>
        `<circle cx="${x}" cy="${y}" r="9" fill="${LOOK.ink3}" fill-opacity="0.07" stroke="${LOOK.ink3}"/>`,
    },
    {
      text: words.stub,
      mark: (y) =>
        `<circle cx="${x}" cy="${y}" r="5" fill="${LOOK.paper}" stroke="${LOOK.ink3}" stroke-width="1.5"/>`,
    },
    {
      text: words.tie,
      mark: (y) => `<path d="M${LEFT} ${y}H${LEFT + 22}" stroke="${LOOK.tie}" stroke-width="1.5"/>`,
    },
    {
      text: words.crossing,
      mark: (y) =>
        `<path d="M${LEFT} ${y + 3}Q${x} ${y - 7} ${LEFT + 22} ${y + 3}" fill="none" stroke="${LOOK.tieStrong}" stroke-width="1.5"/>`,
    },
  ];
}

function departmentRow(
  island: SceneDepartment,
  {
    scene,
    words,
    colour,
  }: { readonly scene: Scene; readonly words: SvgWords; readonly colour: string },
): Row {
  const counts = { person: 0, initiative: 0 };
  walk(island, ({ members }) => members.forEach((node) => counts[scene.nodes[node]!.kind]++));
  return {
    text: island.id === null ? words.loose : (island.code ?? island.name),
    figure: `${counts.person} + ${counts.initiative}`,
    mark: (y) =>
      `<rect x="${LEFT + 4}" y="${y - 7}" width="14" height="14" rx="2" fill="${colour}"/>`,
  };
}
