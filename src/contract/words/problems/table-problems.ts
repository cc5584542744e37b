import type { CodeWords } from "../code-words.ts";

/** Problems of the shape of a table: its header, its rows, its cells. */
export const TABLE_PROBLEMS: CodeWords = {
  "header-row-absent": {
    nl: {
      what: "Rij {value} kan geen kop zijn: er staan daar {rows} rijen.",
      now: "Kies een rij die er is.",
    },
    en: {
      what: "Row {value} cannot be the header: there are {rows} rows.",
      now: "Choose a row that is there.",
    },
  },
  "header-repeated": {
    nl: { what: "Hier staat de kop nog een keer.", now: "We slaan deze rij over." },
    en: { what: "Here the header stands again.", now: "We skip this row." },
  },
  "header-delimiter": {
    nl: {
      what: "De kop scheidt zijn cellen anders ({header}) dan de rijen eronder ({data}).",
      now: "We lezen beide. Kijk of elke kolom onder de goede kop staat.",
    },
    en: {
      what: "The header parts its cells otherwise ({header}) than the rows below it ({data}).",
      now: "We read both. See whether each column stands under its own header.",
    },
  },
  "row-above-table": {
    nl: {
      what: "Deze regel staat boven de tabel: {value}.",
      now: "We lezen hem niet als gegevens. Is dit de kop, kies dan deze rij als kop.",
    },
    en: {
      what: "This line stands above the table: {value}.",
      now: "We do not read it as data. If it is the header, choose this row as the header.",
    },
  },
  "row-below-table": {
    nl: {
      what: "Deze regel staat onder de tabel: {value}.",
      now: "We lezen hem als voetnoot of totaal, niet als gegevens. Horen ze erbij, zet er dan de andere cellen bij.",
    },
    en: {
      what: "This line stands below the table: {value}.",
      now: "We read it as a note or a sum, not as data. If it is data, fill in its other cells.",
    },
  },
  "table-second": {
    nl: {
      what: "Hier begint een tweede tabel, van {count} rijen: {value}.",
      now: "We lezen alleen de eerste. Zet de tweede in een bestand voor zich.",
    },
    en: {
      what: "A second table of {count} rows begins here: {value}.",
      now: "We read the first only. Put the second in a file of its own.",
    },
  },
  "quote-open": {
    nl: {
      what: "Op deze regel kloppen de aanhalingstekens niet.",
      now: "We lezen de rij zo goed als het gaat. Sluit het aanhalingsteken, schrijf het dubbel, of haal het weg.",
    },
    en: {
      what: "The quotes on this line are not right.",
      now: "We read the row as well as we can. Close the quote, double it, or remove it.",
    },
  },
  "text-missing": {
    nl: {
      what: "In deze rij staat maar één tekst.",
      now: "Zet in elke rij twee teksten, met een komma ertussen en elke tekst tussen aanhalingstekens.",
    },
    en: {
      what: "This row holds only one text.",
      now: "Put two texts in every row, with a comma between them and each text between quotes.",
    },
  },
  "row-ragged": {
    nl: {
      what: "Deze rij heeft {cells} cellen, de kop {expected}.",
      now: "Kijk of er een scheidingsteken te veel of te weinig staat.",
    },
    en: {
      what: "This row has {cells} cells, the header {expected}.",
      now: "See whether a separator is missing, or there is one too many.",
    },
  },
  "row-otherwise": {
    nl: {
      what: "Deze rij is anders geschreven dan de andere: met een ander scheidingsteken of andere aanhalingstekens.",
      now: "We lezen de rij wel. Kijk of elke cel onder de goede kop staat.",
    },
    en: {
      what: "This row is written otherwise than the others: with another separator or other quotes.",
      now: "We read it all the same. See whether each cell stands under its own header.",
    },
  },
  "row-comment": {
    nl: {
      what: "Deze regel is een opmerking, geen rij: {value}.",
      now: "We lezen hem niet als gegevens. Hoort hij erbij, haal dan het teken ervoor weg.",
    },
    en: {
      what: "This line is a comment, not a row: {value}.",
      now: "We do not read it as data. If it is data, remove the mark before it.",
    },
  },
  "row-empty": {
    nl: { what: "Lege rijen in dit bestand: {count}.", now: "We slaan ze over." },
    en: { what: "Empty rows in this file: {count}.", now: "We skip them." },
  },
  "cell-too-long": {
    nl: {
      what: "Deze cel is langer dan {longest} tekens.",
      now: "Kort de tekst in. Soms ontbreekt hier een aanhalingsteken, en zijn er rijen aan elkaar gegroeid.",
    },
    en: {
      what: "This cell is longer than {longest} characters.",
      now: "Shorten the text. Sometimes a quote is missing here, and rows have grown together.",
    },
  },
  "cells-filled": {
    nl: {
      what: "In deze kolom staat elke naam één keer, boven lege cellen.",
      now: "We lezen de lege cellen eronder als dezelfde naam. Klopt dat niet, kies dan dat lege cellen leeg blijven.",
    },
    en: {
      what: "In this column each name stands once, above empty cells.",
      now: "We read the empty cells below it as the same name. If that is wrong, choose that empty cells stay empty.",
    },
  },
  "ditto-read": {
    nl: {
      what: "‘{value}’ of zoiets staat in deze kolom {count} keer voor de naam erboven.",
      now: "Zo lezen we die cellen ook. Klopt dat niet, vul ze dan zelf in.",
    },
    en: {
      what: "‘{value}’ or its like stands for the name above it in this column, {count} times.",
      now: "That is how we read those cells. If that is wrong, fill them in yourself.",
    },
  },
};
