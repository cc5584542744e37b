import { type Command as Program, Option } from "commander";
import { optionValues } from "./option-values.ts";
import { path } from "./path.ts";
import { type About, type Common, command } from "./program-command.ts";
import { textsIn } from "./texts.ts";

type InWorkspace = Common & { workspace: string };

export function addPath(program: Program, about: About): void {
  const texts = textsIn(about.language);
  const { wholeNumber } = optionValues(about.language);
  command(program, "path", about)
    .description(texts.path)
    .argument("<from>", texts.pathFrom)
    .argument("<to>", texts.pathTo)
    .requiredOption("--workspace <file>", texts.workspace)
    .addOption(
      new Option("--limit <n>", texts.pathLimit).argParser(
        wholeNumber("--limit", { from: 1, to: 100_000 }),
      ),
    )
    .action(
      (
        from: string,
        to: string,
        { workspace, limit = 3, json }: InWorkspace & { limit?: number },
      ) => about.run(path, { workspace, from, to, limit }, { json: json === true }),
    );
}
