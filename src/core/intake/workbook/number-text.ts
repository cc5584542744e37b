/** Digits that a spreadsheet program keeps of a number; what a sum leaves behind them is noise. */
const DIGITS = 15;

/** A number as plain decimals: no exponent, no marks between thousands, no noise of binary fractions. */
export function numberText(value: number): string {
  if (Number.isSafeInteger(value)) return String(value === 0 ? 0 : value);
  return withoutExponent(value.toPrecision(DIGITS).replace(ZEROS, "$1"));
}

/** At the end of a fraction. */
const ZEROS = /(?:\.0*|(\.\d*?)0+)(?=e|$)/;

/** @returns 0.075 as "7.5%" */
export const percentText = (value: number): string =>
  `${numberText(Number((value * 100).toPrecision(DIGITS)))}%`;

function withoutExponent(text: string): string {
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (parts === null) return text;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = parts;
  const digits = whole + fraction;
  const point = 1 + Number(exponent);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, "0");
}
