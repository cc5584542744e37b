import type { Problem } from "../common.ts";
import type { Language } from "../desktop.ts";
import { fieldWord } from "./field-words.ts";
import { fill, fillBoth, type WordValues, type Words } from "./fill.ts";
import { valueWord } from "./value-words.ts";
import type { InBoth } from "./in-both.ts";

/** One problem in words: where it is, what it is, and what to do now. */
export type ProblemWords = Words & { readonly where: string };

/**
 * What each code of a problem means to who made the file. `{value}` is what stands there, `{column}` the
 * column's header; other names come from the problem's details.
 */
export const PROBLEM_WORDS: Readonly<Record<string, InBoth<Words>>> = {
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
      what: "Here ‘{value}’ is tied to themselves.",
      now: "The tie is left out. See whether one of the two ends should be someone else.",
    },
  },
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
  "row-repeated": {
    nl: { what: "Deze rij staat er twee keer.", now: "We tellen haar één keer." },
    en: { what: "This row is there twice.", now: "We count it once." },
  },
  "row-empty": {
    nl: { what: "Lege rijen in dit bestand: {count}.", now: "We slaan ze over." },
    en: { what: "Empty rows in this file: {count}.", now: "We skip them." },
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

/** The codes of problems whose words, in either language, hold a text. */
export function codesSaying(text: string): string[] {
  const sought = text.toLowerCase();
  return Object.entries(PROBLEM_WORDS)
    .filter(([, { nl, en }]) =>
      [nl, en].some(({ what, now }) => `${what} ${now}`.toLowerCase().includes(sought)),
    )
    .map(([code]) => code);
}

const UNKNOWN: InBoth<Words> = {
  nl: {
    what: "Hier klopt iets niet ({code}): ‘{value}’.",
    now: "Kijk naar deze cel in je bestand.",
  },
  en: {
    what: "Something is wrong here ({code}): ‘{value}’.",
    now: "Look at this cell in your file.",
  },
};

export function problemWords(problem: Problem, language: Language): ProblemWords {
  const { place, code } = problem;
  const words = (PROBLEM_WORDS[code] ?? UNKNOWN)[language];
  const filled = fillBoth(words, { ...REST[language], ...valuesOf(problem, language), code });
  const left = leftOut(problem);
  const often = words.what.includes("{count}") ? null : repeated(problem, language);
  return {
    where: placeWords(place, language),
    now: filled.now,
    what:
      left === null
        ? [filled.what, often].filter((text) => text !== null).join(" ")
        : fill(MORE[language], { left: figure(left, language), what: filled.what }),
  };
}

/** Of equal problems that are told once, how often they are there; null for a single one. */
function repeated({ details }: Problem, language: Language): string | null {
  const { count, lines } = details ?? {};
  if (typeof count !== "number" || count < 2 || lines === undefined) return null;
  return fill(REPEATED[language], { count: figure(count, language), lines });
}

const REPEATED: InBoth = {
  nl: "Zo staat het er {count} keer (regel {lines}).",
  en: "It is there {count} times (line {lines}).",
};

/** Where a file has too many of one problem, the last of them says how many are not told one by one. */
function leftOut({ details }: Problem): number | null {
  const { total, shown } = details ?? {};
  return typeof total === "number" && typeof shown === "number" ? total - shown : null;
}

const MORE: InBoth = {
  nl: "Nog {left} keer: {what}",
  en: "{left} more times: {what}",
};

/** For what a problem may leave unsaid. */
const REST: Readonly<Record<Language, WordValues>> = {
  nl: { readAs: "\ufffd" },
  en: { readAs: "\ufffd" },
};

function valuesOf({ details = {}, value, place, code }: Problem, language: Language): WordValues {
  const told = Object.entries(details).map(([name, detail]) => [
    name,
    name === "field" ? fieldWord(String(detail), language) : figure(detail, language),
  ]);
  const said =
    code === "sharing-loosened" && value !== null ? valueWord("sharing", value, language) : value;
  return {
    ...Object.fromEntries(told),
    value: said === "" ? EMPTY[language] : said,
    column: place.column,
  };
}

function figure(detail: string | number, language: Language): string {
  return typeof detail === "number"
    ? new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-GB").format(detail)
    : detail;
}

const EMPTY: InBoth = { nl: "leeg", en: "empty" };

/** "leden.csv, regel 14, startdatum", or "leden.xlsx, blad Mensen, regel 14": as much as is known. */
export function placeWords(
  { file, sheet, line, column }: Problem["place"],
  language: Language,
): string {
  const page = sheet === undefined ? null : `${language === "nl" ? "blad" : "sheet"} ${sheet}`;
  const row = line === null ? null : `${language === "nl" ? "regel" : "line"} ${line}`;
  return [file, page, row, column].filter((part) => part !== null && part !== "").join(", ");
}
