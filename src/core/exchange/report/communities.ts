import { html, type Html } from "./html.ts";
import { isTold, type ReportContext } from "./report-context.ts";
import type { ReportGroups } from "./report-facts.ts";
import { table } from "./table.ts";

/** In figures, as they are shown. */
type MethodFigures = Readonly<Record<"runs" | "seed" | "n" | "agreement" | "stability", string>>;

const WORDS = {
  nl: {
    title: "Wie bij elkaar hoort, los van het organogram",
    follows: "De groepen die uit de relaties blijken, vallen bijna samen met de onderdelen.",
    partly: "De groepen die uit de relaties blijken, volgen de onderdelen voor een deel.",
    free: "De groepen die uit de relaties blijken, trekken zich weinig aan van de onderdelen.",
    none: "Er zijn geen groepen van 5 mensen of meer gevonden om te laten zien.",
    caption: "De grootste groepen",
    group: "Groep",
    people: "mensen",
    departments: "vooral uit",
    other: "overig",
    few: "en minder dan 5 uit kleine onderdelen",
    method: ({ runs, seed, n, agreement, stability }: MethodFigures) =>
      `Gevonden met Louvain, ${runs} keer met andere beginwaarden (de eerste ${seed}), onder n = ${n} mensen met relaties. Overeenkomst met de onderdelen ${agreement} (0 niets, 1 gelijk); de uitkomsten lijken onderling voor ${stability} op elkaar. Let op: bij een lage gelijkenis zijn de grenzen van een groep onzeker.`,
  },
  en: {
    title: "Who belongs together, whatever the chart says",
    follows: "The groups that appear from the ties nearly are the departments.",
    partly: "The groups that appear from the ties follow the departments in part.",
    free: "The groups that appear from the ties care little about the departments.",
    none: "No groups of 5 people or more were found to show.",
    caption: "The largest groups",
    group: "Group",
    people: "people",
    departments: "mostly from",
    other: "other",
    few: "and fewer than 5 from small departments",
    method: ({ runs, seed, n, agreement, stability }: MethodFigures) =>
      `Found with Louvain, ${runs} times with other seeds (the first ${seed}), among n = ${n} people with ties. Agreement with the departments ${agreement} (0 nothing, 1 the same); the outcomes resemble each other for ${stability}. Mind: where that is low, the borders of a group are uncertain.`,
  },
};

const MOST = 8;
const MOST_DEPARTMENTS = 4;
/** Fewer people of hidden departments are not told as a figure, nor in the group's. */
const FEWEST_TOLD = 5;
/** From here agreement is called nearly the same, and from there in part. */
const NEARLY = 0.75;
const PARTLY = 0.35;

/** Groups by ties, and how far they follow the departments; of hidden departments only a sum. */
export function communities(context: ReportContext): Html | null {
  const { groups } = context.facts;
  if (groups === null || context.hidden.isSumHidden) return null;
  const { figures, language } = context;
  const words = WORDS[language];
  const { agreement, stability } = groups;
  const orNone = (value: number | null) => (value === null ? "-" : figures.exact(value));
  const title = html`<h2 id="groups">${words.title}</h2>`;
  const told = toldGroups(groups, context);
  if (told.length === 0)
    return html`<section aria-labelledby="groups">
      ${title}
      <p>${words.none}</p>
    </section>`;
  return html`<section aria-labelledby="groups">
    ${title} ${agreement === null ? null : html`<p>${words[howFar(agreement)]}</p>`}
    ${table({
      label: words.caption,
      columns: [
        { title: words.group },
        { title: words.people, isNumber: true },
        { title: words.departments },
      ],
      rows: told.map(({ people, parts }, place) => [
        figures.whole(place + 1),
        figures.whole(people),
        parts.join(", "),
      ]),
    })}
    <div class="how">
      <p>
        ${words.method({ runs: figures.whole(groups.runs), seed: String(groups.seed), n: figures.whole(groups.n), agreement: orNone(agreement), stability: orNone(stability) })}
      </p>
    </div>
  </section>`;
}

function howFar(agreement: number): "follows" | "partly" | "free" {
  if (agreement >= NEARLY) return "follows";
  return agreement >= PARTLY ? "partly" : "free";
}

/** A group that is told of: how many people of it, and of which departments they are. */
type ToldGroup = { readonly people: number; readonly parts: readonly string[] };

/** Those of at least five people, the largest first: two or three who know each other are not a community. */
function toldGroups({ groups }: ReportGroups, context: ReportContext): ToldGroup[] {
  return groups
    .flatMap((group) => toldGroup(group, context) ?? [])
    .filter(({ people }) => people >= FEWEST_TOLD)
    .slice(0, MOST);
}

/** null for a group of hidden departments alone, which would tell how many people one of them has. */
function toldGroup(
  { people, departments }: ReportGroups["groups"][number],
  context: ReportContext,
): ToldGroup | null {
  const { figures, language, names } = context;
  const words = WORDS[language];
  const told = departments.filter(({ department }) => isTold(context, department.id));
  if (told.length === 0) return null;
  const hidden = told.reduce((left, one) => left - one.people, people);
  const isFew = hidden > 0 && hidden < FEWEST_TOLD;
  const shown = told.slice(0, MOST_DEPARTMENTS);
  const rest = shown.reduce((left, one) => left - one.people, people) - (isFew ? hidden : 0);
  return {
    people: isFew ? people - hidden : people,
    parts: [
      ...shown.map(
        ({ department, people: count }) =>
          `${names.short(department.id) ?? ""} ${figures.whole(count)}`,
      ),
      ...(rest > 0 ? [`${words.other} ${figures.whole(rest)}`] : []),
      ...(isFew ? [words.few] : []),
    ],
  };
}
