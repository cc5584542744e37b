import { type Command as Program, Option } from "commander";
import type { Language } from "../contract/desktop.ts";
import type { TableAsk } from "../contract/table-choices.ts";
import { optionValues } from "./option-values.ts";
import { textsIn } from "./texts.ts";

type Layout = NonNullable<TableAsk["layout"]>;

/** On the command line "there is none"; the parser of options takes null for a value that is missing. */
const NONE = "none";

/** What was said on the command line about how tables stand in their files. */
export type LayoutOptions = {
  readonly sheet?: string;
  readonly encoding?: Layout["encoding"];
  readonly delimiter?: string;
  readonly quote?: string;
  readonly headerRow?: number | typeof NONE;
  readonly headerRows?: number;
  /** false: as it was said that cells are not to be filled. */
  readonly fillDown?: boolean;
};

const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1252"] as const;

/** Options that overrule how a file is read; whatever is not said is found. */
export function withLayoutOptions(program: Program, language: Language): Program {
  const texts = textsIn(language);
  const values = optionValues(language);
  return program
    .option("--sheet <name>", texts.sheet)
    .addOption(
      new Option("--encoding <name>", texts.encoding).argParser(
        values.oneOf("--encoding", ENCODINGS),
      ),
    )
    .addOption(
      new Option("--delimiter <mark>", texts.delimiter).argParser(values.mark("--delimiter", 5)),
    )
    .addOption(
      new Option("--quote <mark|none>", texts.quote).argParser((value: string) =>
        value === NONE ? value : values.mark("--quote", 1)(value),
      ),
    )
    .addOption(
      new Option("--header-row <n|none>", texts.headerRow).argParser((value: string) =>
        value === NONE
          ? NONE
          : values.wholeNumber(
              "--header-row",
              { from: 1, to: 10_000 },
              texts.wholeNumberOrNone,
            )(value),
      ),
    )
    .addOption(
      new Option("--header-rows <n>", texts.headerRows).argParser(
        values.wholeNumber("--header-rows", { from: 1, to: 20 }),
      ),
    )
    .option("--no-fill-down", texts.noFillDown);
}

/** The same as the engine is asked it. */
export function tableAsk(file: string, options: LayoutOptions): TableAsk {
  const { sheet, encoding, delimiter, quote, headerRow, headerRows, fillDown } = options;
  return {
    file,
    ...(sheet === undefined ? {} : { sheet }),
    layout: {
      ...(encoding === undefined ? {} : { encoding }),
      ...(delimiter === undefined ? {} : { delimiter }),
      ...(quote === undefined ? {} : { quote: quote === NONE ? null : quote }),
      ...(headerRow === undefined ? {} : { headerRow: headerRow === NONE ? null : headerRow }),
      ...(headerRows === undefined ? {} : { headerRows }),
      // Not said is true here, and must not outdo a template.
      ...(fillDown === false ? { fillDown } : {}),
    },
  };
}
