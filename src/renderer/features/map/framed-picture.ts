import type { Measure } from "./labels.ts";
import type { Mark, Picture, Tone } from "./marks.ts";
import { CASE } from "./picture.ts";

/** One entry of a picture's legend. */
export type LegendEntry = {
  readonly text: string;
  readonly tone: Tone;
  readonly sign: "disc" | "square" | "ring" | "stub" | "line" | "thick-line" | "flow";
};

export type FrameWords = {
  readonly title: string;
  readonly note: string;
  readonly legend: readonly LegendEntry[];
};

const EDGE = 28;
const HEAD = 58;
const ROW = 24;
const SIGN = 26;
const BETWEEN = 22;
const SIZE = 14;
const NOTE_SIZE = 13;
const NOTE_ROW = 19;
/** Who has not these letters sees others, which may be wider. */
const SLACK = 1.1;

/** A picture with its title above, and its legend and a note below, so that it explains itself anywhere. */
export function framedPicture(picture: Picture, words: FrameWords, measure: Measure): Picture {
  const legend = placed(words.legend, picture.width, measure);
  const rows = (legend.at(-1)?.row ?? -1) + 1;
  const legendTop = HEAD + picture.height + 14;
  const noteTop = legendTop + rows * ROW + 14;
  const notes = broken(words.note, picture.width - 2 * EDGE, measure);
  return {
    width: picture.width,
    height: noteTop + 28 + (notes.length - 1) * NOTE_ROW,
    marks: [
      text({ x: EDGE, y: 36, text: words.title, size: 22, tone: "--ink", serif: true }),
      { kind: "group", x: 0, y: HEAD, marks: picture.marks },
      ...legend.flatMap(({ entry, x, row }): Mark[] => {
        const y = legendTop + row * ROW + ROW / 2;
        return [
          ...signOf(entry, x, y),
          text({ x: x + SIGN, y, text: entry.text, size: SIZE, tone: "--ink", serif: false }),
        ];
      }),
      ...notes.map((line, row) =>
        text({
          x: EDGE,
          y: noteTop + row * NOTE_ROW,
          text: line,
          size: NOTE_SIZE,
          tone: "--ink-3",
          serif: false,
        }),
      ),
    ],
  };
}

/** A text in lines that are no wider; a word that is wider stands alone. */
function broken(whole: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of whole.split(" ")) {
    const longer = [...lines.slice(-1), word].join(" ");
    if (lines.length > 0 && measure(longer, NOTE_SIZE, 400) * SLACK <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

type Placed = { readonly entry: LegendEntry; readonly x: number; readonly row: number };

/** From left to right, on a new row where the width is used up. */
function placed(legend: readonly LegendEntry[], width: number, measure: Measure): Placed[] {
  let [x, row] = [EDGE, 0];
  return legend.map((entry) => {
    const needed = SIGN + measure(entry.text, SIZE, 400) * SLACK;
    if (x > EDGE && x + needed > width - EDGE) [x, row] = [EDGE, row + 1];
    const at = { entry, x, row };
    x += needed + BETWEEN;
    return at;
  });
}

function signOf({ sign, tone }: LegendEntry, left: number, y: number): Mark[] {
  const area = {
    x: left + 10,
    y,
    radius: 5.4,
    fill: tone,
    fillOpacity: 1,
    stroke: null,
    strokeOpacity: 1,
    width: 0,
  };
  switch (sign) {
    case "disc":
      return [{ ...area, kind: "disc" }];
    case "square":
      return [{ ...area, kind: "square", radius: 5 }];
    case "ring":
      return [{ ...area, kind: "disc", fillOpacity: 0.12, stroke: tone, width: 2.4 }];
    case "stub":
      return [{ ...area, kind: "disc", fill: "--paper", stroke: tone, width: 1.6 }];
    case "flow":
      return [lineSign(left, y, "--dotter-case", 5 + CASE), lineSign(left, y, tone, 5)];
    case "line":
    case "thick-line":
    default:
      return [lineSign(left, y, tone, sign === "line" ? 1.6 : 5)];
  }
}

function lineSign(left: number, y: number, stroke: Tone, width: number): Mark {
  return { kind: "line", data: `M${left} ${y}L${left + 20} ${y}`, stroke, opacity: 1, width };
}

type Text = Extract<Mark, { kind: "text" }>;

function text(about: Pick<Text, "x" | "y" | "text" | "size" | "tone" | "serif">): Text {
  const weight = about.serif ? 600 : 400;
  return { ...about, kind: "text", weight, align: "start", halo: false };
}
