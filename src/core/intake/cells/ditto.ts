/** Whether a cell says that it is the same as the one above it: a ditto mark, "idem", "zie boven". */
export function isDitto(cell: string): boolean {
  // Asked for the ends of a million ties: nearly all cells are told apart by their length and first character.
  if (cell.length === 0 || cell.length > LONGEST) return false;
  const first = cell.charCodeAt(0);
  return (first > LAST_PLAIN || BEGINS[first] === 1) && DITTO.test(cell.trim());
}

const DITTO =
  /^(?:["”“„″〃]|''|´´|``|,,|-\s?(?:["”“„″〃]|'')\s?-|(?:idem|id\.|ditto|zie (?:hier)?boven|as above|same as above|see above)\.?)$/iu;

/** The longest of them is "same as above.", which may have blanks around it. */
const LONGEST = 16;
const LAST_PLAIN = 127;
/** By its code, whether one of them begins with a character; beyond plain ones any may. */
const BEGINS = new Uint8Array(LAST_PLAIN + 1);
for (const mark of ["\"'`,- \t", "idzas", "IDZAS"].join("")) BEGINS[mark.charCodeAt(0)] = 1;
