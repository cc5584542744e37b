import {
  WORKBOOK_LIMITS,
  type WorkbookLimits,
} from "../../../../src/core/intake/workbook/limits.ts";
import { parseWorkbook } from "../../../../src/core/intake/workbook/parse-workbook.ts";
import { readSheets } from "../../../../src/core/intake/workbook/read-sheets.ts";
import { unpackWorkbook } from "../../../../src/core/intake/workbook/unpack.ts";
import type { Workbook } from "../../../../src/core/intake/workbook/workbook.ts";
import type { TableChoices } from "../../../../src/core/intake/table-choices.ts";
import type { OpenTable } from "../../../../src/core/intake/read-table.ts";

export type Asked = {
  readonly file?: string;
  readonly sheet?: string;
  readonly limits?: Partial<WorkbookLimits>;
  readonly choices?: TableChoices;
};

export async function workbookOf(
  bytes: Uint8Array,
  { file = "boek.xlsx", sheet, limits }: Asked = {},
): Promise<Workbook> {
  const all = { ...WORKBOOK_LIMITS, ...limits };
  const parts = await unpackWorkbook(Buffer.from(bytes), { file, limits: all });
  return parseWorkbook(parts, { file, sheet: sheet ?? null, limits: all });
}

export async function tablesOf(
  bytes: Uint8Array,
  asked: Asked = {},
): Promise<readonly OpenTable[]> {
  const { file = "boek.xlsx", sheet = null, choices = {} } = asked;
  return readSheets(await workbookOf(bytes, asked), { file, sheet, choices }, {});
}

/** The first table: its headers, rows with their lines, and problems in short. */
export async function firstOf(bytes: Uint8Array, asked: Asked = {}) {
  const [table] = await tablesOf(bytes, asked);
  if (table === undefined) throw new Error("no table");
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  for await (const batch of table.rows()) {
    rows.push(...batch.rows);
    lines.push(...batch.lines);
  }
  return {
    headers: table.reading.columns.map(({ header }) => header),
    rows,
    lines,
    problems: table.reading.problems.map(({ code, place: { sheet, line, column }, value }) => ({
      code,
      sheet,
      line,
      column,
      value,
    })),
    reading: table.reading,
  };
}

/** The codes of what a refused file says. */
export async function refusal(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    const { problems } = error as { problems: { code: string; value: string | null }[] };
    return problems.map(({ code, value }) => (value === null ? code : `${code}: ${value}`)).join();
  }
  return "read";
}
