import type { OverviewPair } from "../../insight/overview.ts";
import { html, type Html } from "./html.ts";
import type { ReportContext } from "./report-context.ts";

const WORDS = {
  nl: {
    title: "Alle onderdelen naast elkaar",
    caption:
      "Relaties tussen elke twee onderdelen; op de schuine lijn die binnen één onderdeel. Tussen haakjes: het aantal bij toeval.",
    largest: (count: number) => `De tabel toont de ${count} onderdelen met de meeste mensen.`,
    corner: "Onderdeel",
    other: "overig",
    key: ["veel minder dan bij toeval", "minder", "zoals bij toeval", "meer", "veel meer"],
    colours: "Kleuren",
  },
  en: {
    title: "All departments side by side",
    caption:
      "Ties between every two departments; on the diagonal those within one. In brackets: what chance would give.",
    largest: (count: number) => `The table shows the ${count} departments with most people.`,
    corner: "Department",
    other: "other",
    key: ["much less than by chance", "less", "as by chance", "more", "much more"],
    colours: "Colours",
  },
};

/** More than this fits on no page. */
const MOST = 16;

/** A row of the matrix; null is the hidden ones in one sum. */
type Line = { readonly id: number | null; readonly name: string; readonly short: string };

/** The lower half of the table of departments, with ties, what chance gives, and the ratio as a colour. */
export function pairMatrix({ facts, figures, language, names }: ReportContext): Html {
  const words = WORDS[language];
  const { departments, pairs } = facts.overview;
  const compared = departments.filter(({ small }) => !small);
  const hasOther = pairs.some(({ aId }) => aId === null) && compared.length <= MOST;
  const lines: readonly Line[] = [
    ...compared
      .toSorted((a, b) => b.people - a.people || a.id - b.id)
      .slice(0, MOST)
      .map(({ id }) => ({ id, name: names.department(id) ?? "", short: names.short(id) ?? "" })),
    ...(hasOther ? [{ id: null, name: words.other, short: words.other }] : []),
  ];
  const pairOf = pairsByEnds(pairs);
  const cell = (pair: OverviewPair | undefined): Html => {
    if (pair === undefined) return html`<td class="x0">0</td>`;
    return html`<td class="x${ratioClass(pair.lift)}">
      ${figures.whole(pair.ties)} (${figures.about(pair.expected)})
    </td>`;
  };
  const rows = lines.map(
    (row, place) =>
      html`<tr>
        <th scope="row">${row.name}</th>
        ${lines.slice(0, place + 1).map((column) => cell(pairOf(row.id, column.id)))}
        ${lines.slice(place + 1).map(() => html`<td class="x0"></td>`)}
      </tr>`,
  );
  return html`<h3>${words.title}</h3>
    <div class="wide" role="region" aria-label="${words.title}" tabindex="0">
      <table class="matrix">
        <caption>
          ${words.caption} ${compared.length > MOST ? words.largest(MOST) : null}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.corner}</th>
            ${lines.map(({ short }) => html`<th scope="col" class="n">${short}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
    <ul class="key" aria-label="${words.colours}">
      ${words.key.map(keyItem)}
    </ul>`;
}

const COLOURS = ["#dcb98f", "#f0e2d0", "#f3f6f7", "#a8c7e2", "#275f98"];

function keyItem(word: string, place: number): Html {
  return html`<li>
    <svg width="16" height="16" aria-hidden="true">
      <rect
        x="0.5"
        y="0.5"
        width="15"
        height="15"
        fill="${COLOURS[place]!}"
        stroke="#6f8291"
      /></svg
    >${word}
  </li>`;
}

function pairsByEnds(pairs: readonly OverviewPair[]) {
  const byEnds = new Map(pairs.map((pair) => [keyOf(pair.aId, pair.bId), pair]));
  return (a: number | null, b: number | null) => byEnds.get(keyOf(a, b));
}

function keyOf(a: number | null, b: number | null): string {
  return [a ?? 0, b ?? 0].toSorted((x, y) => x - y).join(" ");
}

/** The five colours, with the borders that the window has; 0 where there is no ratio. */
function ratioClass(ratio: number | null): 0 | 1 | 2 | 3 | 4 | 5 {
  if (ratio === null) return 0;
  if (ratio < 0.25) return 1;
  if (ratio < 0.6) return 2;
  if (ratio <= 1.5) return 3;
  return ratio <= 3 ? 4 : 5;
}
