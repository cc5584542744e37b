import { parsePersonName } from "../../text/person-name.ts";
import { withoutFootnote } from "../cells/footnote-mark.ts";
import { readList } from "../cells/list.ts";
import { looksLikePerson } from "../columns/looks-like.ts";

/**
 * The people whom a cell names, each without a footnote's mark: those of a list, and those who stand together, also
 * between commas where each is a first name and a family name: "Jan Bakker, Piet Visser", but "Berg, J. van der" is one.
 */
export function peopleIn(cell: string, separator: string | null = null): string[] {
  const names = readList(cell, separator);
  return names.flatMap((name) => apart(name).flatMap(betweenCommas)).map(withoutFootnote);
}

function betweenCommas(name: string): string[] {
  const parts = name.split(",").map((part) => part.trim());
  return parts.length > 1 && parts.every((part) => FULL.test(part) && isWhole(part))
    ? parts
    : [name];
}

/** A first name written out, a family name, and nothing else that one is called by. */
const FULL = /^\p{Lu}\p{Ll}+(?:[ -]\S+)*? \p{Lu}?\p{L}+/u;

/**
 * The people whom one name of a list stands for: "dhr. A. Jansen / mw. B. de Vries" and "Jan Bos en Els Mol" are two.
 * Each must be a name by itself, or have a title: "K. van der Berg/De Vries" is one person with two family names.
 */
export function apart(name: string): string[] {
  if (!TOGETHER.test(name)) return [name];
  const titled = name.split(BETWEEN_TITLES).map((part) => part.trim());
  if (titled.length > 1 && titled.every((part) => TITLED.test(part))) return titled;
  const whole = name.split(BETWEEN_NAMES).map((part) => part.trim());
  return whole.length > 1 && whole.every(isWhole) ? whole : [name];
}

/** Those of a cell that may be one name on several lines, or written with a mark within it: each must be a name. */
export function wholePeopleIn(cell: string): string[] {
  const listed = readList(cell);
  if (listed.length > 1) return listed.every(isWhole) ? listed : [];
  const people = listed.flatMap(apart);
  return people.length > 1 ? people : [];
}

const TOGETHER = /[/&+]|\s(?:en|and)\s|,\s*\p{L}+\.?\s/u;
const BETWEEN_NAMES = /\s+(?:[/&+]|en|and)\s+/u;

const TITLE =
  "(?:de heer|dhr\\.?|mevrouw|mevr\\.?|mw\\.?|mej\\.?|drs\\.?|dr\\.?|ir\\.?|ing\\.?|mr\\.?|prof\\.?|mrs\\.?|ms\\.?)";
const BETWEEN_TITLES = new RegExp(
  `\\s*[/&+]\\s*|\\s+(?:en|and)\\s+|\\s*,\\s*(?:en\\s+)?(?=${TITLE}\\s)`,
  "iu",
);
const TITLED = new RegExp(`^${TITLE}\\s+\\S`, "iu");

/** Whether a text is the name of someone by itself: a first name or initials, and a family name. */
function isWhole(text: string): boolean {
  if (TITLED.test(text)) return true;
  if (!looksLikePerson(text)) return false;
  const { initials, family } = parsePersonName(text);
  return initials !== "" && family !== "";
}
