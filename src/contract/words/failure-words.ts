import type { Language } from "../desktop.ts";
import type { FailureReply } from "../message.ts";
import type { CodeWords } from "./code-words.ts";
import { fillBoth, type Words } from "./fill.ts";
import type { InBoth } from "./in-both.ts";

/** What each code of a failure means, and what to do now; `{path}` is the file or folder it is about. */
export const FAILURE_WORDS: CodeWords = {
  cancelled: {
    nl: { what: "Gestopt.", now: "Er is niets veranderd." },
    en: { what: "Stopped.", now: "Nothing has changed." },
  },
  "import-failed": {
    nl: {
      what: "Niet alles kon worden gelezen.",
      now: "Er is niets veranderd. Herstel wat hieronder staat, of kies andere bestanden.",
    },
    en: {
      what: "Not everything could be read.",
      now: "Nothing has changed. Mend what is listed, or choose other files.",
    },
  },
  "plan-outdated": {
    nl: {
      what: "De werkruimte is veranderd sinds dit plan werd gemaakt.",
      now: "Maak het plan opnieuw, dan klopt het weer.",
    },
    en: {
      what: "The workspace has changed since this plan was made.",
      now: "Make the plan again, and it is right once more.",
    },
  },
  "plan-unknown": {
    nl: { what: "Dit plan is er niet meer.", now: "Kies de bestanden opnieuw." },
    en: { what: "This plan is no longer there.", now: "Choose the files again." },
  },
  "workspace-missing": {
    nl: {
      what: "Deze werkruimte staat er niet meer: {path}",
      now: "Misschien is het bestand verplaatst of hernoemd. Zoek het, en open het opnieuw.",
    },
    en: {
      what: "This workspace is no longer there: {path}",
      now: "The file may have been moved or renamed. Find it, and open it again.",
    },
  },
  "workspace-not-one": {
    nl: {
      what: "Dit is geen werkruimte van Dwarsverband: {path}",
      now: "Kies een bestand dat op .dwv eindigt. Een spreadsheet kun je importeren.",
    },
    en: {
      what: "This is not a Dwarsverband workspace: {path}",
      now: "Choose a file that ends in .dwv. A spreadsheet can be imported.",
    },
  },
  "workspace-newer": {
    nl: {
      what: "Deze werkruimte is met een nieuwere Dwarsverband gemaakt: {path}",
      now: "Zet eerst de nieuwe versie op deze computer. Het bestand blijft zoals het is.",
    },
    en: {
      what: "This workspace was made by a newer Dwarsverband: {path}",
      now: "Install the new version first. The file stays as it is.",
    },
  },
  "workspace-busy": {
    nl: {
      what: "Een ander programma schrijft nu in deze werkruimte: {path}",
      now: "Sluit haar daar, en probeer het dan opnieuw.",
    },
    en: {
      what: "Another program is writing to this workspace: {path}",
      now: "Close it there, then try again.",
    },
  },
  "workspace-read-only": {
    nl: {
      what: "In deze werkruimte mag je alleen lezen: {path}",
      now: "Bewaar een kopie op een plek waar je mag schrijven, en werk daarin verder.",
    },
    en: {
      what: "This workspace can only be read: {path}",
      now: "Save a copy where you may write, and go on in that.",
    },
  },
  "workspace-damaged": {
    nl: {
      what: "Deze werkruimte is beschadigd: {path}",
      now: "We veranderen er niets aan. Open een kopie die je eerder bewaarde.",
    },
    en: {
      what: "This workspace is damaged: {path}",
      now: "We change nothing in it. Open a copy that you saved before.",
    },
  },
  "disk-full": {
    nl: {
      what: "De schijf is vol.",
      now: "Maak ruimte vrij, en probeer het opnieuw. Er is niets veranderd.",
    },
    en: { what: "The disk is full.", now: "Free some space, and try again. Nothing has changed." },
  },
  "folder-missing": {
    nl: { what: "Deze map bestaat niet: {path}", now: "Kies een andere map." },
    en: { what: "This folder does not exist: {path}", now: "Choose another folder." },
  },
  "folder-read-only": {
    nl: { what: "In deze map mag je niet schrijven: {path}", now: "Kies een andere map." },
    en: { what: "You may not write in this folder: {path}", now: "Choose another folder." },
  },
  "none-open": {
    nl: { what: "Er is geen werkruimte open.", now: "Open er een, of begin een nieuwe." },
    en: { what: "No workspace is open.", now: "Open one, or begin a new one." },
  },
  "undo-nothing": {
    nl: { what: "Er is geen import om ongedaan te maken.", now: "Je hoeft niets te doen." },
    en: { what: "There is no import to undo.", now: "You need not do anything." },
  },
  "merge-kinds": {
    nl: {
      what: "Deze twee zijn niet van dezelfde soort.",
      now: "Voeg een mens samen met een mens, een initiatief met een initiatief, een onderdeel met een onderdeel.",
    },
    en: {
      what: "These two are not of the same kind.",
      now: "Merge a person with a person, an initiative with an initiative, a department with a department.",
    },
  },
  "merge-below": {
    nl: {
      what: "Het onderdeel dat zou blijven, hoort bij het andere.",
      now: "Kies het bovenste van de twee als degene die blijft.",
    },
    en: {
      what: "The department that would stay is a part of the other.",
      now: "Choose the upper of the two as the one that stays.",
    },
  },
  "not-found": {
    nl: {
      what: "Dit is er niet, of niet meer.",
      now: "Misschien is de import waarmee het kwam ongedaan gemaakt, of klopt het nummer niet.",
    },
    en: {
      what: "This is not there, or no longer.",
      now: "The import that brought it may have been undone, or the number may be wrong.",
    },
  },
  "ask-invalid": {
    nl: {
      what: "Deze vraag begrijpt Dwarsverband niet.",
      now: "Dat ligt aan ons. Meld het, met wat je net deed.",
    },
    en: {
      what: "Dwarsverband does not understand this question.",
      now: "That is our mistake. Report it, with what you just did.",
    },
  },
  "export-failed": {
    nl: {
      what: "Het bewaren is niet gelukt: {path}",
      now: "Kijk of daar een map staat, of het bestand nog open is in een ander programma, of kies een andere plek.",
    },
    en: {
      what: "Saving did not work: {path}",
      now: "See whether a folder stands there or another program has the file open, or choose another place.",
    },
  },
  "template-unreadable": {
    nl: {
      what: "Dit sjabloon kunnen we niet lezen: {path}",
      now: "Kies een bestand dat Dwarsverband als sjabloon bewaarde, of herstel wat erbij staat.",
    },
    en: {
      what: "We cannot read this template: {path}",
      now: "Choose a file that Dwarsverband saved as a template, or mend what is listed.",
    },
  },
  bug: {
    nl: {
      what: "Hier ging bij ons iets mis.",
      now: "Je gegevens zijn niet veranderd. Probeer het opnieuw; blijft het zo, meld het dan.",
    },
    en: {
      what: "Something went wrong on our side.",
      now: "Your data have not changed. Try again; if it stays so, report it.",
    },
  },
  "engine-lost": {
    nl: {
      what: "Het rekenwerk van Dwarsverband is gestopt.",
      now: "Je gegevens staan veilig in de werkruimte. Start opnieuw om verder te gaan.",
    },
    en: {
      what: "The part of Dwarsverband that does the work has stopped.",
      now: "Your data are safe in the workspace. Start again to go on.",
    },
  },
  "reply-invalid": {
    nl: {
      what: "Dit antwoord kan Dwarsverband niet laten zien.",
      now: "Dat ligt aan ons. Meld het, met wat je net deed.",
    },
    en: {
      what: "Dwarsverband cannot show this answer.",
      now: "That is our mistake. Report it, with what you just did.",
    },
  },
};

const UNKNOWN: InBoth<Words> = {
  nl: {
    what: "Dit is niet gelukt ({code}).",
    now: "Probeer het opnieuw. Blijft het zo, meld het dan.",
  },
  en: { what: "This did not work ({code}).", now: "Try again. If it stays so, report it." },
};

/** A failure in words: what happened, with the file or folder in it, and what to do now. */
export function failureWords(
  { code, path }: Pick<FailureReply, "code" | "path">,
  language: Language,
): Words {
  const words = (FAILURE_WORDS[code] ?? UNKNOWN)[language];
  const filled = fillBoth(words, { code, path: path ?? "" });
  return { ...filled, what: filled.what.replace(/:\s*$/, ".") };
}
