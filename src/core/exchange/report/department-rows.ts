import { html, type Html } from "./html.ts";
import { isTold, type ReportContext } from "./report-context.ts";
import { table } from "./table.ts";

const WORDS = {
  nl: {
    title: "Per onderdeel",
    caption: "Onderdelen, hoe ze naar buiten kijken, en wie er open deelt",
    captionInitiatives: "Onderdelen en hun initiatieven",
    department: "Onderdeel",
    people: "mensen",
    initiatives: "initiatieven",
    index: "E-I-index",
    expected: "bij toeval",
    open: "delen open",
    other: (count: string) => `overig (${count} onderdelen)`,
    none: "zonder onderdeel",
    explained:
      "Een E-I-index van −1 betekent: alle relaties binnen het onderdeel; +1: alle naar buiten. Lees hem naast wat toeval zou geven: een klein onderdeel tussen veel mensen komt dan vanzelf dicht bij +1. Wie open deelt, mag in dit verslag met naam genoemd worden.",
    few: "minder dan 5",
  },
  en: {
    title: "By department",
    caption: "Departments, how they look outward, and who shares openly there",
    captionInitiatives: "Departments and their initiatives",
    department: "Department",
    people: "people",
    initiatives: "initiatives",
    index: "E-I index",
    expected: "by chance",
    open: "share openly",
    other: (count: string) => `other (${count} departments)`,
    none: "without a department",
    explained:
      "An E-I index of −1 means: all ties within the department; +1: all outward. Read it beside what chance would give: a small department among many people then comes near +1 by itself. Who shares openly may be named in this report.",
    few: "fewer than 5",
  },
};

/** Each department that may be told of, with its people, its index against chance, and who shares openly. */
export function departmentRows(context: ReportContext): Html {
  const { facts, figures, language, names, sharing } = context;
  const words = WORDS[language];
  const { whole, exact } = figures;
  const { departments } = facts.overview;
  const rows = departments
    .filter(({ id, people }) => people > 0 && isTold(context, id))
    .toSorted((a, b) => b.people - a.people || a.id - b.id)
    .map(({ id, people, initiatives, eiIndex, expected }) => [
      names.department(id),
      whole(people),
      whole(initiatives),
      eiIndex === null ? "-" : exact(eiIndex),
      expected === null ? "-" : exact(expected),
      whole(sharing.departments.get(id)?.open ?? 0),
    ]);
  return html`<section aria-labelledby="departments">
    <h2 id="departments">${words.title}</h2>
    ${table({
      label: words.caption,
      columns: [
        { title: words.department },
        ...[words.people, words.initiatives, words.index, words.expected, words.open].map(
          (title) => ({ title, isNumber: true }),
        ),
      ],
      rows: [...rows, ...restRow(context), ...looseRow(context)],
    })}
    <p class="quiet">${words.explained}</p>
  </section>`;
}

/** Where there are no people: each department with initiatives. */
export function initiativeRows({ facts, figures, language, names }: ReportContext): Html | null {
  const words = WORDS[language];
  const filled = facts.overview.departments
    .filter(({ initiatives }) => initiatives > 0)
    .toSorted((a, b) => b.initiatives - a.initiatives || a.id - b.id);
  if (filled.length === 0) return null;
  return html`<section aria-labelledby="departments">
    <h2 id="departments">${words.title}</h2>
    ${table({
      label: words.captionInitiatives,
      columns: [{ title: words.department }, { title: words.initiatives, isNumber: true }],
      rows: filled.map(({ id, initiatives }) => [names.department(id), figures.whole(initiatives)]),
    })}
  </section>`;
}

type Row = readonly (string | null)[];

/** The hidden ones and those without people in one sum; none where nothing is hidden, or the sum would tell. */
function restRow(context: ReportContext): Row[] {
  const { facts, figures, hidden, language, sharing } = context;
  if (hidden.departments.size === 0 || hidden.isSumHidden) return [];
  const { whole } = figures;
  const rest = facts.overview.departments.filter(
    ({ id, people }) => people === 0 || !isTold(context, id),
  );
  const initiatives = rest.reduce((sum, one) => sum + one.initiatives, 0);
  const name = WORDS[language].other(whole(rest.length));
  const { people, open } = sharing.hidden;
  return [[name, whole(people), whole(initiatives), "-", "-", whole(open)]];
}

function looseRow({ figures, hidden, language, sharing }: ReportContext): Row[] {
  const words = WORDS[language];
  const { people, open } = sharing.withoutDepartment;
  if (people === 0 || hidden.isSumHidden) return [];
  const isFew = people < 5;
  const counts = isFew ? [words.few, "-"] : [figures.whole(people), figures.whole(open)];
  return [[words.none, counts[0]!, "-", "-", "-", counts[1]!]];
}
