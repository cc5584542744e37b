import { CommanderError, Option, type Command as Program } from "commander";
import { levelOption } from "./level-option.ts";
import { optionValues } from "./option-values.ts";
import { type About, type Common, command } from "./program-command.ts";
import { similar, similarPairs } from "./similar.ts";
import { textsIn } from "./texts.ts";
import { WrongValue } from "./wrong-use.ts";

type Given = Common & {
  workspace?: string;
  pairs?: string;
  initiative?: string;
  limit?: number;
  level?: number;
};

export function addSimilar(program: Program, about: About): void {
  const texts = textsIn(about.language);
  const { wholeNumber } = optionValues(about.language);
  command(program, "similar", about)
    .description(texts.similar)
    .option("--workspace <file>", texts.workspace)
    .option("--initiative <id|title>", texts.oneInitiative)
    .addOption(
      new Option("--limit <n>", texts.neighboursEach).argParser(
        wholeNumber("--limit", { from: 1, to: 100_000 }),
      ),
    )
    .addOption(levelOption(about))
    .option("--pairs <file>", texts.pairsFile)
    .action(({ workspace, pairs, initiative, limit = 10, level = 0, json }: Given) => {
      if (pairs !== undefined && workspace !== undefined)
        throw new WrongValue({
          value: pairs,
          option: "--pairs",
          allowed: texts.pairsWithoutWorkspace,
        });
      if (pairs !== undefined) return about.run(similarPairs, { pairs }, { json: json === true });
      if (workspace === undefined)
        throw new CommanderError(1, "commander.missingMandatoryOptionValue", "'--workspace'");
      return about.run(
        similar,
        { workspace, initiative: initiative ?? null, limit, level },
        { json: json === true },
      );
    });
}
