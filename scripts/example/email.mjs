/** Letters that do not fall apart into a base letter and an accent. */
const FOLDED = { ı: "i", ø: "o", ł: "l", đ: "d", ß: "ss", æ: "ae" };

/**
 * A made-up address: `Frits van 't Hoog` at EZ is `frits.van.t.hoog@ez.voorbeeld.nl`.
 *
 * @param {string} name
 * @param {string} ministry abbreviation of the ministry
 */
export function emailOf(name, ministry) {
  return `${asciiOf(name)}@${ministry.toLowerCase()}.voorbeeld.nl`;
}

/** @param {string} name */
function asciiOf(name) {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^ -~]/g, (letter) => FOLDED[letter] ?? "")
    .replace(/['’]/g, "")
    .replace(/\s+/g, ".");
}
