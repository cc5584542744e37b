import type { Column, FileReading } from "../contract/mapping.ts";
import type { Reply } from "../contract/requests.ts";
import { entityOf, fieldOf } from "../contract/roles.ts";
import { fieldWord } from "../contract/words/field-words.ts";
import { fill } from "../contract/words/fill.ts";
import { whyWords } from "../contract/words/why-words.ts";
import type { Command, Context } from "./command.ts";
import type { LayoutOptions } from "./layout-options.ts";
import { askedTables } from "./mapping-file.ts";
import { problemDocument, problemLines } from "./problem-lines.ts";
import { tableText } from "./table-text.ts";
import { textsIn } from "./texts.ts";

export type InspectOptions = {
  readonly file: string;
  readonly rows: number | "all";
  /** A template's file. */
  readonly mapping: string | undefined;
  /** Words that are names of people, though they look like nobody. */
  readonly people: readonly string[];
  readonly layout: LayoutOptions;
};

/** How a file is read, without a workspace. */
export const inspect: Command<InspectOptions> = async (options, context) => {
  const [table] = await askedTables([options.file], options, context);
  const found = await context.ask("inspect", { ...table!, rows: options.rows });
  const { reading, sheets, problems } = found;
  context.console.result(
    {
      ...readingDocument(reading),
      sheets: sheets.map(({ name }) => name),
      columns: reading.columns.map((column) => ({
        ...columnDocument(column, context),
        samples: column.samples,
      })),
      rowCount: reading.rows,
      rows: found.rows,
      problems: problems.map((problem) => problemDocument(problem, context.language)),
    },
    () => inspectText(found, context),
  );
  return 0;
};

type Found = Reply<"inspect">;

/** How a table was read, without its columns. */
export function readingDocument(reading: FileReading) {
  const { file, sheet, source, encoding, delimiter, quote, headerRow, headerRows, about } = reading;
  return { file, sheet, source, encoding, delimiter, quote, headerRow, headerRows, about };
}

/** What a column was read as, with the reason in words. `entity` and `field` are of the first thing that it gives. */
export function columnDocument(column: Column, { language }: Pick<Context, "language">) {
  const { index, header, roles, skipped, format, doubt } = column;
  const [first] = roles;
  const entity = first === undefined ? null : entityOf(first);
  const field = first === undefined ? null : fieldOf(first);
  const why = whyWords(column.why, language);
  return { index, header, entity, field, roles, skipped, format, doubt, why };
}

function inspectText(
  { reading, problems, ...found }: Found,
  { language, console }: Context,
): string[] {
  const texts = textsIn(language);
  const number = new Intl.NumberFormat(language);
  const { encoding, headerRow } = reading;
  const table = tableText(
    [texts.columns.column, texts.columns.readAs, texts.columns.why, texts.columns.samples],
    reading.columns.map((column) => [
      column.header,
      readAs(column, reading.about, language),
      whyWords(column.why, language),
      column.samples.join(" | "),
    ]),
  );
  const rows = found.rows.map((cells, index) => [String(index + 1), ...cells]);
  const headers = ["", ...reading.columns.map(({ header }) => header)];
  return [
    fill(headerRow === null ? texts.readWithoutHeader : texts.readAs, {
      file: reading.file,
      how: fill(reading.sheet === null ? texts.readText : texts.readSheet, {
        encoding,
        sheet: reading.sheet ?? "",
        delimiter: texts.delimiters[reading.delimiter] ?? `‘${reading.delimiter}’`,
      }),
      headerRow,
      rows: number.format(reading.rows),
    }),
    "",
    ...heading(table, console.colors.bold),
    ...(rows.length === 0
      ? []
      : ["", ...heading(tableText(headers, rows, 24), console.colors.bold)]),
    ...problemLines(texts.problems, { told: problems, total: problems.length }, language),
  ];
}

function readAs(
  { roles, skipped }: Column,
  about: FileReading["about"],
  language: Context["language"],
): string {
  const texts = textsIn(language);
  if (roles.length === 0) return skipped || about === "ties" ? texts.leftOut : texts.keptAsIs;
  const words = roles.map(
    (role) => `${texts.entities[entityOf(role)]}: ${fieldWord(fieldOf(role), language)}`,
  );
  return words.join(", ");
}

function heading(
  [first = "", ...rest]: readonly string[],
  bold: (text: string) => string,
): string[] {
  return [bold(first), ...rest];
}
