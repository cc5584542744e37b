import { looksLikeValue } from "../columns/cell-shape.ts";
import { isRuledRow } from "./is-ruled.ts";

/** Whether a row may be a note or a sum below a table, if no row of data comes after it. */
export function mayBeBelow(row: readonly string[], { width, afterEmpty, sparse }: Around): boolean {
  const at = row.findIndex((cell) => cell.trim() !== "");
  const text = (row[at] ?? "").trim();
  const rest = row.slice(at + 1).filter((cell) => cell.trim() !== "");
  if (isRuledRow(row) && (row.length > 1 || width > 1)) return true;
  if (rest.length > 0) {
    // A sentence with commas in it is cut where those part the cells.
    const isCut = row.length < width && row.slice(at + 1).every((cell) => cell.startsWith(" "));
    return isTotal(text, rest) || (isCut && (isMarked(text) || (afterEmpty && isNote(text))));
  }
  if (width === 1) return afterEmpty && isMarked(text);
  if (isMarked(text)) return true;
  if (row.length === 1 && width > 2 && !sparse && (isSentence(text) || NUMBERED.test(text)))
    return true;
  return afterEmpty && !sparse && isNote(text);
}

export type Around = {
  readonly width: number;
  /** Whether an empty row stands before it, or before the notes before it. */
  readonly afterEmpty: boolean;
  /** Whether rows of this table have a single filled cell now and then. */
  readonly sparse: boolean;
};

const isTotal = (text: string, rest: readonly string[]): boolean =>
  TOTAL.test(text) && rest.every((cell) => looksLikeValue(cell) || SUM.test(cell));

const TOTAL =
  /^(?:sub|eind|grand |generaal )?(?:totaal|totalen|totals?|som|sum|gemiddelde?)(?: (?:aantal|number|generaal)\b.*)?\s*(?::[\s\d.,€$%]*)?$/i;
const SUM = /^[\s€$£]*[-+]?[\d.,\s]+[%€]?\s*$/;

const isMarked = (text: string): boolean => MARK.test(text) || NOTE.test(text) || TOTAL.test(text);

/** "* ...", "1) ...", "[1] ...", and their like. */
const MARK = /^(?:\*+|†|‡|[¹²³]|\(?\d{1,2}\)|\[\d{1,2}\])\s*\S/;
const NOTE =
  /^(?:(?:bron(?:nen)?|sources?|noot|noten|notes?|n\.?b\.?|let op|opmerking(?:en)?|toelichting|peildatum|legenda|legend|remarks?|laatst (?:bijgewerkt|gewijzigd)|last (?:updated|modified)|stand(?: per)?)\s*(?:[:;–—-]|\d|$)|(?:voetnoot|voetnoten|foot ?notes?|disclaimer|©|copyright|einde (?:van )?(?:het |de )?(?:rapport|rapportage|bestand|overzicht|lijst)\b|end of (?:the )?(?:report|file|list)\b|(?:einde?|end)\W*$|\(?\d+ (?:rows?|records?|rijen|regels|resultaten)\b)|(?:gegenereerd|geëxporteerd|generated|exported|afgedrukt|printed) (?:op|door|on|by|at)\b)/i;

/** "1. Voorlopige cijfers" */
const NUMBERED = /^\d{1,2}\.\s+\p{L}/u;

/** What no cell of names says: five words or more, with a point at their end. */
const isSentence = (text: string): boolean => /[.!]$/.test(text) && text.split(/\s+/).length > 4;

/** Words that are no name: more than a name has, a figure, a mark, or no capital at the end. */
const isNote = (text: string): boolean => {
  const words = text.split(/\s+/);
  return words.length > 1 && (words.length > 5 || /[\d:!?]|[.;)]$|\s\p{Ll}\S*$/u.test(text));
};
