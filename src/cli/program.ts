import { Command as Program, Option } from "commander";
import { exportFormat } from "../contract/export.ts";
import type { Language } from "../contract/desktop.ts";
import type { Command } from "./command.ts";
import { INCLUDED, type Included, exportNetwork } from "./export.ts";
import { importFiles } from "./import.ts";
import { inspect } from "./inspect.ts";
import { optionValues } from "./option-values.ts";
import { overview } from "./overview.ts";
import { textsIn } from "./texts.ts";
import { undo } from "./undo.ts";

/** Carries a command out; how it reaches the engine and the user is the runner's. */
export type Runner = <Options>(
  command: Command<Options>,
  options: Options,
  how: { readonly json: boolean },
) => Promise<void>;

type About = {
  readonly language: Language;
  readonly version: string;
  readonly run: Runner;
  /** Where help and version go. */
  readonly write: (text: string) => void;
};

/** The commands with their options, in one language. Wrong use is thrown, never printed. */
export function buildProgram(about: About): Program {
  const texts = textsIn(about.language);
  const program = plain(new Program("dwarsverband"), about)
    .description(texts.about)
    .version(about.version, "--version", texts.version)
    .helpCommand(false);
  for (const add of [addInspect, addImport, addUndo, addOverview, addExport]) add(program, about);
  return program;
}

/** A command that says what is wrong by throwing, and its help in the language. */
function plain(program: Program, { language, write }: About): Program {
  const texts = textsIn(language);
  const titles: Readonly<Record<string, string>> = {
    "Usage:": texts.usage,
    "Arguments:": texts.arguments,
    "Options:": texts.options,
    "Commands:": texts.commands,
  };
  return program
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({ writeOut: write, writeErr: () => {}, outputError: () => {} })
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
    .helpOption("-h, --help", texts.help)
    .addOption(
      new Option("--lang <nl|en>", texts.language).argParser(
        optionValues(language).oneOf("--lang", ["nl", "en"]),
      ),
    );
}

function command(parent: Program, name: string, about: About): Program {
  const texts = textsIn(about.language);
  const made = plain(new Program(name), about).option("--json", texts.json);
  parent.addCommand(made);
  return made;
}

type Common = { readonly json?: true };

function addInspect(program: Program, about: About): void {
  const texts = textsIn(about.language);
  const { wholeNumberOrAll } = optionValues(about.language);
  command(program, "inspect", about)
    .description(texts.inspect)
    .argument("<file>", texts.inspectFile)
    .addOption(
      new Option("--rows <n|all>", texts.rows).argParser(
        wholeNumberOrAll("--rows", { from: 0, to: 1_000_000 }),
      ),
    )
    .action((file: string, { rows = 10, json }: Common & { rows?: number | "all" }) =>
      about.run(inspect, { file, rows }, { json: json === true }),
    );
}

function addImport(program: Program, about: About): void {
  const texts = textsIn(about.language);
  command(program, "import", about)
    .description(texts.import)
    .argument("<file...>", texts.importFiles)
    .requiredOption("--workspace <file>", texts.workspace)
    .option("--department <name>", texts.department)
    .option("--dry-run", texts.dryRun)
    .action(
      (
        files: string[],
        {
          workspace,
          department,
          dryRun,
          json,
        }: Common & { workspace: string; department?: string; dryRun?: true },
      ) =>
        about.run(
          importFiles,
          { workspace, files, department, dryRun: dryRun === true },
          { json: json === true },
        ),
    );
}

function addUndo(program: Program, about: About): void {
  const texts = textsIn(about.language);
  const { wholeNumber } = optionValues(about.language);
  command(program, "undo", about)
    .description(texts.undo)
    .argument("[batch]", texts.undoBatch, wholeNumber("batch", { from: 1, to: 999_999_999 }))
    .requiredOption("--workspace <file>", texts.workspace)
    .action((batch: number | undefined, { workspace, json }: Common & { workspace: string }) =>
      about.run(undo, { workspace, batch }, { json: json === true }),
    );
}

function addOverview(program: Program, about: About): void {
  const texts = textsIn(about.language);
  const { wholeNumber } = optionValues(about.language);
  command(program, "overview", about)
    .description(texts.overview)
    .requiredOption("--workspace <file>", texts.workspace)
    .addOption(
      new Option("--level <n>", texts.level).argParser(wholeNumber("--level", { from: 0, to: 20 })),
    )
    .action(({ workspace, level = 0, json }: Common & { workspace: string; level?: number }) =>
      about.run(overview, { workspace, level }, { json: json === true }),
    );
}

function addExport(program: Program, about: About): void {
  const texts = textsIn(about.language);
  const { oneOf, someOf } = optionValues(about.language);
  type Given = Common & {
    workspace: string;
    format: (typeof exportFormat.options)[number];
    out: string;
    include?: readonly Included[];
  };
  const include = someOf("--include", INCLUDED);
  command(program, "export", about)
    .description(texts.export)
    .requiredOption("--workspace <file>", texts.workspace)
    .addOption(
      new Option("--format <format>", texts.format)
        .argParser(oneOf("--format", exportFormat.options))
        .makeOptionMandatory(),
    )
    .requiredOption("--out <path>", texts.out)
    .addOption(
      new Option("--include <what>", texts.include).argParser<readonly Included[]>(
        (value, before) => include(value, before ?? []),
      ),
    )
    .action(({ workspace, format, out, include: included = [], json }: Given) =>
      about.run(
        exportNetwork,
        { workspace, format, out, include: included },
        { json: json === true },
      ),
    );
}
