import type { CodeWords } from "../code-words.ts";

/** Problems of what a cell says: a date, a wish, a name. */
export const CELL_PROBLEMS: CodeWords = {
  "date-unreadable": {
    nl: {
      what: "‘{value}’ is geen dag die bestaat.",
      now: "De rij komt mee zonder deze datum. Schrijf een datum als 28-02-2024 of 2024-02-28.",
    },
    en: {
      what: "‘{value}’ is not a day.",
      now: "The row comes along without this date. Write a date like 28-02-2024 or 2024-02-28.",
    },
  },
  "number-unreadable": {
    nl: {
      what: "‘{value}’ is geen getal zoals deze kolom ze schrijft; zo staat het er {count} keer (regel {lines}).",
      now: "We bewaren deze cellen zoals ze zijn. Kies anders een punt of een komma.",
    },
    en: {
      what: "‘{value}’ is no number as this column writes them; {count} cells are not (line {lines}).",
      now: "We keep these cells as they are. Else choose point or comma.",
    },
  },
  "sharing-unreadable": {
    nl: {
      what: "‘{value}’ zegt ons niet of iemand genoemd wil worden.",
      now: "Voor de zekerheid noemen we daarbij nergens een naam. Schrijf ja, intern of nee.",
    },
    en: {
      what: "‘{value}’ does not tell us whether someone wants to be named.",
      now: "To be safe we then give no name anywhere. Write yes, internal or no.",
    },
  },
  "status-unknown": {
    nl: {
      what: "De status ‘{value}’ kennen we niet.",
      now: "Het initiatief komt mee zonder status. Schrijf idee, loopt, klaar of gestopt.",
    },
    en: {
      what: "We do not know the status ‘{value}’.",
      now: "The initiative comes along without a status. Write idea, running, done or stopped.",
    },
  },
  "tie-kind-unknown": {
    nl: {
      what: "De soort relatie ‘{value}’ kennen we niet.",
      now: "We lezen het als ‘kent’. Schrijf kent, leidt, doet mee, adviseert, rapporteert aan of hangt samen met.",
    },
    en: {
      what: "We do not know the kind of tie ‘{value}’.",
      now: "We read it as ‘knows’. Write knows, leads, takes part, advises, reports to or related.",
    },
  },
  "email-unreadable": {
    nl: {
      what: "‘{value}’ is geen e-mailadres.",
      now: "De rij komt mee zonder e-mailadres. Pas de cel aan als je het wel weet.",
    },
    en: {
      what: "‘{value}’ is not an e-mail address.",
      now: "The row comes along without it. Mend the cell if you know the address.",
    },
  },
  "email-is-name": {
    nl: {
      what: "‘{value}’ is geen e-mailadres maar lijkt een naam.",
      now: "We nemen deze persoon mee onder die naam. Zet er een adres als je het weet.",
    },
    en: {
      what: "‘{value}’ is no e-mail address but looks like a name.",
      now: "We take this person along by that name. Put an address there if you know it.",
    },
  },
  "name-missing": {
    nl: {
      what: "Deze rij heeft geen naam.",
      now: "Vul de naam in. Zonder naam kan de rij niet mee.",
    },
    en: {
      what: "This row has no name.",
      now: "Fill in the name. Without one the row cannot come along.",
    },
  },
  "title-missing": {
    nl: {
      what: "Dit initiatief heeft geen titel.",
      now: "Vul de titel in. Zonder titel kan de rij niet mee.",
    },
    en: {
      what: "This initiative has no title.",
      now: "Fill in the title. Without one the row cannot come along.",
    },
  },
  "title-made": {
    nl: {
      what: "Dit initiatief heeft geen titel. We noemen het ‘{value}’.",
      now: "Vul een titel in als je het anders wilt noemen.",
    },
    en: {
      what: "This initiative has no title. We call it ‘{value}’.",
      now: "Fill in a title to call it something else.",
    },
  },
  "not-a-person": {
    nl: {
      what: "‘{value}’ is geen persoon.",
      now: "Niemand wordt met deze naam toegevoegd. Vul een naam in, of laat de cel leeg.",
    },
    en: {
      what: "‘{value}’ is not a person.",
      now: "Nobody is added by this name. Fill in a name, or leave the cell empty.",
    },
  },
  "suspected-not-a-person": {
    nl: {
      what: "‘{value}’ staat hier {count} keer en lijkt geen naam van een persoon.",
      now: "We voegen niemand met deze naam toe. Is het toch iemand, kies dat dan, of schrijf voor- en achternaam.",
    },
    en: {
      what: "‘{value}’ is here {count} times and does not look like a person's name.",
      now: "We add nobody by this name. If it is someone, choose so, or write first and last name.",
    },
  },
  "people-together": {
    nl: {
      what: "In deze cel staan {people} mensen: ‘{value}’.",
      now: "We nemen ze elk apart mee. Is het één persoon, haal dan weg wat de namen scheidt.",
    },
    en: {
      what: "This cell names {people} people: ‘{value}’.",
      now: "We take each of them along. If it is one person, remove what parts the names.",
    },
  },
  "name-by-email": {
    nl: {
      what: "Deze tabel heeft e-mailadressen, maar geen namen.",
      now: "Mensen heten nu naar hun adres. Voeg een kolom ‘naam’ toe als je de namen weet.",
    },
    en: {
      what: "This table has e-mail addresses, but no names.",
      now: "People are called by their address for now. Add a column ‘name’ if you know their names.",
    },
  },
  "mark-left-out": {
    nl: {
      what: "In deze kolom staat {count} keer een teken van een voetnoot bij een naam, zoals in ‘{value}’.",
      now: "We lezen de naam zonder dat teken. Hoort het bij de naam, schrijf die dan anders.",
    },
    en: {
      what: "In this column a footnote's mark stands at a name {count} times, as in ‘{value}’.",
      now: "We read the name without it. If it is part of the name, write that otherwise.",
    },
  },
};
