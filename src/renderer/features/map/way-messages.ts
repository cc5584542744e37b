import { texts } from "../../app/texts.tsx";

/** Words of ways from one person to another on the map. */
export const wayMessages = texts({
  nl: {
    doWay: "Weg naar…",
    title: "Een weg vanuit {from}",
    who: "Naar wie?",
    whoLead: "Typ een naam, of kies iemand op de kaart of in de lijst.",
    way: "Van {from} naar {to}",
    between:
      "{count, plural, =0 {Ze kennen elkaar.} one {Er is <b># mens</b> tussen.} other {Er zijn <b># mensen</b> tussen.}}",
    busy: "We zoeken de weg",
    none: "Er is nog geen weg van {from} naar {to}. Niemand die genoemd mag worden, verbindt hen, ook niet via anderen.",
    other: "Een andere weg ({at} van {of})",
    someoneElse: "Naar iemand anders",
    end: "Sluit de weg",
    spoken: "Van {from} naar {to}: {people}. Weg {at} van {of}.",
  },
  en: {
    doWay: "Way to…",
    title: "A way from {from}",
    who: "To whom?",
    whoLead: "Type a name, or choose someone on the map or in the list.",
    way: "From {from} to {to}",
    between:
      "{count, plural, =0 {They know each other.} one {<b># person</b> is in between.} other {<b># people</b> are in between.}}",
    busy: "We are looking for the way",
    none: "There is no way from {from} to {to} yet. Nobody who may be named connects them, not through others either.",
    other: "Another way ({at} of {of})",
    someoneElse: "To someone else",
    end: "Close the way",
    spoken: "From {from} to {to}: {people}. Way {at} of {of}.",
  },
});
