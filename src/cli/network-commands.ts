import { type Command as Program, Option } from "commander";
import { optionValues } from "./option-values.ts";
import { path } from "./path.ts";
import { type About, type Common, command } from "./program-command.ts";
import { textsIn } from "./texts.ts";
import { whatIf } from "./what-if.ts";

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

export function addWhatIf(program: Program, about: About): void {
  const texts = textsIn(about.language);
  const { wholeNumber } = optionValues(about.language);
  type Given = InWorkspace & {
    department?: string;
    limit?: number;
    load?: number;
    level?: number;
  };
  command(program, "what-if", about)
    .description(texts.whatIf)
    .requiredOption("--workspace <file>", texts.workspace)
    .option("--department <id|name>", texts.whatIfDepartment)
    .addOption(
      new Option("--limit <n>", texts.whatIfLimit).argParser(
        wholeNumber("--limit", { from: 1, to: 100_000 }),
      ),
    )
    .addOption(
      new Option("--load <n>", texts.whatIfLoad).argParser(
        wholeNumber("--load", { from: 1, to: 100 }),
      ),
    )
    .addOption(
      new Option("--level <n>", texts.level).argParser(wholeNumber("--level", { from: 0, to: 20 })),
    )
    .action(({ workspace, department, limit = 10, load = 3, level = 0, json }: Given) =>
      about.run(whatIf, { workspace, department, limit, load, level }, { json: json === true }),
    );
}
