import type { Column } from "../../../../contract/mapping.ts";
import type { Say } from "../../../app/texts.tsx";
import type { ColumnsKey } from "./messages.ts";

/** What a column is called: its header, or its number where that is empty. */
export function columnName(
  { header, index }: Pick<Column, "header" | "index">,
  say: Say<ColumnsKey>,
): string {
  return header.trim() === "" ? say("noHeader", { number: index + 1 }) : header;
}
