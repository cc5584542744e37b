import type { Language } from "../shareable.ts";

const nl = {
  title: "Netwerk van organisatieonderdelen, mensen en initiatieven",
  made: "Gemaakt met Dwarsverband",
  legend: "Legenda",
  person: "mens",
  initiative: "initiatief",
  department: "organisatieonderdeel",
  stub: "alleen genoemd",
  tie: "relatie",
  crossing: "dwarsverband",
  bigger: "Groter is meer relaties.",
  departments: "Organisatieonderdelen",
  counted: "mensen + initiatieven",
  loose: "zonder onderdeel",
  notNamed: "Geteld, niet genoemd",
  more: "en nog {count}",
};

const en: typeof nl = {
  title: "Network of departments, people and initiatives",
  made: "Made with Dwarsverband",
  legend: "Legend",
  person: "person",
  initiative: "initiative",
  department: "department",
  stub: "only mentioned",
  tie: "tie",
  crossing: "cross-department tie",
  bigger: "Bigger is more ties.",
  departments: "Departments",
  counted: "people + initiatives",
  loose: "without a department",
  notNamed: "Counted, not named",
  more: "and {count} more",
};

export type SvgWords = typeof nl;

export function svgWords(language: Language): SvgWords {
  return language === "nl" ? nl : en;
}
