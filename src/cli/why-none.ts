import type { Spread } from "../contract/common.ts";
import type { Language } from "../contract/desktop.ts";
import { fill } from "../contract/words/fill.ts";
import type { InBoth } from "../contract/words/in-both.ts";

type Searched = {
  readonly spread: Spread;
  readonly initiatives: number;
  readonly people: number;
  /** What was looked for; null for all. */
  readonly of: "initiatives" | "people" | "departments" | null;
};

/** Why nothing was found between departments, and what to do about it. */
export function whyNone(searched: Searched, language: Language): string {
  const { apart } = searched.spread;
  return fill(WORDS[language][reasonOf(searched)], { level: apart ?? 0 });
}

function reasonOf({ spread, initiatives, people, of }: Searched): Reason {
  if (initiatives + people === 0) return "empty";
  if (of === "people" && people === 0) return "noPeople";
  if (of === "initiatives" && initiatives === 0) return "noInitiatives";
  if (spread.departments === 0) return "noDepartments";
  if (spread.departments === 1) return spread.apart === null ? "oneDepartment" : "oneAtLevel";
  return "unlike";
}

type Reason =
  | "empty"
  | "noPeople"
  | "noInitiatives"
  | "noDepartments"
  | "oneDepartment"
  | "oneAtLevel"
  | "unlike";
const WORDS: InBoth<Readonly<Record<Reason, string>>> = {
  nl: {
    empty: "Er staan nog geen mensen of initiatieven in deze werkruimte. Zet ze erin met import.",
    noPeople:
      "Er staan geen mensen in deze werkruimte. Importeer een bestand met mensen en hun organisatieonderdeel.",
    noInitiatives:
      "Er staan geen initiatieven in deze werkruimte. Importeer een bestand met initiatieven, hun omschrijving en hun organisatieonderdeel.",
    noDepartments:
      "Van niemand en niets is een organisatieonderdeel bekend, dus gaat er niets over een grens heen. Importeer een bestand waarin het staat, of geef het met import --department.",
    oneDepartment:
      "Alles hoort bij één organisatieonderdeel, dus gaat er niets over een grens heen. Importeer er een bestand van een ander onderdeel bij.",
    oneAtLevel:
      "Alles hoort op deze laag bij één organisatieonderdeel, dus gaat er niets over een grens heen. Vergelijk de onderdelen daaronder, met --level {level}.",
    unlike:
      "Er lijkt niets genoeg op elkaar. Dat ligt meestal aan korte omschrijvingen: één zin per initiatief helpt al. Ook een bestand met wie elkaar kent, of met wat mensen bieden en zoeken, helpt.",
  },
  en: {
    empty: "There are no people or initiatives in this workspace yet. Put them in with import.",
    noPeople:
      "There are no people in this workspace. Import a file with people and their department.",
    noInitiatives:
      "There are no initiatives in this workspace. Import a file with initiatives, their description and their department.",
    noDepartments:
      "Nobody and nothing has a department here, so nothing goes across one. Import a file that has it, or give it with import --department.",
    oneDepartment:
      "All of it belongs to one department, so nothing goes across. Import a file of another department as well.",
    oneAtLevel:
      "All of it belongs to one department at this level, so nothing goes across. Compare the departments below it, with --level {level}.",
    unlike:
      "Nothing is enough alike. Short descriptions are usually the cause: one sentence an initiative helps. So does a file with who knows whom, or with what people offer and ask.",
  },
};
