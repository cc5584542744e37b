import { html, type Html } from "./html.ts";
import { isTold, type ReportContext } from "./report-context.ts";
import type { ReportBridges } from "./report-facts.ts";
import { table } from "./table.ts";

const WORDS = {
  nl: {
    title: "Bruggenbouwers",
    lead: "Deze mensen verbinden onderdelen: de kortste weg tussen twee anderen loopt vaak over hen.",
    none: "Van de mensen over wie de meeste wegen lopen, mag niemand hier genoemd worden.",
    person: "Naam",
    department: "Onderdeel",
    ties: "relaties",
    share: "wegen over deze persoon",
    participation: "spreiding",
    caption: "Bruggenbouwers die genoemd mogen worden",
    fragile: "Kwetsbare dwarsverbanden",
    fragileLead: "Valt deze ene schakel weg, dan verliezen twee onderdelen hun laatste relatie.",
    fragileNone:
      "Van de onderdelen waarvan de cijfers hier mogen staan, hangen er geen twee aan één enkele schakel.",
    someone: "iemand die hier niet genoemd wordt",
    through: (a: string, b: string, ties: string) => `${a} en ${b} (${ties}): alleen via `,
    count: (count: number, figure: string) => `${figure} ${count === 1 ? "relatie" : "relaties"}`,
    or: " of ",
    method: (n: string) =>
      `Wegen over deze persoon: welk deel van alle paren van anderen zijn kortste weg over deze persoon heeft (betweenness), over n = ${n} mensen. Spreiding: 0 als alle relaties in één onderdeel liggen, dichter bij 1 als ze over veel onderdelen verdeeld zijn.`,
    exact: "Dit is precies uitgerekend.",
    sampled: (pairs: string, error: string, confidence: string, seed: number) =>
      `Geschat uit ${pairs} paren (beginwaarde ${seed}): met ${confidence} zekerheid hoogstens ${error} ernaast.`,
    caveat:
      "Let op: wie veel verbindt, draagt vaak al veel. Vraag het eerst, voor je nog een kennismaking voorstelt.",
  },
  en: {
    title: "Bridge-builders",
    lead: "These people tie departments together: the shortest way between two others often runs over them.",
    none: "Of the people over whom most ways run, none may be named here.",
    person: "Name",
    department: "Department",
    ties: "ties",
    share: "ways over this person",
    participation: "spread",
    caption: "Bridge-builders who may be named",
    fragile: "Fragile crossings",
    fragileLead: "If this one link goes, two departments lose their last tie.",
    fragileNone:
      "Of the departments whose figures may be told here, no two hang on one single link.",
    someone: "someone who is not named here",
    through: (a: string, b: string, ties: string) => `${a} and ${b} (${ties}): only through `,
    count: (count: number, figure: string) => `${figure} ${count === 1 ? "tie" : "ties"}`,
    or: " or ",
    method: (n: string) =>
      `Ways over this person: the part of all pairs of others whose shortest way runs over this person (betweenness), over n = ${n} people. Spread: 0 when all ties are in one department, nearer 1 when they are spread over many.`,
    exact: "This is computed exactly.",
    sampled: (pairs: string, error: string, confidence: string, seed: number) =>
      `Estimated from ${pairs} pairs (seed ${seed}): with ${confidence} certainty at most ${error} off.`,
    caveat:
      "Mind: who ties much together often carries much already. Ask first, before proposing one more introduction.",
  },
};

const MOST = 10;
const MOST_FRAGILE = 15;

/** Who ties departments together, of those who may be named, and pairs of departments that hang on one link. */
export function bridgeBuilders(context: ReportContext): Html | null {
  const { bridges } = context.facts;
  if (bridges === null) return null;
  const { figures, hidden, language } = context;
  const words = WORDS[language];
  const { sampled } = bridges;
  const how =
    sampled === null
      ? words.exact
      : words.sampled(
          figures.whole(sampled.pairs),
          figures.exact(sampled.error),
          figures.share(sampled.confidence),
          sampled.seed,
        );
  return html`<section aria-labelledby="bridges">
    <h2 id="bridges">${words.title}</h2>
    ${builders(bridges, context)}
    <div class="how">
      <p>
        ${hidden.isSumHidden ? null : words.method(figures.whole(bridges.n))} ${how} ${words.caveat}
      </p>
    </div>
    <h3>${words.fragile}</h3>
    ${fragile(bridges, context)}
  </section>`;
}

function builders({ people }: ReportBridges, context: ReportContext): Html {
  const { figures, language, names } = context;
  const words = WORDS[language];
  const told = people
    .filter(({ share, person }) => share !== null && share > 0 && names.person(person.id) !== null)
    .slice(0, MOST);
  if (told.length === 0) return html`<p>${words.none}</p>`;
  return html`<p>${words.lead}</p>
    ${table({
      label: words.caption,
      columns: [
        { title: words.person },
        { title: words.department },
        { title: words.ties, isNumber: true },
        { title: words.share, isNumber: true },
        { title: words.participation, isNumber: true },
      ],
      rows: told.map(({ person, ties, share, participation }) => [
        names.person(person.id),
        names.placeOf(person.id),
        figures.whole(ties),
        `${figures.exact(100 * share!)}%`,
        participation === null ? "-" : figures.exact(participation),
      ]),
    })}`;
}

/** Ties between departments whose figures may be told, also where the link itself may not be named. */
function fragile({ fragile: all }: ReportBridges, context: ReportContext): Html {
  const { figures, language, names } = context;
  const words = WORDS[language];
  const items = all
    .filter(({ a, b }) => isTold(context, a.id) && isTold(context, b.id))
    .slice(0, MOST_FRAGILE)
    .map(({ a, b, through, ties }) => {
      const [first, second] = [names.department(a.id) ?? "", names.department(b.id) ?? ""];
      const links = [
        ...new Set(
          through.map(({ id }) => names.person(id) ?? names.initiative(id) ?? words.someone),
        ),
      ].join(words.or);
      return html`<li>
        ${words.through(first, second, words.count(ties, figures.whole(ties)))}<strong
          >${links}</strong
        >
      </li>`;
    });
  if (items.length === 0) return html`<p>${words.fragileNone}</p>`;
  return html`<p>${words.fragileLead}</p>
    <ul>
      ${items}
    </ul>`;
}
