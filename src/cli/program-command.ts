import { Command as Program, Option } from "commander";
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
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
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
  const made = plain(new Program(name), about).option("--json", texts.json);
  parent.addCommand(made);
  return made;
}

export type Common = { readonly json?: true };
