import { html, type Html } from "./html.ts";
import { isTold, type ReportContext } from "./report-context.ts";

const WORDS = {
  nl: {
    title: "Per onderdeel",
    caption: "Onderdelen, hoe ze naar buiten kijken, en wie er open deelt",
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
  const { facts, figures, hidden, language, names, sharing } = context;
  const words = WORDS[language];
  const { whole, exact } = figures;
  const { departments } = facts.overview;
  const rows = departments
    .filter(({ id, people }) => people > 0 && isTold(context, id))
    .toSorted((a, b) => b.people - a.people || a.id - b.id)
    .map(
      ({ id, people, initiatives, eiIndex, expected }) =>
        html`<tr>
          <th scope="row">${names.department(id)}</th>
          <td class="n">${whole(people)}</td>
          <td class="n">${whole(initiatives)}</td>
          <td class="n">${eiIndex === null ? "-" : exact(eiIndex)}</td>
          <td class="n">${expected === null ? "-" : exact(expected)}</td>
          <td class="n">${whole(sharing.departments.get(id)?.open ?? 0)}</td>
        </tr>`,
    );
  const rest = departments.filter(({ id, people }) => people === 0 || !isTold(context, id));
  const restRow =
    hidden.tops.size === 0 || hidden.isSumHidden
      ? null
      : html`<tr>
          <th scope="row">${words.other(whole(rest.length))}</th>
          <td class="n">${whole(sharing.hidden.people)}</td>
          <td class="n">${whole(rest.reduce((sum, { initiatives }) => sum + initiatives, 0))}</td>
          <td class="n">-</td>
          <td class="n">-</td>
          <td class="n">${whole(sharing.hidden.open)}</td>
        </tr>`;
  return html`<section aria-labelledby="departments">
    <h2 id="departments">${words.title}</h2>
    <div class="wide" role="region" aria-label="${words.caption}" tabindex="0">
      <table>
        <caption>
          ${words.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.department}</th>
            <th scope="col" class="n">${words.people}</th>
            <th scope="col" class="n">${words.initiatives}</th>
            <th scope="col" class="n">${words.index}</th>
            <th scope="col" class="n">${words.expected}</th>
            <th scope="col" class="n">${words.open}</th>
          </tr>
        </thead>
        <tbody>
          ${rows} ${restRow} ${looseRow(context)}
        </tbody>
      </table>
    </div>
    <p class="quiet">${words.explained}</p>
  </section>`;
}

function looseRow({ figures, hidden, language, sharing }: ReportContext): Html | null {
  const words = WORDS[language];
  const { people, open } = sharing.withoutDepartment;
  if (people === 0 || hidden.isSumHidden) return null;
  const isFew = people < 5;
  return html`<tr>
    <th scope="row">${words.none}</th>
    <td class="n">${isFew ? words.few : figures.whole(people)}</td>
    <td class="n">-</td>
    <td class="n">-</td>
    <td class="n">-</td>
    <td class="n">${isFew ? "-" : figures.whole(open)}</td>
  </tr>`;
}
