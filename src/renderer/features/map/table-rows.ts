import type { Language } from "../../../contract/desktop.ts";
import { LOCALES } from "../../app/locales.ts";

export type TableRow = {
  readonly id: number;
  readonly name: string;
  readonly kind: string;
  readonly department: string;
  readonly ties: number;
  readonly crossings: number;
};
export type Column = Exclude<keyof TableRow, "id">;
export type Order = { readonly column: Column; readonly isRising: boolean };

/** Rows in the order of a column; alike ones by name, whichever way the column goes. */
export function sortRows(
  rows: readonly TableRow[],
  { column, isRising }: Order,
  language: Language,
): TableRow[] {
  const words = new Intl.Collator(LOCALES[language], { numeric: true });
  const way = isRising ? 1 : -1;
  return rows.toSorted((a, b) => {
    const [one, other] = [a[column], b[column]];
    const by =
      typeof one === "number" && typeof other === "number"
        ? one - other
        : words.compare(String(one), String(other));
    return way * by || words.compare(a.name, b.name) || a.id - b.id;
  });
}
