/**
 * A text without the characters that XML forbids or that no reader can show: control characters but tab, line feed
 * and carriage return, halves of a surrogate pair, and what Unicode calls no character.
 */
export function printable(text: string): string {
  return text.replace(CONTROL, (character) => (KEPT.has(character) ? character : ""));
}

const CONTROL = /\p{Cc}|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;
const KEPT: ReadonlySet<string> = new Set("\t\n\r");
