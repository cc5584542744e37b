import { CommanderError } from "commander";
import type { Language } from "../contract/desktop.ts";
import { fill } from "../contract/words/fill.ts";
import { oneLine } from "./console.ts";
import { textsIn } from "./texts.ts";

/** A value on the command line that its option cannot take; `allowed` says in words what it can. */
export class WrongValue extends Error {
  override readonly name = "WrongValue";
  readonly value: string;
  readonly option: string;
  readonly allowed: string;
  constructor(about: {
    readonly value: string;
    readonly option: string;
    readonly allowed: string;
  }) {
    super(about.value);
    this.value = about.value;
    this.option = about.option;
    this.allowed = about.allowed;
  }
}

/** Wrong use in words, on one line. The parser's own words are English and sometimes more than one line. */
export function wrongUseLine(error: CommanderError | WrongValue, language: Language): string {
  const { wrong } = textsIn(language);
  if (error instanceof WrongValue) {
    const { value, option, allowed } = error;
    return oneLine(`${fill(wrong.invalidValue, { value, option, allowed })} ${wrong.help}`);
  }
  const [, value = ""] = /'([^']*)'/.exec(error.message) ?? [];
  return oneLine(`${fill(wrong[WORDS[error.code] ?? "noCommand"], { value })} ${wrong.help}`);
}

const WORDS: Readonly<Record<string, Exclude<keyof ReturnType<typeof textsIn>["wrong"], "help">>> =
  {
    "commander.unknownCommand": "unknownCommand",
    "commander.unknownOption": "unknownOption",
    "commander.missingArgument": "missingArgument",
    "commander.optionMissingArgument": "optionMissingArgument",
    "commander.missingMandatoryOptionValue": "missingOption",
    "commander.excessArguments": "tooMany",
  };
