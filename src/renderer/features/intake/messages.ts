import { texts } from "../../app/texts.tsx";

export const messages = texts({
  nl: {
    steps: "Stappen",
    stepFiles: "Bestanden",
    stepColumns: "Kolommen",
    stepPlan: "Plan",
    stepDone: "klaar",
    importInto: "Import in {name}",

    cancel: "Annuleer",

    rows: "{count, plural, one {# rij} other {# rijen}}",
    reading: "We lezen de bestanden.",
    tryAgain: "Probeer opnieuw",
    toPlan: "Verder naar het plan",

    aboutPeople: "Elke rij gaat over een mens.",
    aboutInitiatives: "Elke rij gaat over een initiatief.",
    aboutDepartments: "Elke rij gaat over een onderdeel.",
    aboutTies: "Elke rij gaat over een relatie tussen twee mensen.",
    aboutUnknown: "We zien niet waar de rijen over gaan.",
    readAs:
      "Gelezen als {encoding}, gescheiden door {delimiter}, {header, select, none {zonder kopregel} other {kopregel op regel {header}}}.",
    readFromSheet:
      "Gelezen van blad ‘{sheet}’, {header, select, none {zonder kopregel} other {kopregel op rij {header}}}.",
    comma: "komma",
    semicolon: "puntkomma",
    tab: "tab",
    pipe: "streepje",
    space: "spatie",
    readingProblems:
      "{count, plural, one {Bij het lezen viel ons iets op.} other {Bij het lezen vielen ons # dingen op.}}",

    initiatives: "Initiatieven",
    people: "Mensen",
    departments: "Onderdelen",
    ties: "Relaties",
    otherFiles: "Kies andere bestanden",
  },
  en: {
    steps: "Steps",
    stepFiles: "Files",
    stepColumns: "Columns",
    stepPlan: "Plan",
    stepDone: "done",
    importInto: "Import into {name}",

    cancel: "Cancel",

    rows: "{count, plural, one {# row} other {# rows}}",
    reading: "We are reading the files.",
    tryAgain: "Try again",
    toPlan: "On to the plan",

    aboutPeople: "Each row is about a person.",
    aboutInitiatives: "Each row is about an initiative.",
    aboutDepartments: "Each row is about a department.",
    aboutTies: "Each row is about a tie between two people.",
    aboutUnknown: "We cannot tell what the rows are about.",
    readAs:
      "Read as {encoding}, separated by {delimiter}, {header, select, none {without a header row} other {header on line {header}}}.",
    readFromSheet:
      "Read from sheet ‘{sheet}’, {header, select, none {without a header row} other {header on row {header}}}.",
    comma: "comma",
    semicolon: "semicolon",
    tab: "tab",
    pipe: "bar",
    space: "space",
    readingProblems:
      "{count, plural, one {We noticed something while reading.} other {We noticed # things while reading.}}",

    initiatives: "Initiatives",
    people: "People",
    departments: "Departments",
    ties: "Ties",
    otherFiles: "Choose other files",
  },
});
