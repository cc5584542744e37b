import { texts } from "../../app/texts.tsx";

/** Words of how a flow is counted. */
export const howMessages = texts({
  nl: {
    howTitle: "Hoe is dit gerekend?",
    howAlike:
      "Overeenkomst: van 0 (niets gemeen) tot 1 (hetzelfde). We vergelijken woorden en onderwerpen; een zeldzaam woord telt zwaarder, en Nederlands vindt Engels. Hier {affinity}.",
    howAlikeMeet:
      "Overeenkomst: van 0 tot 1, hoezeer een relatie te verwachten is gezien ieders netwerk en onderwerpen. Hier {affinity}.",
    howContact:
      "Contact: 1 voor wie elkaar kent, en bij elke stap verder de helft; 0 als er geen weg is. {contact, select, none {Hier onbekend, en geteld als 0.} other {Hier {contact}.}}",
    howReach:
      "Drie stappen: een collega van een collega van een collega. We tellen hoeveel mensen van de twee onderdelen zo bij iemand van het andere komen, nu en na deze ene kennismaking.",
    howShort:
      "De lijst toont wat duidelijk is: initiatieven die zo op elkaar lijken als wat lezers op elkaar vinden lijken, talenten die elkaars beste antwoord zijn, en mensen bij wie een relatie meer te verwachten is dan bij 999 van 1.000 andere paren. De rest telt wel mee in wat er tussen onderdelen kan stromen.",
    howSmall:
      "Onderdelen van minder dan 5 mensen vergelijken we niet. Dan staat er geen getal voor het onderdeel.",
    howSeed: "Beginwaarde van het toeval: {seed}, zodat de uitkomst steeds dezelfde is.",
    close: "Sluit",
  },
  en: {
    howTitle: "How was this counted?",
    howAlike:
      "Likeness: from 0 (nothing in common) to 1 (the same). We compare words and topics; a rare word weighs more, and Dutch finds English. Here {affinity}.",
    howAlikeMeet:
      "Likeness: from 0 to 1, how much a tie is to be expected given everyone’s network and topics. Here {affinity}.",
    howContact:
      "Contact: 1 for who know each other, half of it with each step further; 0 where there is no way. {contact, select, none {Here unknown, and counted as 0.} other {Here {contact}.}}",
    howReach:
      "Three steps: a colleague of a colleague of a colleague. We count how many people of the two departments come to someone of the other that way, now and after this one introduction.",
    howShort:
      "The list shows what is plain: initiatives as alike as what readers find alike, talents that are each the best answer to the other, and people of whom a tie is more to be expected than of 999 in 1,000 other pairs. The others do count in what could flow between departments.",
    howSmall:
      "We do not compare departments of fewer than 5 people. Then there is no figure for the department.",
    howSeed: "Starting value of chance: {seed}, so that the outcome is always the same.",
    close: "Close",
  },
});
