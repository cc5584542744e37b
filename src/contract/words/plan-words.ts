import type { Language } from "../desktop.ts";
import type { Outcome, PlanKind } from "../plan-rows.ts";

type PlanWords = {
  readonly columns: readonly string[];
  readonly kinds: Readonly<Record<PlanKind, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** What stands for no value. */
  readonly empty: string;
  /** Before what rows say that disagree. */
  readonly disagree: string;
};

/** A plan that is written down: its columns, and what a thing is and becomes. */
export const PLAN_WORDS: Readonly<Record<Language, PlanWords>> = {
  nl: {
    columns: [
      "bestand",
      "blad",
      "regel",
      "soort",
      "wat gebeurt er",
      "naam",
      "onderdeel",
      "velden",
      "opmerkingen",
    ],
    kinds: {
      initiatives: "initiatief",
      people: "persoon",
      departments: "organisatieonderdeel",
      topics: "onderwerp",
      ties: "relatie",
    },
    outcomes: {
      created: "nieuw",
      updated: "gewijzigd",
      unchanged: "ongewijzigd",
      conflict: "spreekt elkaar tegen",
      rejected: "geweigerd",
    },
    empty: "(leeg)",
    disagree: "de rijen zeggen",
  },
  en: {
    columns: [
      "file",
      "sheet",
      "line",
      "kind",
      "what happens",
      "name",
      "department",
      "fields",
      "remarks",
    ],
    kinds: {
      initiatives: "initiative",
      people: "person",
      departments: "department",
      topics: "topic",
      ties: "tie",
    },
    outcomes: {
      created: "new",
      updated: "changed",
      unchanged: "unchanged",
      conflict: "contradicted",
      rejected: "refused",
    },
    empty: "(empty)",
    disagree: "the rows say",
  },
};
