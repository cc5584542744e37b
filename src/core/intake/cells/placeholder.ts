import { fold } from "../../text/fold.ts";
import { isFailedFormula } from "./no-name.ts";

/**
 * Whether a text stands for "nobody" or "nothing known": "N/D", "n.v.t.", "vacature", "XX", "-". Case, quotes and
 * points do not count. So do what a spreadsheet shows for a formula that failed, and the name of a sum.
 */
export function isPlaceholder(text: string): boolean {
  if (!MAYBE.test(text)) return false;
  const folded = fold(text);
  if (folded === "" || PLACEHOLDERS.has(folded)) return true;
  if (PLACEHOLDERS.has(folded.replaceAll(" ", ""))) return true;
  return VACANCY.test(folded) || isFailedFormula(text);
}

const PLACEHOLDERS: ReadonlySet<string> = new Set(
  [
    "nd, nvt, na, nb, nnb, ntb, nn, none, nobody, no one, nil, null, nihil, nog niet bekend, nog onbekend, niet bekend",
    "niet van toepassing, niet beschikbaar, niet ingevuld, nog te bepalen, nader te bepalen, nader in te vullen, niemand",
    "not applicable, not available, not disclosed, not known, not provided, not specified, not assigned, not public, not yet known, no data",
    "vacature, vacant, vacancy, vacatuur, open positie, onbekend, unknown, unassigned, undisclosed, undefined, unspecified, withheld",
    "tbd, tba, tbc, to be determined, to be decided, to be announced, to be confirmed, todo, te bepalen, xx, xxx, xxxx, redacted, geen, leeg, blank, empty",
    "nog te werven, nog in te vullen, wordt ingevuld, wordt nog ingevuld, nog niet ingevuld, wordt geworven, niet vermeld, niet opgegeven, niet openbaar, volgt, volgt nog, geen naam, naam onbekend, vertrouwelijk, geheim",
    "to be hired, tbh, no contact, no name, name unknown, not listed, not given, not publicly disclosed, not yet assigned, anoniem, anonymous, confidential, zie boven, idem",
    "totaal, subtotaal, eindtotaal, total, subtotal, grand total",
  ].flatMap((words) => words.split(", ")),
);

/** "Vacature 2", "openstaande vacature", "vacant (0,8 fte)". */
const VACANCY =
  /^(?:open(?:staande)? )?(?:vacature|vacancy|vacante?)(?: (?:\d|per |fte|uur|m v|functie|positie|plek|post|position|role).*)?$/;

/** Most texts are told apart by their first letter and length alone: this is asked for every end of a million ties. */
const MAYBE =
  /^(?:[^\p{L}\p{N}]|[nvoutxrgblewNVOUTXRGBLEW].{0,21}$|(?:[Aa]non|[Ss]ubt|[Ii]dem|[Cc]onf|[Zz]ie ).{0,9}$)/su;
