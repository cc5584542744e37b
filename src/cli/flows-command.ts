import { type Command as Program, Option } from "commander";
import type { InBoth } from "../contract/words/in-both.ts";
import { flows, FLOWS_OF, type FlowsOptions } from "./flows.ts";
import { levelOption } from "./level-option.ts";
import { optionValues } from "./option-values.ts";
import { type About, type Common, command } from "./program-command.ts";
import { textsIn } from "./texts.ts";

export function addFlows(program: Program, about: About): void {
  const { oneOf, wholeNumber } = optionValues(about.language);
  const words = WORDS[about.language];
  type Given = Common & {
    workspace: string;
    of?: FlowsOptions["of"];
    limit?: number;
    level?: number;
  };
  command(program, "flows", about)
    .description(words.flows)
    .requiredOption("--workspace <file>", textsIn(about.language).workspace)
    .addOption(new Option("--of <what>", words.of).argParser(oneOf("--of", FLOWS_OF)))
    .addOption(
      new Option("--limit <n>", words.limit).argParser(
        wholeNumber("--limit", { from: 1, to: 100_000 }),
      ),
    )
    .addOption(levelOption(about))
    .action(({ workspace, of = null, limit = 50, level = 0, json }: Given) =>
      about.run(flows, { workspace, of, limit, level }, { json: json === true }),
    );
}

const WORDS: InBoth<{ readonly flows: string; readonly of: string; readonly limit: string }> = {
  nl: {
    flows: "Toont waar kennis tussen organisatieonderdelen kan stromen en dat nog niet doet.",
    of: "alleen van initiatives (initiatieven), people (mensen) of departments (onderdelen)",
    limit: "toon hoogstens zoveel groepen en zoveel paren (standaard 50)",
  },
  en: {
    flows: "Shows where knowledge could flow between departments and does not yet.",
    of: "only of initiatives, people or departments",
    limit: "show at most so many groups and so many pairs (50 unless said otherwise)",
  },
};
