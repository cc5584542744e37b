import type { CodeWords } from "../code-words.ts";

/** Problems of whom and what rows speak of, and rows that disagree. */
export const MATCH_PROBLEMS: CodeWords = {
  "id-blank": {
    nl: {
      what: "Rijen zonder nummer, terwijl de andere er een hebben: {count}.",
      now: "Vul de nummers in, dan herkennen we de rijen een volgende keer.",
    },
    en: {
      what: "Rows without a number, while the others have one: {count}.",
      now: "Fill in the numbers, and we recognise the rows next time.",
    },
  },
  "id-repeated": {
    nl: {
      what: "Het nummer ‘{value}’ staat bij verschillende namen, op regel {lines}.",
      now: "We gebruiken deze kolom niet om rijen te herkennen. Geef iedere naam een eigen nummer.",
    },
    en: {
      what: "The number ‘{value}’ belongs to different names, on line {lines}.",
      now: "We do not use this column to recognise rows. Give each name its own number.",
    },
  },
  "id-other-person": {
    nl: {
      what: "Het nummer ‘{value}’ hoort al bij iemand anders.",
      now: "Deze rij komt erbij als een ander. Beginnen de nummers opnieuw, geef het bestand dan een andere naam.",
    },
    en: {
      what: "The number ‘{value}’ belongs to someone else already.",
      now: "This row is added as another person. If the numbers begin anew, give the file another name.",
    },
  },
  "source-known": {
    nl: {
      what: "De nummers in dit bestand lijken die van ‘{value}’: {agreeing} van de {ids} staan daar bij dezelfde naam.",
      now: "Is het dezelfde lijst, zeg dat dan bij de kolommen: we herkennen elke rij dan aan haar nummer.",
    },
    en: {
      what: "The numbers in this file look like those of ‘{value}’: {agreeing} of the {ids} have the same name there.",
      now: "If it is the same list, say so at the columns: each row is then recognised by its number.",
    },
  },
  "row-repeated": {
    nl: { what: "Deze rij staat er twee keer.", now: "We tellen haar één keer." },
    en: { what: "This row is there twice.", now: "We count it once." },
  },
  "person-ambiguous": {
    nl: {
      what: "‘{value}’ kan hier meer dan één persoon zijn.",
      now: "Zet er een e-mailadres of nummer bij, dan weten we wie je bedoelt.",
    },
    en: {
      what: "‘{value}’ may be more than one person here.",
      now: "Add an e-mail address or number, and we know whom you mean.",
    },
  },
  "tie-end-missing": {
    nl: {
      what: "Deze relatie mist een van haar twee kanten.",
      now: "Vul beide kanten in, of haal de rij weg.",
    },
    en: {
      what: "This tie lacks one of its two ends.",
      now: "Fill in both ends, or remove the row.",
    },
  },
  "tie-end-unknown": {
    nl: {
      what: "‘{value}’ staat in geen van deze bestanden, en ook niet in de werkruimte.",
      now: "Neem het bestand mee waarin deze persoon of dit initiatief staat.",
    },
    en: {
      what: "‘{value}’ is in none of these files, nor in the workspace.",
      now: "Bring the file along that describes this person or initiative.",
    },
  },
  "tie-end-not-a-person": {
    nl: {
      what: "Deze relatie loopt naar ‘{value}’, en dat is geen persoon.",
      now: "De relatie komt niet mee. Vul een naam in als er iemand is.",
    },
    en: {
      what: "This tie leads to ‘{value}’, which is not a person.",
      now: "The tie is left out. Fill in a name if there is someone.",
    },
  },
  "tie-to-self": {
    nl: {
      what: "Hier heeft ‘{value}’ een relatie met zichzelf.",
      now: "De relatie komt niet mee. Kijk of een van de twee kanten iemand anders moet zijn.",
    },
    en: {
      what: "Here ‘{value}’ has a tie to themselves.",
      now: "The tie is left out. See whether one of the two ends should be someone else.",
    },
  },
  "department-ambiguous": {
    nl: {
      what: "‘{value}’ kan meer dan één onderdeel zijn.",
      now: "Zet erbij waar het onder valt, bijvoorbeeld het ministerie.",
    },
    en: {
      what: "‘{value}’ may be more than one department.",
      now: "Add what it is part of, such as the ministry.",
    },
  },
  "department-former-name": {
    nl: {
      what: "‘{value}’ is een naam van vroeger (tot en met {until}). Nu is dat: {now}.",
      now: "De rijen komen mee. De oude en de nieuwe naam zijn hier één onderdeel; een ministerie dat is gesplitst, blijft apart.",
    },
    en: {
      what: "‘{value}’ is a former name (until {until}). Now it is: {now}.",
      now: "The rows come along. The old and the new name are one department here; a ministry that was split stays apart.",
    },
  },
  "department-cycle": {
    nl: {
      what: "‘{value}’ valt zo onder zichzelf.",
      now: "Kijk bij welk onderdeel het hoort, en pas de cel aan.",
    },
    en: {
      what: "This way ‘{value}’ is part of itself.",
      now: "See which department it belongs to, and mend the cell.",
    },
  },
  "field-conflict": {
    nl: {
      what: "Over ‘{value}’ zijn de gegevens het niet eens: {field}.",
      now: "We nemen geen van beide over. Kies zelf welke klopt, of maak de rijen gelijk.",
    },
    en: {
      what: "The data disagree about ‘{value}’: {field}.",
      now: "We take over neither. Choose which is right, or make the rows agree.",
    },
  },
  "sharing-conflict": {
    nl: {
      what: "Over de wens om te delen zijn twee rijen het niet eens.",
      now: "De strengste wens geldt, tenzij je in het plan de andere kiest.",
    },
    en: {
      what: "Two rows disagree about the wish to share.",
      now: "The stricter wish holds, unless you choose the other in the plan.",
    },
  },
  "sharing-loosened": {
    nl: {
      what: "Dit bestand zegt ‘{value}’, maar deze persoon vroeg eerder om meer privacy.",
      now: "De strengste wens blijft gelden, tenzij je in het plan de ruimere kiest. Doe dat alleen als deze persoon erom vraagt.",
    },
    en: {
      what: "This file says ‘{value}’, but this person asked for more privacy before.",
      now: "The stricter wish stays, unless you choose the looser one in the plan. Do so only if this person asks for it.",
    },
  },
  "likely-duplicate": {
    nl: {
      what: "Er is nog een ‘{value}’, in deze bestanden of in de werkruimte.",
      now: "We voegen nooit zelf samen: allebei blijven.",
    },
    en: {
      what: "There is another ‘{value}’, in these files or in the workspace.",
      now: "We never merge by ourselves: both stay.",
    },
  },
};
