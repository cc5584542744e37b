import type { Problem } from "../../../../contract/common.ts";
import type { Language } from "../../../../contract/desktop.ts";
import { problemWords } from "../../../../contract/words/problem-words.ts";
import type { InBoth } from "../../../../contract/words/in-both.ts";

/** What many of one problem are together; `{count}` is how many. */
const MANY: Readonly<Record<string, InBoth>> = {
  "email-unreadable": {
    nl: "{count} e-mailadressen konden we niet lezen",
    en: "{count} e-mail addresses could not be read",
  },
  "date-unreadable": { nl: "{count} dagen bestaan niet", en: "{count} days do not exist" },
  "sharing-unreadable": {
    nl: "{count} wensen over delen konden we niet lezen",
    en: "{count} wishes about sharing could not be read",
  },
  "sharing-loosened": {
    nl: "{count} mensen vroegen eerder om meer privacy dan dit bestand zegt",
    en: "{count} people asked before for more privacy than this file says",
  },
  "status-unknown": {
    nl: "{count} keer staat er een status die we niet kennen",
    en: "{count} times there is a status that we do not know",
  },
  "tie-kind-unknown": {
    nl: "{count} keer staat er een soort relatie die we niet kennen",
    en: "{count} times there is a kind of tie that we do not know",
  },
  "name-missing": { nl: "{count} rijen hebben geen naam", en: "{count} rows have no name" },
  "title-missing": {
    nl: "{count} initiatieven hebben geen titel",
    en: "{count} initiatives have no title",
  },
  "title-made": {
    nl: "{count} initiatieven zonder titel noemen we naar hun omschrijving",
    en: "{count} initiatives without a title are called after their description",
  },
  "not-a-person": {
    nl: "{count} keer staat er een woord dat geen persoon is",
    en: "{count} times there is a word that is not a person",
  },
  "person-ambiguous": {
    nl: "{count} namen kunnen meer dan één persoon zijn",
    en: "{count} names may be more than one person",
  },
  "tie-end-missing": { nl: "{count} relaties missen een kant", en: "{count} ties miss one end" },
  "tie-end-unknown": {
    nl: "{count} relaties noemen iemand die we niet kennen",
    en: "{count} ties mention someone we do not know",
  },
  "tie-end-not-a-person": {
    nl: "{count} relaties lopen naar iets dat geen persoon is",
    en: "{count} ties lead to something that is not a person",
  },
  "tie-to-self": {
    nl: "{count} keer heeft iemand een relatie met zichzelf",
    en: "{count} times someone has a tie to themselves",
  },
  "row-ragged": {
    nl: "{count} rijen hebben meer of minder cellen dan de kop",
    en: "{count} rows have more or fewer cells than the header",
  },
  "row-repeated": {
    nl: "{count} rijen staan er vaker",
    en: "{count} rows are there more than once",
  },
  "byte-unreadable": {
    nl: "{count} tekens passen niet bij de rest van het bestand",
    en: "{count} characters do not fit the rest of the file",
  },
  "department-ambiguous": {
    nl: "{count} namen kunnen meer dan één onderdeel zijn",
    en: "{count} names may be more than one department",
  },
  "department-former-name": {
    nl: "{count} onderdelen staan er met een naam van vroeger",
    en: "{count} departments are there by a former name",
  },
  "id-other-person": {
    nl: "{count} nummers horen al bij iemand anders",
    en: "{count} numbers belong to someone else already",
  },
  "email-is-name": {
    nl: "{count} keer staat er een naam waar een e-mailadres hoort",
    en: "{count} times there is a name in place of an e-mail address",
  },
  "cell-error": {
    nl: "{count} cellen hebben een formule met een fout",
    en: "{count} cells have a formula with an error",
  },
  "formula-empty": {
    nl: "{count} formules hebben geen bewaarde uitkomst",
    en: "{count} formulas have no saved result",
  },
  "cell-too-long": { nl: "{count} cellen zijn te lang", en: "{count} cells are too long" },
};

const TIMES: InBoth = { nl: "{count} keer: {what}", en: "{count} times: {what}" };

/**
 * What a group of equal problems says: of one the problem itself, of more how many and what, without a full stop.
 *
 * @param figure the count as it is written
 */
export function groupWords(
  {
    code,
    problems,
    count,
  }: { readonly code: string; readonly problems: readonly Problem[]; readonly count: number },
  figure: string,
  language: Language,
): string {
  const [first] = problems;
  const what = first === undefined ? code : problemWords(first, language).what;
  if (count === 1) return what.replace(/\.$/, "");
  const words = MANY[code]?.[language] ?? TIMES[language].replace("{what}", () => what);
  return words.replace("{count}", figure).replace(/\.$/, "");
}
