/**
 * A name without the mark of a footnote at it: "Jansen¹", "Jansen*", "BZK 1)", "[2] Bos". A number in brackets stays:
 * "Jansen (2)" tells namesakes apart. So does the whole text where nothing else is left.
 */
export function withoutFootnote(name: string): string {
  if (!MAYBE.test(name) || POWER.test(name)) return name;
  const bare = name.replace(BEFORE, "").replace(BEHIND, "");
  const text = isNumbered(bare) ? bare.replace(NUMBERED, "") : bare;
  return /[\p{L}\p{N}]/u.test(text) ? text : name;
}

/** Whether a name has the mark of a footnote at it. */
export const hasFootnote = (name: string): boolean => withoutFootnote(name) !== name;

const SIGN = "(?:[*†‡]+|[⁰¹²³⁴-⁹]+[)⁾]?|\\[\\d{1,2}\\])";
const BEHIND = new RegExp(`(?:\\s*${SIGN})+\\s*$`, "u");
const BEFORE = new RegExp(`^\\s*(?:${SIGN}\\s*)+`, "u");
/** "1)" behind a name, which no bracket opens. */
const NUMBERED = /(?:\s+|(?<=\p{L}))\d{1,2}\)\s*$/u;
const isNumbered = (text: string): boolean =>
  NUMBERED.test(text) && text.split("(").length < text.split(")").length;

/** Quick to see at the ends of most names, of which there may be millions. */
const MAYBE = /^\s*[*†‡[⁰¹²³⁴-⁹]|[*†‡)⁾\]⁰¹²³⁴-⁹]\s*$/u;
/** "CO²" and "m²" are no notes. */
const POWER = /(?<!\p{L})(?:CO|NO|[ckm]?m)[²³]\s*$/iu;
