import { html, type Html } from "./html.ts";
import { isTold, type ReportContext } from "./report-context.ts";
import type { Ref, ReportFlowGroup, ReportFlowPair } from "./report-facts.ts";

const WORDS = {
  nl: {
    title: "Waar kennis kan stromen",
    lead: "Initiatieven en mensen die op elkaar lijken, in verschillende onderdelen, en die elkaar nog niet of nauwelijks kennen. Dit zijn voorstellen om over te praten, geen oordelen.",
    none: "We vonden geen kansen om te laten zien.",
    groups: "Samen aan hetzelfde, los van elkaar",
    initiatives: "Twee initiatieven",
    people: "Mensen",
    departments: "Twee onderdelen",
    count: (count: string) => `${count} initiatieven die op elkaar lijken`,
    same: (count: string) => `(en nog ${count} bijna gelijke)`,
    words: "Gedeelde woorden:",
    topics: "Gedeelde onderwerpen:",
    via: "Kan hen voorstellen:",
    at: (department: string) => ` (${department})`,
    kinds: {
      alike: "lijken op elkaar",
      talent: "wat de eerste biedt, zoekt de tweede",
      lesson: "lijken op elkaar, en van de eerste zijn lessen bekend",
      meet: "zouden elkaar moeten kennen",
      departments: "hebben elkaar veel te vertellen",
    },
    and: " en ",
    method: (seed: number) =>
      `Hoe we zoeken: de teksten van initiatieven zijn woord voor woord vergeleken, in het Nederlands en het Engels; bijna gelijke teksten tellen als één. Hoe meer ze delen en hoe verder de mensen erachter van elkaar staan, hoe hoger op de lijst. Mensen staan erbij als hun netwerken en onderwerpen een relatie doen verwachten (beginwaarde ${seed}). Getoond worden de eerste tien van elk. Let op: een gedeeld woord is nog geen gedeeld doel, en wie elkaar kennen zonder dat het in een bestand staat, zien wij niet.`,
  },
  en: {
    title: "Where knowledge could flow",
    lead: "Initiatives and people that are alike, in different departments, and that do not know each other, or hardly. These are proposals to talk about, not verdicts.",
    none: "We found no opportunities to show.",
    groups: "On the same thing, apart from each other",
    initiatives: "Two initiatives",
    people: "People",
    departments: "Two departments",
    count: (count: string) => `${count} initiatives that are alike`,
    same: (count: string) => `(and ${count} more that are nearly the same)`,
    words: "Shared words:",
    topics: "Shared topics:",
    via: "Could introduce them:",
    at: (department: string) => ` (${department})`,
    kinds: {
      alike: "are alike",
      talent: "what the first offers, the second looks for",
      lesson: "are alike, and the lessons of the first are known",
      meet: "should know each other",
      departments: "have much to tell each other",
    },
    and: " and ",
    method: (seed: number) =>
      `How we search: the texts of initiatives are compared word by word, in Dutch and in English; nearly equal texts count as one. The more they share and the further apart the people behind them are, the higher on the list. People are listed where their networks and topics make a tie expected (seed ${seed}). The first ten of each are shown. Mind: a shared word is not yet a shared aim, and people who know each other without a file saying so are not seen by us.`,
  },
};

/** Under which heading a pair stands. */
const OF = {
  alike: "initiatives",
  lesson: "initiatives",
  talent: "people",
  meet: "people",
  departments: "departments",
} as const;

const MOST = 10;
const MOST_INITIATIVES = 6;
const MOST_WORDS = 8;
const MOST_INTRODUCERS = 3;

