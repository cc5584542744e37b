import { fold } from "../../text/fold.ts";

/**
 * Whether a text stands for "nobody" or "nothing known": "N/D", "n.v.t.", "vacature", "XX", "-". Case, quotes and
 * points do not count.
 */
export function isPlaceholder(text: string): boolean {
  if (!MAYBE.test(text)) return false;
  const folded = fold(text);
  return folded === "" || PLACEHOLDERS.has(folded) || PLACEHOLDERS.has(folded.replaceAll(" ", ""));
}

const PLACEHOLDERS: ReadonlySet<string> = new Set(
  [
    "nd, nvt, na, nb, nnb, ntb, nn, none, nobody, no one, nil, null, nihil, nog niet bekend, nog onbekend, niet bekend",
    "niet van toepassing, niet beschikbaar, niet ingevuld, nog te bepalen, nader te bepalen, nader in te vullen, niemand",
    "not applicable, not available, not disclosed, not known, not provided, not specified, not assigned, not public, not yet known, no data",
    "vacature, vacant, vacancy, vacatuur, open positie, onbekend, unknown, unassigned, undisclosed, undefined, unspecified, withheld",
    "tbd, tba, tbc, to be determined, to be decided, to be announced, to be confirmed, todo, te bepalen, xx, xxx, xxxx, redacted, geen, leeg, blank, empty",
  ].flatMap((words) => words.split(", ")),
);

/** Most texts are told apart by their first letter and length alone: this is asked for every end of a million ties. */
const MAYBE = /^(?:[^\p{L}\p{N}]|[nvoutxrgblewNVOUTXRGBLEW].{0,21}$)/su;
