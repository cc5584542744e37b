import type { CodeWords } from "../code-words.ts";

/** Problems of what the columns mean, and templates that say it. */
export const MAPPING_PROBLEMS: CodeWords = {
  "mapping-column-missing": {
    nl: {
      what: "De gekozen kolom ‘{value}’ staat niet in dit bestand.",
      now: "De rest is gelezen. Kijk of de kolom anders heet, en kies haar opnieuw.",
    },
    en: {
      what: "The chosen column ‘{value}’ is not in this file.",
      now: "The rest was read. See whether the column has another name, and choose it again.",
    },
  },
  "mapping-role-unknown": {
    nl: {
      what: "Een kolom kan geen ‘{value}’ zijn.",
      now: "Kies een van de soorten uit de lijst, zoals person.name of initiative.title.",
    },
    en: {
      what: "A column cannot be ‘{value}’.",
      now: "Choose one of the kinds in the list, such as person.name or initiative.title.",
    },
  },
  "mapping-role-unfit": {
    nl: {
      what: "‘{value}’ past niet bij waar deze tabel over gaat.",
      now: "We bewaren de kolom zoals ze is. Kies een andere betekenis, of waar de tabel over gaat.",
    },
    en: {
      what: "‘{value}’ does not fit what this table is about.",
      now: "We keep the column as it is. Choose another meaning, or what the table is about.",
    },
  },
  "mapping-value-unknown": {
    nl: {
      what: "‘{from}’ kan in deze kolom niet ‘{value}’ betekenen.",
      now: "We lezen het woord zelf. Kies een betekenis die de kolom kent.",
    },
    en: {
      what: "In this column ‘{from}’ cannot mean ‘{value}’.",
      now: "We read the word itself. Choose a meaning that the column knows.",
    },
  },
  "column-needed": {
    nl: {
      what: "Geen enkele kolom is {field}, en zonder kan geen rij mee.",
      now: "Kies welke kolom dat is, of waar de tabel over gaat.",
    },
    en: {
      what: "No column is {field}, and no row can come along without it.",
      now: "Choose which column that is, or what the table is about.",
    },
  },
  "column-not-kept": {
    nl: {
      what: "Deze kolom van een relatie bewaren we niet.",
      now: "Een relatie heeft twee einden en een soort. Staat er iets in dat je mist, zet het dan bij de mensen.",
    },
    en: {
      what: "We do not keep this column of a tie.",
      now: "A tie has two ends and a kind. If you miss something, put it with the people.",
    },
  },
  "template-not-json": {
    nl: {
      what: "Hier is het bestand geen geldige JSON meer.",
      now: "Exporteer het sjabloon opnieuw, of herstel deze regel.",
    },
    en: {
      what: "From here the file is not valid JSON.",
      now: "Export the template again, or mend this line.",
    },
  },
  "template-not-one": {
    nl: {
      what: "Dit is geen sjabloon van Dwarsverband.",
      now: "Kies een bestand dat als sjabloon geëxporteerd is.",
    },
    en: {
      what: "This is not a template of Dwarsverband.",
      now: "Choose a file that was exported as a template.",
    },
  },
  "template-newer": {
    nl: {
      what: "Dit sjabloon heeft versie {value}, en die kennen we niet.",
      now: "Werk Dwarsverband bij, of exporteer het sjabloon opnieuw.",
    },
    en: {
      what: "This template has version {value}, which we do not know.",
      now: "Update Dwarsverband, or export the template again.",
    },
  },
  "template-entry-wrong": {
    nl: {
      what: "‘{value}’ kan op deze plek van het sjabloon niet staan.",
      now: "Herstel die plek, of exporteer het sjabloon opnieuw.",
    },
    en: {
      what: "‘{value}’ cannot stand at this place of the template.",
      now: "Mend that place, or export the template again.",
    },
  },
  "template-entry-missing": {
    nl: {
      what: "Op deze plek van het sjabloon ontbreekt iets.",
      now: "Vul het aan, of exporteer het sjabloon opnieuw.",
    },
    en: {
      what: "Something is missing at this place of the template.",
      now: "Fill it in, or export the template again.",
    },
  },
};
