import { resolve } from "node:path";
import type { Template } from "../contract/templates.ts";
import type { TableAsk } from "../contract/table-choices.ts";
import type { Context } from "./command.ts";
import { type LayoutOptions, tableAsk } from "./layout-options.ts";

type Said = { readonly mapping: string | undefined; readonly layout: LayoutOptions };

/** What is asked of each file: what a template says of it, and over that what the command line says. */
export async function askedTables(
  files: readonly string[],
  { mapping, layout }: Said,
  context: Context,
): Promise<TableAsk[]> {
  const tables = files.map((file) => tableAsk(resolve(file), layout));
  if (mapping === undefined) return tables;
  const template = await context.ask("read-template", { file: resolve(mapping) });
  return Promise.all(
    tables.map(async (table) =>
      tables.length === 1 || (await fits(template, table, context))
        ? {
            ...table,
            mapping: template.mapping,
            layout: { ...template.layout, ...table.layout },
          }
        : table,
    ),
  );
}

/** Of several files a template is for those that have all of its columns. */
async function fits({ headers }: Template, table: TableAsk, { ask }: Context): Promise<boolean> {
  const { reading } = await ask("inspect", { ...table, rows: 0 });
  const there = new Set(reading.columns.map(({ header }) => header));
  return headers.every((header) => there.has(header));
}
