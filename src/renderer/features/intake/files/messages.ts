import { texts } from "../../../app/texts.tsx";

export const messages = texts({
  nl: {
    title: "Welke bestanden <mark>neem je mee?</mark>",
    lead: "Wat bij elkaar hoort, neem je het beste samen mee: dan vinden mensen, initiatieven en relaties elkaar.",
    none: "Je hebt nog geen bestanden gekozen. Sleep ze hierheen, of kies ze.",
    add: "Kies nog meer bestanden",
    choose: "Kies bestanden",
    remove: "Neem {file} niet mee",
    sheets: "Bladen van {file} die meekomen",
    hidden: "verborgen",
    empty: "leeg",
    noSheet: "Kies minstens één blad, of neem het bestand niet mee.",
    noticed: "{count, plural, one {er viel iets op} other {er vielen # dingen op}}",
    toColumns: "Verder naar kolommen",
    cancel: "Annuleer",
  },
  en: {
    title: "Which files <mark>come along?</mark>",
    lead: "What belongs together is best brought together: then people, initiatives and ties find each other.",
    none: "You have not chosen any files yet. Drop them here, or choose them.",
    add: "Choose more files",
    choose: "Choose files",
    remove: "Leave out {file}",
    sheets: "Sheets of {file} that come along",
    hidden: "hidden",
    empty: "empty",
    noSheet: "Choose at least one sheet, or leave the file out.",
    noticed: "{count, plural, one {something was noticed} other {# things were noticed}}",
    toColumns: "On to the columns",
    cancel: "Cancel",
  },
});
