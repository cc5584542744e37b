import type { Language } from "../../contract/desktop.ts";

type InBoth = Readonly<Record<Language, string>>;

/** What each step of a long answer is called; the engine names them by code. */
const STEPS: Readonly<Record<string, InBoth>> = {
  read: { nl: "Bestanden lezen", en: "Reading files" },
  match: { nl: "Vergelijken met wat er al is", en: "Comparing with what is there" },
  plan: { nl: "Plan maken", en: "Making the plan" },
  apply: { nl: "Plan uitvoeren", en: "Carrying out the plan" },
  undo: { nl: "Terugzetten", en: "Putting back" },
  index: { nl: "Zoeklijst bijwerken", en: "Updating the search list" },
  network: { nl: "Netwerk opbouwen", en: "Building the network" },
  chance: { nl: "Vergelijken met toeval", en: "Comparing with chance" },
  layout: { nl: "Kaart tekenen", en: "Drawing the map" },
  write: { nl: "Bewaren", en: "Saving" },
};
const UNKNOWN: InBoth = { nl: "Bezig", en: "Working" };

export function stepWords(step: string, language: Language): string {
  return (STEPS[step] ?? UNKNOWN)[language];
}
