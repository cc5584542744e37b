/** Whether a cell says that it is the same as the one above it: a ditto mark, "idem", "zie boven". */
export function isDitto(cell: string): boolean {
  // Asked for the ends of a million ties: most cells are told apart by their length and first letter.
  if (cell === "" || cell.length > LONGEST) return false;
  if (cell.length > SHORT && !BEGINS.has(cell.charCodeAt(0) | LOWER_CASE)) return false;
  return DITTO.test(cell.trim());
}

const DITTO =
  /^(?:["”“„″〃]|''|´´|``|,,|-\s?(?:["”“„″〃]|'')\s?-|(?:idem|id\.|ditto|zie (?:hier)?boven|as above|same as above|see above)\.?)$/iu;

/** The longest of them is "same as above.". */
const LONGEST = 16;
const SHORT = 5;
/** Turns a capital into its small letter. */
const LOWER_CASE = 32;
/** Letters and blanks that the longer ones begin with. */
const BEGINS: ReadonlySet<number> = new Set(
  ["i", "d", "z", "a", "s", " ", "-"].map((letter) => letter.charCodeAt(0) | LOWER_CASE),
);
