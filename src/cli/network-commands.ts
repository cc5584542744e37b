import { type Command as Program, Option } from "commander";
import { change } from "./change.ts";
import { levelOption } from "./level-option.ts";
import { optionValues } from "./option-values.ts";
import { path } from "./path.ts";
import { type About, type Common, command } from "./program-command.ts";
import { textsIn } from "./texts.ts";
import { whatIf } from "./what-if.ts";
import { WrongValue } from "./wrong-use.ts";
import { fill } from "../contract/words/fill.ts";

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
    .addOption(levelOption(about))
    .action(({ workspace, department, limit = 10, load = 3, level = 0, json }: Given) =>
      about.run(whatIf, { workspace, department, limit, load, level }, { json: json === true }),
    );
}

export function addChange(program: Program, about: About): void {
  const texts = textsIn(about.language);
  const { wholeNumber } = optionValues(about.language);
  const batch = (name: string, text: string): Option =>
    new Option(`${name} <batch>`, text)
      .argParser(wholeNumber(name, { from: 1, to: 999_999_999 }))
      .makeOptionMandatory();
  type Given = InWorkspace & { from: number; to: number; tookPart?: string; level?: number };
  command(program, "change", about)
    .description(texts.change)
    .requiredOption("--workspace <file>", texts.workspace)
    .addOption(batch("--from", texts.changeFrom))
    .addOption(batch("--to", texts.changeTo))
    .option("--took-part <id|title>", texts.changeTookPart)
    .addOption(levelOption(about))
    .action(({ workspace, from, to, tookPart, level = 0, json }: Given) => {
      if (from > to)
        throw new WrongValue({
          value: String(to),
          option: "--to",
          allowed: fill(texts.changeOrder, { from }),
        });
      return about.run(change, { workspace, from, to, tookPart, level }, { json: json === true });
    });
}
