const SMALL_WORDS = new Set([
  ..."de het een van der den en voor in op te ten ter bij aan met".split(" "),
  ..."the of and for in on at to a an".split(" "),
]);
const LONGEST = 8;

/**
 * What a department is called where there is little room: its code, else its name when short, else
 * the initials of its words (without "Ministerie van" and small words), with numbers whole.
 */
export function departmentCode(name: string, code: string | null): string {
  if (code !== null && code !== "") return code;
  if (name.length <= LONGEST) return name;
  const words = name
    .replace(/^(ministerie van|ministry of)\s+/i, "")
    .split(/[\s,/&()-]+/)
    .filter((word) => word !== "" && !SMALL_WORDS.has(word.toLowerCase()));
  const [first] = words;
  if (first === undefined) return name.slice(0, LONGEST);
  if (words.length === 1)
    return first.length <= LONGEST ? first : `${first.slice(0, LONGEST - 1)}…`;
  return words
    .map((word) => initial(word))
    .join("")
    .slice(0, LONGEST - 2);
}

const MINISTRY = /^(ministerie van|ministry of)\s/i;

/**
 * What a department is called in a line of text: its code; of a ministry also its initials, as people call it so; else
 * its name, as initials that nobody uses tell nothing, and Gemeente Groningen and Gemeente Gouda have the same.
 */
export function departmentInText(name: string, code: string | null): string {
  const isCalledSo = (code !== null && code !== "") || MINISTRY.test(name);
  return isCalledSo ? departmentCode(name, code) : name;
}

function initial(word: string): string {
  // Of "Team 18" and "Team 19" the number is all that tells them apart.
  if (/^\d+$/u.test(word)) return word;
  return String.fromCodePoint(word.codePointAt(0) ?? 0).toUpperCase();
}
