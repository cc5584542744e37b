import { html, type Html } from "./html.ts";
import type { ReportContext } from "./report-context.ts";

type Definition = readonly [string, string];

const NL: readonly Definition[] = [
  [
    "relatie",
    "Een paar mensen dat elkaar volgens een bestand kent, adviseert, leidt of anders met elkaar te maken heeft, of dat aan hetzelfde initiatief werkt. Een paar telt één keer. (Newman 2001)",
  ],
  ["dwarsverband", "Een relatie tussen mensen uit twee verschillende onderdelen."],
  [
    "E-I-index",
    "(E − I) / (E + I), met E de relaties naar buiten en I die binnen het onderdeel. Van −1 tot +1. Nooit zonder wat toeval zou geven. (Krackhardt & Stern 1988)",
  ],
  [
    "bij toeval, van twee onderdelen",
    "K_a K_b / 2m, met m alle vergeleken relaties en K_a hoeveel relaties de mensen van a samen hebben; binnen één onderdeel K_a² / 4m. (Newman 2006)",
  ],
  ["verhouding", "Het aantal relaties gedeeld door dat bij toeval."],
  [
    "z",
    "Hoeveel standaardafwijkingen een getal ligt van wat het willekeurig verdelen van de mensen over de onderdelen geeft.",
  ],
  [
    "kans",
    "Veel gelijkenis maal weinig contact: affiniteit × (1 − contact). Contact van twee mensen is 2^(1 − d), met d het aantal stappen tussen hen; van twee initiatieven het grootste onder hun mensen.",
  ],
  [
    "wegen over een persoon (betweenness)",
    "Het deel van alle paren van anderen waarvan de kortste weg over deze persoon loopt; lopen er meer even korte wegen, dan telt elk voor een deel. (Brandes 2001)",
  ],
  [
    "spreiding (participation coefficient)",
    "1 − som over onderdelen van (k_is / k_i)², met k_is de relaties van iemand met onderdeel s, en k_i al zijn relaties. (Guimerà & Amaral 2005)",
  ],
  [
    "kwetsbaar dwarsverband",
    "Twee onderdelen waarvan alle relaties over één mens of één initiatief lopen.",
  ],
  [
    "groep",
    "Mensen met onderling meer relaties dan toeval geeft (Louvain, Blondel 2008). De overeenkomst met de onderdelen is de genormaliseerde wederzijdse informatie.",
  ],
];

const EN: readonly Definition[] = [
  [
    "tie",
    "A pair of people of whom a file says that one knows, advises, leads or otherwise has to do with the other, or who work on the same initiative. A pair counts once. (Newman 2001)",
  ],
  ["cross-department tie", "A tie between people of two different departments."],
  [
    "E-I index",
    "(E − I) / (E + I), with E the ties outward and I those within the department. From −1 to +1. Never without what chance would give. (Krackhardt & Stern 1988)",
  ],
  [
    "by chance, of two departments",
    "K_a K_b / 2m, with m all compared ties and K_a how many ties the people of a have together; within one department K_a² / 4m. (Newman 2006)",
  ],
  ["ratio", "The number of ties divided by that by chance."],
  [
    "z",
    "How many standard deviations a number lies from what spreading the people over the departments at random gives.",
  ],
  [
    "opportunity",
    "Much likeness times little contact: affinity × (1 − contact). Contact of two people is 2^(1 − d), with d the steps between them; of two initiatives the largest among their people.",
  ],
  [
    "ways over a person (betweenness)",
    "The part of all pairs of others whose shortest way runs over this person; where more ways are as short, each counts for a part. (Brandes 2001)",
  ],
  [
    "spread (participation coefficient)",
    "1 − sum over departments of (k_is / k_i)², with k_is someone's ties with department s, and k_i all their ties. (Guimerà & Amaral 2005)",
  ],
  ["fragile crossing", "Two departments whose ties all run over one person or one initiative."],
  [
    "group",
    "People with more ties among each other than chance gives (Louvain, Blondel 2008). The agreement with the departments is the normalised mutual information.",
  ],
];

const TITLE = { nl: "Wat de woorden betekenen", en: "What the words mean" };

export function definitions({ language }: ReportContext): Html {
  const all = language === "nl" ? NL : EN;
  return html`<section aria-labelledby="words">
    <h2 id="words">${TITLE[language]}</h2>
    <dl class="words">
      ${all.map(
        ([word, meaning]) =>
          html`<dt>${word}</dt>
            <dd>${meaning}</dd>`,
      )}
    </dl>
  </section>`;
}
