import type { TableAsked } from "../contract/table-choices.ts";
import { readFile } from "../core/intake/read-file.ts";
import type { OpenTable } from "../core/intake/read-table.ts";
import type { TableChoices } from "../core/intake/table-choices.ts";
import { fileSource } from "./file-source.ts";

type Follow = { readonly signal: AbortSignal; readonly onProgress: (bytes: number) => void };

/**
 * Reads what is asked of a file: one table, or all sheets of a workbook that hold data.
 *
 * @throws Failure `import-failed`, `cancelled`
 */
export async function openTables(ask: TableAsked, follow: Follow): Promise<readonly OpenTable[]> {
  return [await readFile(fileSource(ask.file), { ...choicesOf(ask), ...follow })];
}

function choicesOf({ layout, about, mapping, department, source }: TableAsked): TableChoices {
  return {
    ...layout,
    ...(about === undefined ? {} : { about }),
    ...(mapping === undefined ? {} : { mapping: mapping as NonNullable<TableChoices["mapping"]> }),
    ...(department === undefined ? {} : { department }),
    ...(source === undefined ? {} : { source }),
  } as TableChoices;
}
