import type { OverviewPair } from "../../insight/overview.ts";
import { html, type Html } from "./html.ts";
import { pairMatrix } from "./pair-matrix.ts";
import type { ReportContext } from "./report-context.ts";
import { ringPicture } from "./ring-picture.ts";
import { table } from "./table.ts";

const WORDS = {
  nl: {
    title: "Welke onderdelen vinden elkaar?",
    none: "Er zijn te weinig onderdelen van 5 mensen of meer om te vergelijken zonder iets over de kleine te verklappen.",
    less: "Hier ontbreekt het meest",
    lessNone: "Geen twee onderdelen hebben duidelijk minder relaties dan bij toeval.",
    more: "Hier gaat het al goed",
    moreNone: "Geen twee onderdelen hebben duidelijk meer relaties dan bij toeval.",
    a: "Onderdeel",
    b: "en onderdeel",
    ties: "relaties",
    expected: "bij toeval",
    ratio: "verhouding",
    method: (n: string) =>
      `Bij toeval: zoveel relaties zouden er zijn als iedereen er evenveel had als nu, maar met willekeurige mensen. De verhouding is het aantal gedeeld door dat van toeval; rond 1 is zoals bij toeval. Genoemd zijn paren waarvan z minstens 2 van nul af ligt, hoogstens tien; n = ${n} relaties. Dit is precies uitgerekend, zonder loten.`,
    small: (departments: string, people: string) =>
      `Onderdelen met minder dan 5 mensen vergelijken we niet, en hun cijfers staan alleen in sommen waaruit niets per onderdeel is af te leiden. Daarvoor gaan soms ook wat grotere onderdelen mee. Samen zijn het ${departments} onderdelen met ${people} mensen: ‘overig’.`,
  },
  en: {
    title: "Which departments find each other?",
    none: "There are too few departments of 5 people or more to compare without giving away something of the small ones.",
    less: "What is missing most",
    lessNone: "No two departments have clearly fewer ties than by chance.",
    more: "What goes well already",
    moreNone: "No two departments have clearly more ties than by chance.",
    a: "Department",
    b: "and department",
    ties: "ties",
    expected: "by chance",
    ratio: "ratio",
    method: (n: string) =>
      `By chance: so many ties there would be if everyone had as many as now, but with people at random. The ratio is the number divided by that of chance; about 1 is as chance gives. Listed are pairs whose z lies at least 2 from nought, at most ten; n = ${n} ties. This is computed exactly, nothing is drawn.`,
    small: (departments: string, people: string) =>
      `We do not compare departments of fewer than 5 people, and their figures are only in sums from which nothing of one department can be worked out. For that some larger ones may go along. Together they are ${departments} departments with ${people} people: ‘other’.`,
  },
};

const MOST_PAIRS = 10;
const CLEAR = 2;

/** Pairs of departments with ties, chance and ratio; all of them as a picture and a table. */
export function departmentPairs(context: ReportContext): Html {
  const words = WORDS[context.language];
  const { departments, eiIndex, other, pairs } = context.facts.overview;
  const title = html`<h2 id="pairs">${words.title}</h2>`;
  const compared = departments.filter(({ small }) => !small);
  const small =
    context.hidden.departments.size === 0 || context.hidden.isSumHidden
      ? null
      : html`<p class="quiet">
          ${words.small(
            context.figures.whole(other.departments),
            context.figures.whole(other.people),
          )}
        </p>`;
  if (compared.length < 2 || !context.hidden.tellsCrossings) {
    return html`<section aria-labelledby="pairs">
      ${title}
      <p>${words.none}</p>
      ${small}
    </section>`;
  }
  const between = pairs.filter(({ aId, bId }) => aId !== null && bId !== null && aId !== bId);
  return html`<section aria-labelledby="pairs">
    ${title} ${ringPicture(context)}
    <h3>${words.less}</h3>
    ${pairTable(farthest(between, -1), { title: words.less, none: words.lessNone }, context)}
    <h3>${words.more}</h3>
    ${pairTable(farthest(between, 1), { title: words.more, none: words.moreNone }, context)}
    <div class="how"><p>${words.method(context.figures.whole(eiIndex.n))}</p></div>
    ${pairMatrix(context)} ${small}
  </section>`;
}

/** The pairs that lie clearly to one side of chance, those that lack or have most ties first. */
function farthest(pairs: readonly OverviewPair[], side: -1 | 1): OverviewPair[] {
  return pairs
    .filter(({ z }) => z !== null && side * z >= CLEAR)
    .toSorted(
      (x, y) =>
        side * (y.ties - y.expected) - side * (x.ties - x.expected) ||
        x.aId! - y.aId! ||
        x.bId! - y.bId!,
    )
    .slice(0, MOST_PAIRS);
}

function pairTable(
  pairs: readonly OverviewPair[],
  { title, none }: { readonly title: string; readonly none: string },
  { figures, language, names }: ReportContext,
): Html {
  const words = WORDS[language];
  if (pairs.length === 0) return html`<p>${none}</p>`;
  return table({
    label: title,
    hasCaption: false,
    columns: [
      { title: words.a },
      { title: words.b },
      { title: words.ties, isNumber: true },
      { title: words.expected, isNumber: true },
      { title: words.ratio, isNumber: true },
      { title: "z", isNumber: true },
    ],
    rows: pairs.map(({ aId, bId, ties, expected, lift, z }) => [
      names.department(aId!),
      names.department(bId!),
      figures.whole(ties),
      figures.about(expected),
      lift === null ? "-" : figures.exact(lift),
      z === null ? "-" : figures.about(z),
    ]),
  });
}
