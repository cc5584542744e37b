// What a spreadsheet program may take for a formula, also after blanks and in full width (OWASP, CSV injection).
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
/** "-1.5", "+31 6 12345678": digits and blanks with at most one point or comma compute nothing. */
const NUMBER = /^[+-]?\d[\d ]*([.,]\d+)?$/;
/** With the apostrophes that keep it from being one. */
const GUARDED = /^'*/;

const isFormula = (text: string): boolean => FORMULA.test(text) && !NUMBER.test(text);

/** A text with an apostrophe before it where a spreadsheet program could take it for a formula. */
export function guardFormula(text: string): string {
  return isFormula(text.replace(GUARDED, "")) ? `'${text}` : text;
}

/** The text that {@link guardFormula} was given. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && isFormula(text.replace(GUARDED, "")) ? text.slice(1) : text;
}
