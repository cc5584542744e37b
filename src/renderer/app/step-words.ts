import type { Language } from "../../contract/desktop.ts";
import type { InBoth } from "../../contract/words/in-both.ts";

/** What each step of a long answer is called; the engine names them by code. */
const STEPS: Readonly<Record<string, InBoth>> = {
  looking: { nl: "Bestanden bekijken", en: "Looking at the files" },
  reading: { nl: "Rijen lezen", en: "Reading rows" },
  matching: { nl: "Vergelijken met wat er al is", en: "Comparing with what is there" },
  duplicates: { nl: "Zoeken wat dubbel is", en: "Looking for duplicates" },
  ties: { nl: "Relaties leggen", en: "Laying ties" },
  writing: { nl: "Bewaren", en: "Saving" },
  undoing: { nl: "Terugzetten", en: "Putting back" },
  network: { nl: "Netwerk opbouwen", en: "Building the network" },
  chance: { nl: "Vergelijken met toeval", en: "Comparing with chance" },
  texts: { nl: "Teksten lezen", en: "Reading the texts" },
  similar: { nl: "Zoeken wat op elkaar lijkt", en: "Looking for what is alike" },
  flows: { nl: "Zoeken waar kennis kan stromen", en: "Looking where knowledge could flow" },
  "what-if": { nl: "Kennismakingen doorrekenen", en: "Trying introductions" },
  back: { nl: "Terug naar toen", en: "Going back in time" },
  layout: { nl: "Kaart tekenen", en: "Drawing the map" },
};
const UNKNOWN: InBoth = { nl: "Bezig", en: "Working" };

export function stepWords(step: string, language: Language): string {
  return (STEPS[step] ?? UNKNOWN)[language];
}
