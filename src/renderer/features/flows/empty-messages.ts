import { texts } from "../../app/texts.tsx";

/** Words where no flows were found. */
export const emptyMessages = texts({
  nl: {
    emptyTitle: "Nog geen kansen gevonden.",
    emptyNothing:
      "Er staat nog niets in deze werkruimte. Voeg een bestand toe met initiatieven: een titel, een korte omschrijving en het onderdeel.",
    emptyFew:
      "We vergelijken initiatieven van verschillende onderdelen. {initiatives, plural, =0 {Er staan er nog geen in deze werkruimte.} one {Er staat er nog maar één in deze werkruimte.} other {Er staan er # in deze werkruimte, maar bij één onderdeel.}} Een bestand met initiatieven, hun omschrijving en hun onderdeel vult dat aan.",
    emptyBelow:
      "We vergelijken initiatieven van verschillende onderdelen. De {initiatives} in deze werkruimte horen allemaal bij één onderdeel, dus gaat er niets over een grens heen. De onderdelen daaronder kun je wel vergelijken.",
    compareBelow: "Vergelijk de onderdelen daaronder",
    emptyShort:
      "Dat ligt meestal aan korte omschrijvingen. Met één zin per initiatief zien we al veel meer. Ook een bestand met wie elkaar kent, of met wat mensen bieden en zoeken, helpt.",
    addFiles: "Voeg bestanden toe",
    howSearch: "Hoe zoeken we?",
    howSearchWords:
      "We vergelijken wat initiatieven van verschillende onderdelen schrijven en waar ze over gaan, wat de een biedt en de ander vraagt, en wie via wie bij elkaar komt. Wat veel gemeen heeft en weinig contact, is een kans.",
  },
  en: {
    emptyTitle: "No flows found yet.",
    emptyNothing:
      "There is nothing in this workspace yet. Add a file with initiatives: a title, a short description and the department.",
    emptyFew:
      "We compare initiatives of different departments. {initiatives, plural, =0 {There are none yet in this workspace.} one {There is only one yet in this workspace.} other {There are # in this workspace, but at one department.}} A file with initiatives, their description and their department fills that in.",
    emptyBelow:
      "We compare initiatives of different departments. The {initiatives} in this workspace all belong to one department, so nothing goes across. The departments below it can be compared.",
    compareBelow: "Compare the departments below",
    emptyShort:
      "Short descriptions are usually the cause. With one sentence an initiative we see much more. A file with who knows whom, or with what people offer and ask, helps too.",
    addFiles: "Add files",
    howSearch: "How do we search?",
    howSearchWords:
      "We compare what initiatives of different departments write and what they are about, what the one offers and the other asks, and who comes to whom through whom. Much in common and little contact is a flow.",
  },
});
