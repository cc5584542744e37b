import { type Command as Program, Option } from "commander";
import { find } from "./find.ts";
import { introductions } from "./introductions.ts";
import { levelOption } from "./level-option.ts";
import { optionValues } from "./option-values.ts";
import { type About, type Common, command } from "./program-command.ts";
import { textsIn } from "./texts.ts";

type InWorkspace = Common & { workspace: string };

export function addFind(program: Program, about: About): void {
  const texts = textsIn(about.language);
  const { wholeNumber } = optionValues(about.language);
  command(program, "find", about)
    .description(texts.find)
    .argument("<question>", texts.question)
    .requiredOption("--workspace <file>", texts.workspace)
    .addOption(
      new Option("--limit <n>", texts.limit).argParser(
        wholeNumber("--limit", { from: 1, to: 100_000 }),
      ),
    )
    .addOption(levelOption(about))
    .action(
      (
        question: string,
        {
          workspace,
          limit = 20,
          level = 0,
          json,
        }: InWorkspace & { limit?: number; level?: number },
      ) => about.run(find, { workspace, question, limit, level }, { json: json === true }),
    );
}

export function addIntroductions(program: Program, about: About): void {
  const texts = textsIn(about.language);
  command(program, "introductions", about)
    .description(texts.introductions)
    .requiredOption("--workspace <file>", texts.workspace)
    .action(({ workspace, json }: InWorkspace) =>
      about.run(introductions, { workspace }, { json: json === true }),
    );
}
