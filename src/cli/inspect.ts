import { resolve } from "node:path";
import type { Reply } from "../contract/requests.ts";
import { fieldWord } from "../contract/words/field-words.ts";
import { fill } from "../contract/words/fill.ts";
import type { Command, Context } from "./command.ts";
import { problemDocument, problemLines } from "./problem-lines.ts";
import { tableText } from "./table-text.ts";
import { textsIn } from "./texts.ts";

export type InspectOptions = { readonly file: string; readonly rows: number | "all" };

/** How a file is read, without a workspace. */
export const inspect: Command<InspectOptions> = async ({ file, rows }, context) => {
  const reading = await context.ask("inspect", { file: resolve(file), rows });
  const { about, encoding, delimiter, headerRow, sheets, columns, rowCount, problems } = reading;
  context.console.result(
    {
      file: reading.file,
      encoding,
      delimiter,
      headerRow,
      sheets,
      about,
      columns: columns.map((column) => ({
        ...columnDocument(column, context),
        samples: column.samples,
      })),
      rowCount,
      rows: reading.rows,
      problems: problems.map((problem) => problemDocument(problem, context.language)),
    },
    () => inspectText(reading, context),
  );
  return 0;
};

type Reading = Reply<"inspect">;
type Column = Reading["columns"][number];

/** What a column was read as, with the reason in words. */
export function columnDocument(column: Column, { language }: Pick<Context, "language">) {
  const { index, header, entity, field, why } = column;
  return { index, header, entity, field, why: whyWord(why, language) };
}

function whyWord(why: string, language: Context["language"]): string {
  return textsIn(language).why[why] ?? why;
}

function inspectText(reading: Reading, { language, console }: Context): string[] {
  const texts = textsIn(language);
  const number = new Intl.NumberFormat(language);
  const { encoding, headerRow } = reading;
  const table = tableText(
    [texts.columns.column, texts.columns.readAs, texts.columns.why, texts.columns.samples],
    reading.columns.map((column) => [
      column.header,
      readAs(column, reading.about, language),
      whyWord(column.why, language),
      column.samples.join(" | "),
    ]),
  );
  const rows = reading.rows.map((cells, index) => [String(index + 1), ...cells]);
  const headers = ["", ...reading.columns.map(({ header }) => header)];
  return [
    fill(headerRow === null ? texts.readWithoutHeader : texts.readAs, {
      file: reading.file,
      encoding,
      headerRow,
      rows: number.format(reading.rowCount),
      delimiter: texts.delimiters[reading.delimiter] ?? reading.delimiter,
    }),
    "",
    ...heading(table, console.colors.bold),
    ...(rows.length === 0
      ? []
      : ["", ...heading(tableText(headers, rows, 24), console.colors.bold)]),
    ...problemLines(
      texts.problems,
      { told: reading.problems, total: reading.problems.length },
      language,
    ),
  ];
}

function readAs(
  { entity, field }: Column,
  about: Reading["about"],
  language: Context["language"],
): string {
  const texts = textsIn(language);
  if (entity === null) return about === "ties" ? texts.leftOut : texts.keptAsIs;
  const word = texts.entities[entity];
  return field === null ? word : `${word}: ${fieldWord(field, language)}`;
}

function heading(
  [first = "", ...rest]: readonly string[],
  bold: (text: string) => string,
): string[] {
  return [bold(first), ...rest];
}
