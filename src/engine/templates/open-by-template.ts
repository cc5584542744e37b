import type { TableAsked } from "../../contract/table-choices.ts";
import type { OpenTable } from "../../core/intake/read-table.ts";
import type { Why } from "../../core/intake/reading.ts";
import type { ReadDb } from "../../core/store/db.ts";
import { hasHeadersOf, storedTemplates, type KeptTemplate } from "./stored-templates.ts";
import { openFile, type ReadFollow, type OpenFile } from "../tables/open-tables.ts";

export type Opened = OpenFile & { readonly template: KeptTemplate | null };

/** Templates with a layout of their own that are tried on a file in which no headers fit as it is found. */
const MOST_TRIED = 3;

/**
 * Opens a file as the newest template of the workspace says that has the headers of its first table; as it is found
 * where none has.
 *
 * @throws Failure `import-failed`, `cancelled`
 */
export async function openByTemplate(
  ask: TableAsked,
  db: ReadDb,
  follow: ReadFollow,
): Promise<Opened> {
  const found = await openFile(ask, follow);
  const templates = storedTemplates(db).sort((a, b) => (a.at < b.at ? 1 : -1));
  const fitting = templates.find((one) => hasHeadersOf(one, headersOf(found)));
  if (fitting !== undefined) return openAs(fitting, ask, follow);
  if (Object.keys(ask.layout).length > 0) return { ...found, template: null };
  const laidOut = templates.filter(({ layout }) => Object.keys(layout).length > 0);
  for (const one of laidOut.slice(0, MOST_TRIED)) {
    const asked = { ...ask, layout: one.layout };
    const tried = await openFile(asked, follow);
    if (hasHeadersOf(one, headersOf(tried))) return openAs(one, asked, follow);
  }
  return { ...found, template: null };
}

async function openAs(
  template: KeptTemplate,
  ask: TableAsked,
  follow: ReadFollow,
): Promise<Opened> {
  const { mapping } = template;
  const people = ask.people ?? template.people;
  const asked = { ...ask, mapping, ...(people === undefined ? {} : { people }) };
  const { tables, sheets } = await openFile(asked, follow);
  return { tables: tables.map((table) => saidBy(template, table)), sheets, template };
}

/** What a template says was chosen before, and not for this file. */
function saidBy({ name }: KeptTemplate, table: OpenTable): OpenTable {
  const why: Why = { code: "template", details: { name } };
  const columns = table.reading.columns.map((column) =>
    column.why.code === "chosen" ? { ...column, why } : column,
  );
  return { ...table, reading: { ...table.reading, columns } };
}

const headersOf = ({ tables: [table] }: OpenFile): readonly string[] =>
  table?.reading.columns.map(({ header }) => header) ?? [];
