import { html, type Html } from "./html.ts";
import type { ReportContext } from "./report-context.ts";
import type { ReportFacts } from "./report-facts.ts";
import { toldCounts } from "./told-figures.ts";
import { insideByChance, toldKind, type ToldKind } from "./told-kind.ts";

const WORDS = {
  nl: {
    none: html`Er is <mark>nog niets te vertellen</mark>.`,
    few: html`Er zijn <mark>te weinig relaties of te kleine onderdelen</mark> om iets te zeggen.`,
    alike: html`Er is veel dat op elkaar lijkt, maar of mensen elkaar vinden, is
      <mark>nog niet te zeggen</mark>.`,
    apart: html`Er gebeurt veel, maar <mark>vooral los van elkaar</mark>.`,
    less: html`Mensen vinden elkaar over grenzen heen, maar <mark>minder dan bij toeval</mark>.`,
    together: html`Mensen zoeken elkaar juist op, <mark>over de grenzen heen</mark>.`,
    chance: html`Grenzen tellen hier nauwelijks:
      <mark>mensen vinden elkaar zoals bij toeval</mark>.`,
    made: (day: string) => `Verslag van ${day}, gemaakt met Dwarsverband.`,
    lead: (inside: string, chance: string, isTop: boolean) =>
      `${inside} van alle relaties tussen mensen blijft binnen ${isTop ? "het eigen ministerie of de eigen organisatie" : "het eigen onderdeel"}. Bij toeval zou dat ${chance} zijn.`,
    open: "Met naam staan hier alleen mensen die open delen. Alle anderen tellen mee, zonder naam.",
    internal:
      "Let op: in dit verslag staan ook mensen met naam die alleen intern genoemd willen worden. Stuur het niet buiten je eigen organisatie.",
    counts: {
      people: "mensen",
      initiatives: "initiatieven",
      departments: "onderdelen, op alle lagen",
      topics: "onderwerpen",
      pairs: "relaties tussen mensen",
      crossings: "daarvan dwarsverbanden",
      alone: "mensen zonder relatie",
    },
  },
  en: {
    none: html`There is <mark>nothing to tell yet</mark>.`,
    few: html`There are <mark>too few ties or too small departments</mark> to say anything.`,
    alike: html`Much is alike, but whether people find each other <mark>cannot be said yet</mark>.`,
    apart: html`A lot is happening, but <mark>mostly apart</mark>.`,
    less: html`People find each other across borders, but <mark>less than by chance</mark>.`,
    together: html`People seek each other out, <mark>across the borders</mark>.`,
    chance: html`Borders hardly count here: <mark>people find each other as by chance</mark>.`,
    made: (day: string) => `Report of ${day}, made with Dwarsverband.`,
    lead: (inside: string, chance: string, isTop: boolean) =>
      `${inside} of all ties between people stay within their own ${isTop ? "ministry or organisation" : "department"}. Chance would give ${chance}.`,
    open: "Only people who share openly are named here. Everyone else is counted, without a name.",
    internal:
      "Mind: this report also names people who want to be named internally only. Do not send it outside your own organisation.",
    counts: {
      people: "people",
      initiatives: "initiatives",
      departments: "departments, on all levels",
      topics: "topics",
      pairs: "ties between people",
      crossings: "of these across departments",
      alone: "people without a tie",
    },
  },
};

/** What it is, the sentence that a director could say aloud, and what was counted. */
export function opening(context: ReportContext): Html {
  const { facts, figures, includeInternal, language } = context;
  const words = WORDS[language];
  const { counts, eiIndex } = facts.overview;
  const isEmpty = counts.people + counts.initiatives === 0;
  const kind = context.hidden.tellsCrossings ? toldKind(facts.overview) : "few";
  const lead =
    isEmpty || kind === "few"
      ? null
      : html`<p class="lead">
          ${words.lead(
            figures.share(eiIndex.internal / eiIndex.n),
            figures.share(insideByChance(eiIndex.expected!)),
            facts.overview.level === 0,
          )}
        </p>`;
  return html`<header>
    <p class="made">${words.made(figures.day(facts.day))}</p>
    <h1>${words[isEmpty ? "none" : headline(kind, facts)]}</h1>
    ${lead}
    <dl class="figures">${countsOf(context)}</dl>
    ${counts.people === 0 ? null : html`<p>${includeInternal ? words.internal : words.open}</p>`}
  </header>`;
}

/** Where nothing can be said of people, texts may still have much in common. */
function headline(kind: ToldKind, { flows }: ReportFacts): ToldKind | "alike" {
  const found = (flows?.groups.length ?? 0) + (flows?.pairs.length ?? 0);
  return kind === "few" && found > 0 ? "alike" : kind;
}

/** What was counted and may be told. */
function countsOf({ facts, figures, hidden, language }: ReportContext): Html[] {
  return toldCounts(hidden).map(
    (name) =>
      html`<div>
        <dt>${WORDS[language].counts[name]}</dt>
        <dd>${figures.whole(facts.overview.counts[name])}</dd>
      </div>`,
  );
}
