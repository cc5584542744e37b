import { foldHeader } from "../../text/fold-header.ts";
import { readDay } from "../cells/day.ts";
import { readSharing } from "../cells/sharing-word.ts";
import { readStatus } from "../cells/status.ts";
import type { CellShape } from "./cell-shape.ts";
import type { Concept } from "./concept.ts";
import { looksLikePerson } from "./looks-like.ts";
import type { Recognised } from "./recognise-header.ts";

/** A column's cells, as far as a header that is only understood in part must agree with them. */
type Cells = { readonly filled: readonly string[]; readonly shape: CellShape };

/**
 * What a header means that nobody has seen before but that holds a word we know ("Trekkend ministerie", "Startmoment"),
 * where the cells are of that kind too; none where they are not.
 */
export function recognisePart(header: string, cells: Cells): readonly Recognised[] {
  const folded = foldHeader(header);
  const words = folded.split(" ");
  if (folded === "" || words.length > MOST_WORDS) return [];
  return PARTS.filter(
    ({ word, agrees }) => words.some((one) => word.test(one)) && agrees(cells),
  ).map(({ concept }, i) => ({ concept, rank: PART + i }));
}

/** A header of more words is a question, of which one word says little. */
const MOST_WORDS = 6;
/** Any name of a column, and any question, is a better one. */
const PART = 2_000;

type Part = {
  readonly concept: Concept;
  /** What one of the header's words is like. */
  readonly word: RegExp;
  readonly agrees: (cells: Cells) => boolean;
};

const share = ({ filled }: Cells, test: (cell: string) => boolean): number =>
  filled.length === 0 ? 0 : filled.filter(test).length / filled.length;

const MOST = 0.8;

const isShort = ({ shape }: Cells): boolean =>
  shape === "text" || shape === "list" || shape === "code";
/** What is written in letters, in more than two ways: no "yes" and "no". */
const isNamed = (cells: Cells): boolean =>
  isShort(cells) &&
  (cells.filled.length < FEWEST || share(cells, (cell) => YES_NO.test(cell)) < MOST);
const FEWEST = 3;
const YES_NO = /^(?:ja|nee|j|n|yes|no|y|true|false|x|0|1|n\/?a|n\.?v\.?t\.?)\.?$/i;

/** Lists, or words that stand in more than one row: what differs from row to row is no topic. */
const isRecurring = ({ shape, filled }: Cells): boolean =>
  shape === "list" || new Set(filled).size * 2 <= filled.length;

/** Days without a time: a form notes to the minute when it was filled in, which is no day of what it tells. */
const isDays = (cells: Cells): boolean =>
  share(cells, (cell) => !/\d:\d\d/.test(cell) && readDay(cell, "day-first") !== null) >= MOST;

const PARTS: readonly Part[] = [
  { concept: "email", word: /mail/, agrees: ({ shape }) => shape === "email" },
  {
    concept: "given-name",
    word: /^(?:voornaam|voornamen|roepnaam|firstname|forename)$/,
    agrees: isNamed,
  },
  {
    concept: "prefix",
    word: /^(?:tussenv|tussenvoegsel|tussenvoegsels|voorvoegsel)$/,
    agrees: isNamed,
  },
  {
    concept: "family-name",
    word: /^(?:achternaam|familienaam|surname|lastname)$/,
    agrees: isNamed,
  },
  { concept: "role", word: /^(?:functie|functienaam|rol|beroep|job|jobtitle)$/, agrees: isNamed },
  {
    concept: "sharing",
    word: /^(?:delen|gedeeld|share|shared|sharing|toestemming|consent|privacy)$/,
    agrees: (cells) => share(cells, (cell) => readSharing(cell) !== "unreadable") >= MOST,
  },
  {
    concept: "status",
    word: /^(?:status|fase|stadium|stage|phase|voortgang)$|status$/,
    agrees: (cells) => share(cells, (cell) => readStatus(cell) !== null) >= MOST,
  },
  {
    concept: "start",
    word: /^(?:start|begin|begonnen|aanvang|ingang|kick|launch|sinds|since)/,
    agrees: isDays,
  },
  {
    concept: "end",
    word: /^(?:eind|afgerond|afloop|closing|closed|end|gereed|gestopt|finish|oplever)/,
    agrees: isDays,
  },
  {
    concept: "lessons",
    word: /^(?:lessen|geleerd|geleerde|leerpunten|learned|learnt|lessons|learnings)$/,
    agrees: ({ shape }) => shape === "long-text" || shape === "text",
  },
  {
    concept: "ministry",
    word: /^(?:ministerie|ministeries|departement|ministry|department)$/,
    agrees: isNamed,
  },
  {
    concept: "organisation",
    word: /^(?:organisatie|organisaties|organisation|organization|agency|werkgever|employer|instelling|org)$/,
    agrees: isNamed,
  },
  {
    concept: "part",
    word: /^(?:organisatieonderdeel|onderdeel|dienstonderdeel)$/,
    agrees: isNamed,
  },
  { concept: "directorate", word: /^(?:directie|directoraat|directorate)$/, agrees: isNamed },
  { concept: "division", word: /^(?:afdeling|division)$/, agrees: isNamed },
  {
    concept: "leads",
    word: /trekker$|^(?:trekt|contact|contactpersoon|leider|leidt|lead|owner|eigenaar|projectleider)$/,
    agrees: (cells) => share(cells, looksLikePerson) >= MOST,
  },
  {
    concept: "takes-part",
    word: /^(?:projectteam|teamleden|deelnemers|betrokkenen|participants|members|kernteam|werkgroep)$/,
    agrees: ({ shape }) => shape === "list" || shape === "text",
  },
  {
    concept: "about",
    word: /^(?:trefwoorden|steekwoorden|onderwerpen|themas|keywords|topics|tags|thema|onderwerp)$/,
    agrees: (cells) => isNamed(cells) && isRecurring(cells),
  },
  {
    concept: "offers",
    word: /^(?:expertise|talenten|vaardigheden|competenties|skills|kennis|kerntaken)$/,
    agrees: isNamed,
  },
];
