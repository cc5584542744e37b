import { resolve } from "node:path";
import type { Template } from "../contract/templates.ts";
import type { TableAsk } from "../contract/table-choices.ts";
import type { Context } from "./command.ts";
import { type LayoutOptions, tableAsk } from "./layout-options.ts";
import { textsIn } from "./texts.ts";
import { WrongValue } from "./wrong-use.ts";

type Said = {
  readonly mapping: string | undefined;
  /** Words that are names of people, though they look like nobody. */
  readonly people: readonly string[];
  readonly layout: LayoutOptions;
};

/** What is asked of each file: what a template says of it, and over that what the command line says. */
export async function askedTables(
  files: readonly string[],
  { mapping, people, layout }: Said,
  context: Context,
): Promise<TableAsk[]> {
  const tables = files.map((file) => ({
    ...tableAsk(resolve(file), layout),
    ...(people.length === 0 ? {} : { people: [...people] }),
  }));
  if (mapping === undefined) return tables;
  const template = await context.ask("read-template", { file: resolve(mapping) });
  const asked = tables.map((table) => ({
    ...table,
    mapping: template.mapping,
    ...(template.policies === undefined ? {} : { policies: template.policies }),
    ...(template.people === undefined ? {} : { people: [...template.people, ...people] }),
    layout: { ...template.layout, ...table.layout },
  }));
  const held = await Promise.all(asked.map((table) => headersHeld(template, table, context)));
  if (held.every((count) => count === 0)) {
    const { noTemplate } = textsIn(context.language);
    throw new WrongValue({ value: mapping, option: "--mapping", allowed: noTemplate });
  }
  const { length } = template.headers;
  // Of several files a template is for those that have all of its columns.
  return tables.map((table, i) =>
    tables.length === 1 || held[i] === length ? (asked[i] ?? table) : table,
  );
}

/** How many of a template's headers a table has, read as the template says. */
async function headersHeld(
  { headers }: Template,
  table: TableAsk,
  { ask }: Context,
): Promise<number> {
  const { reading } = await ask("inspect", { ...table, rows: 0 });
  const there = new Set(reading.columns.map(({ header }) => header));
  return headers.filter((header) => there.has(header)).length;
}
