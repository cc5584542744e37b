import type { CodeWords } from "../code-words.ts";

/** Problems of files as a whole, before there is a table: found, decoded, parted into cells. */
export const FILE_PROBLEMS: CodeWords = {
  "file-unreadable": {
    nl: {
      what: "Dit bestand kunnen we niet lezen.",
      now: "Kijk of het een map is of nog open staat in een ander programma, of bewaar het opnieuw als CSV (UTF-8).",
    },
    en: {
      what: "We cannot read this file.",
      now: "See whether it is a folder or another program has it open, or save it again as CSV (UTF-8).",
    },
  },
  "file-vanished": {
    nl: {
      what: "Dit bestand staat er niet, of niet meer.",
      now: "Zoek waar het nu staat, en kies het opnieuw.",
    },
    en: {
      what: "This file is not there, or no longer.",
      now: "Find where it is now, and choose it again.",
    },
  },
  "file-changed": {
    nl: {
      what: "Dit bestand is veranderd nadat het werd gelezen.",
      now: "Lees het opnieuw: kies het nog een keer om te importeren.",
    },
    en: {
      what: "This file was changed after it was read.",
      now: "Read it anew: choose it once more to import.",
    },
  },
  "file-empty": {
    nl: { what: "Dit bestand is leeg.", now: "Kies het bestand met de gegevens erin." },
    en: { what: "This file is empty.", now: "Choose the file that holds the data." },
  },
  "file-not-text": {
    nl: {
      what: "Dit is geen tabel met tekst.",
      now: "Open het in je rekenprogramma en bewaar het als .xlsx of CSV.",
    },
    en: {
      what: "This is not a table of text.",
      now: "Open it in your spreadsheet program and save it as .xlsx or CSV.",
    },
  },
  "file-header-only": {
    nl: {
      what: "Er staan wel koppen, maar geen rijen.",
      now: "Controleer of je het goede bestand koos.",
    },
    en: {
      what: "There are headers, but no rows below them.",
      now: "Check that you chose the right file.",
    },
  },
  "file-kind-unknown": {
    nl: {
      what: "We zien niet waar dit bestand over gaat: mensen, initiatieven of onderdelen.",
      now: "Geef de kolommen een kop zoals naam, titel, ministerie of e-mail.",
    },
    en: {
      what: "We cannot tell what this file is about: people, initiatives or departments.",
      now: "Give the columns headers such as name, title, ministry or e-mail.",
    },
  },
  "byte-unreadable": {
    nl: {
      what: "Op deze regel past één teken ({value}) niet bij de rest van het bestand. We lezen het als ‘{readAs}’.",
      now: "Waarschijnlijk is het bestand met een ander programma bewaard. Bewaar het opnieuw als CSV UTF-8.",
    },
    en: {
      what: "On this line one character ({value}) does not fit the rest of the file. We read it as ‘{readAs}’.",
      now: "The file was probably saved by another program. Save it again as CSV UTF-8.",
    },
  },
  "delimiter-unusable": {
    nl: {
      what: "Een regeleinde kan geen scheidingsteken zijn.",
      now: "Kies het teken dat de cellen van een rij scheidt, zoals ; of een komma.",
    },
    en: {
      what: "A line end cannot be the separator.",
      now: "Choose what parts the cells of a row, such as ; or a comma.",
    },
  },
  "quote-unusable": {
    nl: {
      what: "‘{value}’ kan hier geen aanhalingsteken zijn.",
      now: "Kies één teken dat niet in het scheidingsteken staat, of zeg dat er geen aanhalingstekens zijn.",
    },
    en: {
      what: "‘{value}’ cannot be the quote here.",
      now: "Choose one character that is not part of the separator, or say that there are no quotes.",
    },
  },
};
