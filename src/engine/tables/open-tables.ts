import type { Reply } from "../../contract/requests.ts";
import type { TableAsked } from "../../contract/table-choices.ts";
import type { IdsAside } from "../../core/intake/ports/ids-aside.ts";
import { readFile } from "../../core/intake/read-file.ts";
import type { OpenTable } from "../../core/intake/read-table.ts";
import { refusedFile } from "../../core/intake/refused-file.ts";
import type { TableChoices } from "../../core/intake/table-choices.ts";
import { readSheets } from "../../core/intake/workbook/read-sheets.ts";
import type { Sheet } from "../../core/intake/workbook/workbook.ts";
import { workbookKind } from "../../core/intake/workbook/workbook-kind.ts";
import { checkRoles } from "./check-roles.ts";
import { fileSource } from "./file-source.ts";
import { readWorkbook } from "./read-workbook.ts";

export type ReadFollow = {
  readonly signal: AbortSignal;
  readonly onProgress: (bytes: number) => void;
  readonly idsAside?: (() => IdsAside) | undefined;
};

/** A file that is open: its tables, and of a workbook all its sheets. */
export type OpenFile = {
  readonly tables: readonly OpenTable[];
  readonly sheets: Reply<"inspect">["sheets"];
};

/**
 * Reads what is asked of a file: one table, or all sheets of a workbook that hold data.
 *
 * @throws Failure `import-failed`, `cancelled`
 */
export async function openTables(
  ask: TableAsked,
  follow: ReadFollow,
): Promise<readonly OpenTable[]> {
  return (await openFile(ask, follow)).tables;
}

/**
 * The same, with what a workbook has besides. What a file is, is told by its first bytes and not by its name.
 *
 * @throws Failure `import-failed`, `cancelled`
 */
export async function openFile(ask: TableAsked, follow: ReadFollow): Promise<OpenFile> {
  const source = fileSource(ask.file);
  const choices = choicesOf(ask);
  checkRoles(ask.mapping, source.name);
  if ((await workbookKind(source)) !== null) return openWorkbook(ask, choices, follow);
  if (ask.sheet !== undefined) throw refusedFile(source.name, "sheet-absent", { value: ask.sheet });
  return { tables: [await readFile(source, { ...choices, ...follow })], sheets: [] };
}

async function openWorkbook(
  ask: TableAsked,
  choices: TableChoices,
  { signal, onProgress, idsAside }: ReadFollow,
): Promise<OpenFile> {
  const { file } = ask;
  const sheet = ask.sheet ?? null;
  const { name, size } = fileSource(file);
  const half = (size ?? 0) / 2;
  const tell = (part: number): void => onProgress(Math.floor(half * part));
  const workbook = await readWorkbook({ path: file, sheet }, { signal, onPart: tell });
  const all = workbook.sheets.reduce((sum, { cells }) => sum + (cells?.size ?? 0), 0);
  const tables = await readSheets(
    workbook,
    { file: name, sheet, choices },
    { signal, idsAside, onBytes: (bytes) => tell(1 + bytes / Math.max(1, all)) },
  );
  const taken = new Set(tables.map(({ reading }) => reading.sheet));
  const sheets = workbook.sheets.map((one) => ({ ...listed(one), taken: taken.has(one.name) }));
  return { tables, sheets };
}

const listed = ({ name, hidden, filled }: Sheet) => ({ name, hidden, filled });

function choicesOf(ask: TableAsked): TableChoices {
  const { layout, about, mapping, department, people, source } = ask;
  return {
    ...layout,
    ...(about === undefined ? {} : { about }),
    ...(mapping === undefined ? {} : { mapping: mapping as NonNullable<TableChoices["mapping"]> }),
    ...(department === undefined ? {} : { department }),
    ...(people === undefined ? {} : { people }),
    ...(source === undefined ? {} : { source }),
  } as TableChoices;
}
