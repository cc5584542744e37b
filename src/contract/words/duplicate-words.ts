import type { Language } from "../desktop.ts";
import { fill } from "./fill.ts";
import type { InBoth } from "./in-both.ts";

type Details = Readonly<Record<string, string | number>>;

/** Why two may be the same, or not, each as a short sentence without a full stop. */
export const DUPLICATE_WORDS: Readonly<Record<string, InBoth>> = {
  "same-name": { nl: "Zelfde naam", en: "Same name" },
  "initials-fit": {
    nl: "Zelfde achternaam, en de voorletter past",
    en: "Same last name, and the initial fits",
  },
  "same-initials": {
    nl: "Zelfde achternaam en voorletters",
    en: "Same last name and initials",
  },
  "nickname-fits": {
    nl: "Zelfde achternaam, en de roepnaam past",
    en: "Same last name, and the short first name fits",
  },
  "same-family-name": {
    nl: "Zelfde achternaam; een voornaam ontbreekt",
    en: "Same last name; one has no first name",
  },
  "name-typo": {
    nl: "De namen schelen een letter of twee",
    en: "The names differ by a letter or two",
  },
  "prefix-differs": {
    nl: "Zelfde naam, met een ander tussenvoegsel",
    en: "Same name, with another name prefix",
  },
  "double-name": {
    nl: "Zelfde voornaam, en één van twee achternamen is gelijk",
    en: "Same first name, and one of two last names is the same",
  },
  "same-words": {
    nl: "Dezelfde woorden in een andere volgorde",
    en: "The same words in another order",
  },
  "same-email": { nl: "Zelfde e-mailadres", en: "Same e-mail address" },
  "same-email-name": {
    nl: "Het e-mailadres is voor het apenstaartje gelijk",
    en: "The e-mail addresses are the same before the at sign",
  },
  "email-fits-name": {
    nl: "Het e-mailadres van de één past bij de naam van de ander",
    en: "The e-mail address of one fits the name of the other",
  },
  "different-email": { nl: "Verschillende e-mailadressen", en: "Different e-mail addresses" },
  "same-department": { nl: "Zelfde onderdeel", en: "Same department" },
  "same-ministry": { nl: "Zelfde ministerie of dienst", en: "Same ministry or agency" },
  "name-in-two-departments": {
    nl: "Staat bij {one} en bij {other}",
    en: "Stands with {one} and with {other}",
  },
  "only-one-there": {
    nl: "Er is geen andere {name} bij {department}",
    en: "There is no other {name} at {department}",
  },
  "only-name-there": {
    nl: "Niemand anders heet daar zo",
    en: "Nobody else there has that name",
  },
  "same-role": { nl: "Zelfde functie", en: "Same role" },
  stub: { nl: "Eén van de twee is alleen genoemd", en: "One of the two was only mentioned" },
  "same-title": { nl: "Zelfde titel", en: "Same title" },
  "title-typo": {
    nl: "De titels schelen een letter of twee",
    en: "The titles differ by a letter or two",
  },
  "title-alike": {
    nl: "De titels lijken op elkaar: {percent} % van de woorden is gelijk",
    en: "The titles are alike: {percent}% of the words are the same",
  },
  "description-alike": {
    nl: "De omschrijvingen lijken op elkaar: {percent} % van de woorden is gelijk",
    en: "The descriptions are alike: {percent}% of the words are the same",
  },
  "different-description": {
    nl: "De omschrijvingen verschillen",
    en: "The descriptions differ",
  },
  "different-period": { nl: "Een andere periode", en: "Another period" },
  "same-register": {
    nl: "Allebei een naam van {name}",
    en: "Both are names of {name}",
  },
  "same-code": { nl: "Zelfde afkorting: {code}", en: "Same abbreviation: {code}" },
  alias: {
    nl: "De naam van de één is een andere naam van de ander",
    en: "The name of one is another name of the other",
  },
  "abbreviation-fits": {
    nl: "De één kan de afkorting van de ander zijn",
    en: "One may be the abbreviation of the other",
  },
  "same-parent": { nl: "Ze horen bij hetzelfde onderdeel", en: "Both are part of the same one" },
};

/** One reason in words; an unknown code is shown as it is. */
export function duplicateReason(
  code: string,
  details: Details | undefined,
  language: Language,
): string {
  const words = DUPLICATE_WORDS[code]?.[language];
  return words === undefined ? code : fill(words, details ?? {});
}
