import { Command as Program, CommanderError, Option } from "commander";
import type { Language } from "../contract/desktop.ts";
import type { Command } from "./command.ts";
import { optionValues } from "./option-values.ts";
import { textsIn } from "./texts.ts";

/** Carries a command out; how it reaches the engine and the user is the runner's. */
export type Runner = <Options>(
  command: Command<Options>,
  options: Options,
  how: { readonly json: boolean },
) => Promise<void>;

export type About = {
  readonly language: Language;
  readonly version: string;
  readonly run: Runner;
  /** Where help and version go. */
  readonly write: (text: string) => void;
};

/** A command that says what is wrong by throwing, and its help in the language. */
export function plain(program: Program, { language, write }: About): Program {
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
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      styleUsage: (usage) =>
        usage.replace("[options]", texts.usageOptions).replace("[command]", texts.usageCommand),
    })
    .helpOption("-h, --help", texts.help)
    .addOption(
      new Option("--lang <nl|en>", texts.language).argParser(
        optionValues(language).oneOf("--lang", ["nl", "en"]),
      ),
    );
}

/** A command of the program, which can answer in JSON. */
export function command(parent: Program, name: string, about: About): Program {
  const texts = textsIn(about.language);
  const made = plain(new Program(name), about)
    .option("--json", texts.json)
    .hook("preAction", (_, action) => checkFilled(action));
  parent.addCommand(made);
  return made;
}

/** Nothing between quotes is no name and no path. What has a reader of its own is looked at there. */
function checkFilled(program: Program): void {
  const values = program.opts<Readonly<Record<string, unknown>>>();
  const blank = program.options.find(
    (option) => option.parseArg === undefined && isBlank(values[option.attributeName()]),
  );
  if (blank !== undefined)
    throw new CommanderError(1, "commander.optionMissingArgument", `'${blank.flags}'`);
  const at = program.args.findIndex(isBlank);
  if (at < 0) return;
  const argument = program.registeredArguments[at] ?? program.registeredArguments.at(-1);
  throw new CommanderError(1, "commander.missingArgument", `'${argument?.name() ?? ""}'`);
}

const isBlank = (value: unknown): boolean => typeof value === "string" && value.trim() === "";

export type Common = { readonly json?: true };
