import { createContext, useContext } from "react";
import type { Problem } from "../../../../contract/common.ts";
import type { TableAsk } from "../../../../contract/table-choices.ts";

/** The table that is on the screen, for parts deep in it. */
type ShownTable = { readonly question: TableAsk; readonly problems: readonly Problem[] };

export const TableContext = createContext<ShownTable>({ question: { file: "-" }, problems: [] });

export function useTable(): ShownTable {
  return useContext(TableContext);
}
