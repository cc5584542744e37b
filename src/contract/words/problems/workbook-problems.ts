import type { CodeWords } from "../code-words.ts";

/** Problems of workbooks and their sheets. */
export const WORKBOOK_PROBLEMS: CodeWords = {
  "workbook-too-large": {
    nl: {
      what: "Deze werkmap is te groot of te ingewikkeld om veilig te openen.",
      now: "Open haar in je rekenprogramma en bewaar elk blad dat je nodig hebt als CSV.",
    },
    en: {
      what: "This workbook is too large or too complex to open safely.",
      now: "Open it in your spreadsheet program and save each sheet that you need as CSV.",
    },
  },
  "workbook-damaged": {
    nl: {
      what: "Deze werkmap is beschadigd of niet helemaal binnengekomen.",
      now: "Open haar in je rekenprogramma en bewaar haar opnieuw, of vraag het bestand nog eens op.",
    },
    en: {
      what: "This workbook is damaged, or not all of it arrived.",
      now: "Open it in your spreadsheet program and save it again, or ask for the file once more.",
    },
  },
  "workbook-locked": {
    nl: {
      what: "Deze werkmap zit achter een wachtwoord.",
      now: "Haal het wachtwoord eraf in je rekenprogramma, of bewaar het blad als CSV.",
    },
    en: {
      what: "This workbook is behind a password.",
      now: "Take the password off in your spreadsheet program, or save the sheet as CSV.",
    },
  },
  "workbook-kind": {
    nl: {
      what: "Dit soort rekenblad (.{value}) lezen we niet.",
      now: "Open het in je rekenprogramma en bewaar het als .xlsx of CSV.",
    },
    en: {
      what: "We do not read this kind of spreadsheet (.{value}).",
      now: "Open it in your spreadsheet program and save it as .xlsx or CSV.",
    },
  },
  "workbook-only-hidden": {
    nl: {
      what: "De bladen van deze werkmap die gegevens hebben, zijn verborgen: {sheets}.",
      now: "Kies zelf een blad, of maak het zichtbaar en bewaar de werkmap opnieuw.",
    },
    en: {
      what: "The sheets of this workbook that hold data are hidden: {sheets}.",
      now: "Choose a sheet yourself, or unhide it and save the workbook again.",
    },
  },
  "sheet-unknown": {
    nl: {
      what: "Deze werkmap heeft geen blad ‘{value}’.",
      now: "Kies een van deze: {sheets}.",
    },
    en: {
      what: "This workbook has no sheet ‘{value}’.",
      now: "Choose one of these: {sheets}.",
    },
  },
  "sheet-absent": {
    nl: {
      what: "Dit bestand is geen werkmap en heeft geen blad ‘{value}’.",
      now: "Laat het blad weg, of kies de werkmap (.xlsx).",
    },
    en: {
      what: "This file is no workbook and has no sheet ‘{value}’.",
      now: "Leave the sheet out, or choose the workbook (.xlsx).",
    },
  },
  "sheet-skipped": {
    nl: {
      what: "Het blad ‘{value}’ lijkt geen tabel met mensen, initiatieven of onderdelen, en komt niet mee.",
      now: "Wil je het toch, kies dan zelf dit blad.",
    },
    en: {
      what: "The sheet ‘{value}’ does not look like a table of people, initiatives or departments, and is left out.",
      now: "If you want it all the same, choose this sheet yourself.",
    },
  },
  "cell-error": {
    nl: {
      what: "De formule in deze cel geeft een fout: {value}.",
      now: "We lezen de cel als leeg. Herstel de formule, of typ wat er moet staan.",
    },
    en: {
      what: "The formula in this cell gives an error: {value}.",
      now: "We read the cell as empty. Mend the formula, or type what should be there.",
    },
  },
  "formula-empty": {
    nl: {
      what: "De uitkomst van de formule in deze cel is niet bewaard.",
      now: "We lezen de cel als leeg. Open de werkmap in je rekenprogramma en bewaar haar opnieuw.",
    },
    en: {
      what: "The result of the formula in this cell was not saved.",
      now: "We read the cell as empty. Open the workbook in your spreadsheet program and save it again.",
    },
  },
};
