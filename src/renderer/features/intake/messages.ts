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

    readingProblems:
      "{count, plural, one {Bij het lezen viel ons iets op.} other {Bij het lezen vielen ons # dingen op.}}",

    initiatives: "Initiatieven",
    people: "Mensen",
    departments: "Onderdelen",
    topics: "Onderwerpen",
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

    readingProblems:
      "{count, plural, one {We noticed something while reading.} other {We noticed # things while reading.}}",

    initiatives: "Initiatives",
    people: "People",
    departments: "Departments",
    topics: "Topics",
    ties: "Ties",
    otherFiles: "Choose other files",
  },
});
