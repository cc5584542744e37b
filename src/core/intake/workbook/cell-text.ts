import { SSF, type CellObject } from "@e965/xlsx";
import { elapsedText, momentText } from "./moment-text.ts";
import { numberFormat, type NumberFormat } from "./number-format.ts";
import { numberText, percentText } from "./number-text.ts";

/** The text of a cell as someone sees it, without what is only looks: separators of thousands, currency, rounding. */
export type CellReader = (cell: CellObject) => string;

/** @param from1904 whether the workbook counts its days from 1904 */
export function cellReader(from1904: boolean): CellReader {
  const formats = new Map<string, NumberFormat>();
  const formatOf = ({ z }: CellObject): NumberFormat => {
    const key = typeof z === "string" ? z : "General";
    const known = formats.get(key) ?? numberFormat(key);
    formats.set(key, known);
    return known;
  };
  return (cell) => {
    const { v } = cell;
    if (typeof v === "string") return v;
    if (typeof v === "boolean") return v ? "TRUE" : "FALSE";
    if (typeof v !== "number" || cell.t !== "n" || !Number.isFinite(v)) return "";
    const format = formatOf(cell);
    if (format.kind === "moment") return momentText(v, format.shows, from1904);
    if (format.kind === "elapsed") return elapsedText(v);
    if (format.kind === "percent") return percentText(v);
    if (format.kind === "code" && Number.isSafeInteger(v)) return SSF.format(cell.z, v) as string;
    return numberText(v);
  };
}

/** What a cell says whose formula failed; null for any other cell. */
export const errorText = ({ t, v }: CellObject): string | null =>
  t === "e" ? (ERRORS.get(v as number) ?? "#ERROR!") : null;

const ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
  [0x2b, "#GETTING_DATA"],
]);
