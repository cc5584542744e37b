import { groupedBy } from "../grouped-by.ts";
import { html, type Html } from "./html.ts";
import { isTold, type ReportContext } from "./report-context.ts";
import type { Ref, ReportFlowGroup, ReportFlowPair } from "./report-facts.ts";

const WORDS = {
  nl: {
    title: "Waar kennis kan stromen",
    lead: "Initiatieven en mensen die op elkaar lijken, in verschillende onderdelen, en die elkaar nog niet of nauwelijks kennen. Dit zijn voorstellen om over te praten, geen oordelen.",
    none: "We vonden geen kansen om te laten zien.",
    one: "Alles hoort hier bij één onderdeel, dus gaat er niets over een grens heen.",
    below: (level: string) =>
      `Een verslag van de onderdelen daaronder kan meer laten zien (op de opdrachtregel: export --level ${level}).`,
    groups: "Samen aan hetzelfde, los van elkaar",
    initiatives: "Twee initiatieven",
    people: "Mensen",
    departments: "Twee onderdelen",
    count: (count: string) => `${count} initiatieven die op elkaar lijken`,
    same: (count: string) => `en nog ${count} bijna gelijke`,
    more: (count: string) => `en nog ${count}`,
    words: "Gedeelde woorden:",
    topics: "Gedeelde onderwerpen:",
    via: "Kan hen voorstellen:",
    known: (same: string, more: string) =>
      `Mensen die ze beiden kennen: ${same}. Anderen om de een die iemand om de ander kennen: ${more}.`,
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
    one: "All of it belongs to one department here, so nothing goes across.",
    below: (level: string) =>
      `A report of the departments below it may show more (on the command line: export --level ${level}).`,
    groups: "On the same thing, apart from each other",
    initiatives: "Two initiatives",
    people: "People",
    departments: "Two departments",
    count: (count: string) => `${count} initiatives that are alike`,
    same: (count: string) => `and ${count} more that are nearly the same`,
    more: (count: string) => `and ${count} more`,
    words: "Shared words:",
    topics: "Shared topics:",
    via: "Could introduce them:",
    known: (same: string, more: string) =>
      `People whom both know: ${same}. Others around the one who know someone around the other: ${more}.`,
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
const MOST_PLACES = 6;

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
    ${found === 0 ? html`<p>${words.none} ${whyNone(context)}</p>` : html`<p>${words.lead}</p>`}
    ${list(words.groups, groups)} ${list(words.initiatives, initiatives)}
    ${list(words.people, people)} ${list(words.departments, departments)}
    <div class="how"><p>${words.method(flows.seed)}</p></div>
  </section>`;
}

/** That nothing can cross, where all stands below one department. */
function whyNone({ facts, figures, language }: ReportContext): string | null {
  const words = WORDS[language];
  const { deepest, departments, level } = facts.overview;
  const filled = departments.filter(({ people, initiatives }) => people + initiatives > 0);
  if (filled.length !== 1) return null;
  return level < deepest ? `${words.one} ${words.below(figures.whole(level + 1))}` : words.one;
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
  const lines = titlesOf(group, context);
  if (lines.length === 0) return null;
  const items = lines
    .slice(0, MOST_INITIATIVES)
    .map(({ title, about }) => html`<li>${title}${about === "" ? null : ` (${about})`}</li>`);
  const more = lines.length - items.length;
  return html`<li>
    <strong>${words.count(whole(group.initiatives.length))}</strong>
    <ul>
      ${items} ${more === 0 ? null : html`<li>${words.more(whole(more))}</li>`}
    </ul>
    ${shared(group, context)}
  </li>`;
}

/** The initiatives of a group, those of one title together, with where they are. */
function titlesOf(
  { initiatives }: ReportFlowGroup,
  { figures, language, names }: ReportContext,
): { readonly title: string; readonly about: string }[] {
  const words = WORDS[language];
  const byTitle = groupedBy(initiatives, ({ initiative }) => names.initiative(initiative.id));
  byTitle.delete(null);
  return [...byTitle].map(([title, all]) => {
    const places = [...new Set(all.map(({ initiative }) => names.placeOf(initiative.id)))].filter(
      (place) => place !== null,
    );
    const same = all.reduce((sum, one) => sum + one.same.length, 0);
    const about = [
      places.slice(0, MOST_PLACES).join(", "),
      places.length > MOST_PLACES ? words.more(figures.whole(places.length - MOST_PLACES)) : "",
      same === 0 ? "" : words.same(figures.whole(same)),
    ];
    return { title: title ?? "", about: about.filter((part) => part !== "").join(" ") };
  });
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
  return html`<li>
    <strong>${a}</strong>${words.and}<strong>${b}</strong>
    <p>${words.kinds[pair.kind]}</p>
    ${known(pair, context)} ${shared(pair, context)}
    ${via.length === 0 ? null : html`<p>${words.via} ${via.join(", ")}</p>`}
  </li>`;
}

/** By what two people are expected to know each other; nothing where that is only by their topics. */
function known({ between }: ReportFlowPair, { figures, language }: ReportContext): Html | null {
  if (between === null || between.shared + between.around === 0) return null;
  const { whole } = figures;
  return html`<p>${WORDS[language].known(whole(between.shared), whole(between.around))}</p>`;
}

function shared(
  { terms, topics }: Pick<ReportFlowPair, "terms" | "topics">,
  { language, names }: ReportContext,
): Html | null {
  const words = WORDS[language];
  const told = terms
    // What is left of "app's" says nothing.
    .filter(({ a, b }) => Math.min(a.length, b.length) > 1)
    .filter(({ a, b }) => names.mayStand(a) && names.mayStand(b))
    .map(({ a, b }) => (a.toLowerCase() === b.toLowerCase() ? a : `${a} = ${b}`))
    .slice(0, MOST_WORDS);
  const about = topics.map(({ id }) => names.topic(id)).filter((name) => name !== null);
  return html`${told.length === 0 ? null : html`<p>${words.words} ${told.join(", ")}</p>`}
  ${about.length === 0 ? null : html`<p>${words.topics} ${about.join(", ")}</p>`}`;
}

/** A name that may be shared, with where it belongs; null where there is none. */
function nameOf({ id }: Ref, { names }: ReportContext): string | null {
  const name = names.person(id) ?? names.initiative(id) ?? names.department(id);
  const place = names.placeOf(id);
  return name === null || place === null ? name : `${name} (${place})`;
}
