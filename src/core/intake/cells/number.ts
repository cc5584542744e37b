/** What stands before the tenths of a number, as a column writes them. */
export type DecimalMark = "comma" | "point";

/**
 * A number as people write it, as a plain decimal: "1.250,50" by a comma and "1,250.50" by a point are "1250.50". A
 * sign of money beside it is left off.
 *
 * @returns null for what is no number in that way of writing
 */
export function readNumber(cell: string, mark: DecimalMark): string | null {
  const [, sign = "", whole, tenths] =
    SHAPES[mark].exec(cell.replace(MONEY, "").replace(BLANKS, " ").trim()) ?? [];
  if (whole === undefined) return null;
  const figures = whole.replace(/\D/g, "").replace(/^0+(?=\d)/, "");
  return `${sign === "-" || sign === "−" ? "-" : ""}${figures}${tenths === undefined ? "" : `.${tenths}`}`;
}

const MONEY = /^\s*(?:€|\$|£|eur|euro)\s*|\s*(?:€|eur|euro)\s*$/giu;
const BLANKS = /[\s\u00a0\u202f]+/g;

const SHAPES: Readonly<Record<DecimalMark, RegExp>> = {
  comma: /^([-+−]?) ?(\d{1,3}(?:[. ']\d{3})+|\d+)(?:,(\d+))?$/,
  point: /^([-+−]?) ?(\d{1,3}(?:[, ']\d{3})+|\d+)(?:\.(\d+))?$/,
};
