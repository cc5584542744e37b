import { Option } from "commander";
import { optionValues } from "./option-values.ts";
import type { About } from "./program-command.ts";
import { textsIn } from "./texts.ts";

/** At which level of the tree of departments; 0 is the top, and what is meant without it. */
export function levelOption({ language }: Pick<About, "language">): Option {
  const { wholeNumber } = optionValues(language);
  return new Option("--level <n>", textsIn(language).level).argParser(
    wholeNumber("--level", { from: 0, to: 20 }),
  );
}