/** The first opportunities: groups of initiatives, and pairs. People stand in it only where all may be named. */
export function flowCards(context: ReportContext): Html | null {
  const { flows } = context.facts;
  if (flows === null) return null;
  const words = WORDS[context.language];
  const groups = cards(flows.groups, (group) => groupCard(group, context));
  const pairsOf = (of: "initiatives" | "people" | "departments") =>
    cards(
      flows.pairs.filter(({ kind }) => OF[kind] === of),
      (pair) => pairCard(pair, context),
    );
  const [initiatives, people, departments] = [
    pairsOf("initiatives"),
    pairsOf("people"),
    pairsOf("departments"),
  ];
  const found = groups.length + initiatives.length + people.length + departments.length;
  return html`<section aria-labelledby="flows">
    <h2 id="flows">${words.title}</h2>
    ${found === 0 ? html`<p>${words.none}</p>` : html`<p>${words.lead}</p>`}
    ${list(words.groups, groups)} ${list(words.initiatives, initiatives)}
    ${list(words.people, people)} ${list(words.departments, departments)}
    <div class="how"><p>${words.method(flows.seed)}</p></div>
  </section>`;
}

function cards<Found>(found: readonly Found[], card: (one: Found) => Html | null): Html[] {
  return found
    .map(card)
    .filter((one) => one !== null)
    .slice(0, MOST);
}

function list(title: string, items: readonly Html[]): Html | null {
  if (items.length === 0) return null;
  return html`<h3>${title}</h3>
    <ol class="cards">
      ${items}
    </ol>`;
}

function groupCard(group: ReportFlowGroup, context: ReportContext): Html | null {
  const words = WORDS[context.language];
  const { whole } = context.figures;
  const items = group.initiatives.slice(0, MOST_INITIATIVES).map(({ initiative, same }) => {
    const name = nameOf(initiative, context);
    const more = same.length === 0 ? null : html` ${words.same(whole(same.length))}`;
    return name === null ? null : html`<li>${name}${more}</li>`;
  });
  if (items.every((item) => item === null)) return null;
  return html`<li>
    <strong>${words.count(whole(group.initiatives.length))}</strong>
    <ul>
      ${items}
    </ul>
    ${shared(group, context)}
  </li>`;
}

/** Of departments only those whose figures may be told: how alike they are is measured, also by their people. */
function pairCard(pair: ReportFlowPair, context: ReportContext): Html | null {
  const words = WORDS[context.language];
  if (pair.kind === "departments" && !(isTold(context, pair.a.id) && isTold(context, pair.b.id)))
    return null;
  const [a, b] = [nameOf(pair.a, context), nameOf(pair.b, context)];
  if (a === null || b === null) return null;
  const via = pair.via
    .map(({ person }) => nameOf(person, context))
    .filter((name) => name !== null)
    .slice(0, MOST_INTRODUCERS);
  const introducers = via.map((name, place) => html`${place === 0 ? " " : ", "}${name}`);
  return html`<li>
    <strong>${a}</strong>${words.and}<strong>${b}</strong>
    <p>${words.kinds[pair.kind]}</p>
    ${shared(pair, context)} ${via.length === 0 ? null : html`<p>${words.via}${introducers}</p>`}
  </li>`;
}

function shared(
  { terms, topics }: Pick<ReportFlowPair, "terms" | "topics">,
  { language, names }: ReportContext,
): Html | null {
  const words = WORDS[language];
  const told = terms
    .filter(({ a, b }) => names.mayStand(a) && names.mayStand(b))
    .map(({ a, b }) => (a.toLowerCase() === b.toLowerCase() ? a : `${a} = ${b}`))
    .slice(0, MOST_WORDS);
  const about = topics.map(({ id }) => names.topic(id)).filter((name) => name !== null);
  return html`${told.length === 0 ? null : html`<p>${words.words} ${told.join(", ")}</p>`}
  ${about.length === 0 ? null : html`<p>${words.topics} ${about.join(", ")}</p>`}`;
}

/** A name that may be shared, with where it belongs; null where there is none. */
function nameOf({ id }: Ref, { language, names }: ReportContext): Html | null {
  const name = names.person(id) ?? names.initiative(id) ?? names.department(id);
  if (name === null) return null;
  const place = names.placeOf(id);
  return html`${name}${place === null ? null : WORDS[language].at(place)}`;
}
