import { Command as Program, Option } from "commander";
import { exportFormat } from "../contract/export.ts";
import { addBridges, addGroups } from "./bridge-commands.ts";
import { addDuplicates, addHistory, addMerge, addUndo } from "./care-commands.ts";
import { INCLUDED, type Included, exportNetwork } from "./export.ts";
import { addFind, addIntroductions } from "./find-commands.ts";
import { addFlows } from "./flows-command.ts";
import { addImport, addInspect } from "./intake-commands.ts";
import { addChange, addPath, addWhatIf } from "./network-commands.ts";
import { levelOption } from "./level-option.ts";
import { optionValues } from "./option-values.ts";
import { overview } from "./overview.ts";
import { type About, type Common, command, plain } from "./program-command.ts";
import { addSimilar } from "./similar-command.ts";
import { textsIn } from "./texts.ts";
import { WrongValue } from "./wrong-use.ts";

/** The commands with their options, in one language. Wrong use is thrown, never printed. */
export function buildProgram(about: About): Program {
  const texts = textsIn(about.language);
  const program = plain(new Program("dwarsverband"), about)
    .description(texts.about)
    .version(about.version, "--version", texts.version)
    .helpCommand(false);
  for (const add of [
    addInspect,
    addImport,
    addUndo,
    addHistory,
    addDuplicates,
    addMerge,
    addOverview,
    addFlows,
    addBridges,
    addGroups,
    addFind,
    addIntroductions,
    addSimilar,
    addPath,
    addWhatIf,
    addChange,
    addExport,
  ])
    add(program, about);
  return program;
}

function addOverview(program: Program, about: About): void {
  const texts = textsIn(about.language);
  command(program, "overview", about)
    .description(texts.overview)
    .requiredOption("--workspace <file>", texts.workspace)
    .addOption(levelOption(about))
    .action(({ workspace, level = 0, json }: Common & { workspace: string; level?: number }) =>
      about.run(overview, { workspace, level }, { json: json === true }),
    );
}

function addExport(program: Program, about: About): void {
  const texts = textsIn(about.language);
  const { oneOf, someOf } = optionValues(about.language);
  type Given = Common & {
    workspace: string;
    format: (typeof exportFormat.options)[number];
    out: string;
    include?: readonly Included[];
    level?: number;
  };
  const include = someOf("--include", INCLUDED);
  command(program, "export", about)
    .description(texts.export)
    .requiredOption("--workspace <file>", texts.workspace)
    .addOption(
      new Option("--format <format>", texts.format)
        .argParser(oneOf("--format", exportFormat.options))
        .makeOptionMandatory(),
    )
    .requiredOption("--out <path>", texts.out)
    .addOption(
      new Option("--include <what>", texts.include).argParser<readonly Included[]>(
        (value, before) => include(value, before ?? []),
      ),
    )
    .addOption(levelOption(about))
    .action(({ workspace, format, out, include: included = [], level = 0, json }: Given) => {
      if (level > 0 && format !== "html")
        throw new WrongValue({
          value: String(level),
          option: "--level",
          allowed: texts.onlyReport,
        });
      return about.run(
        exportNetwork,
        { workspace, format, out, include: included, level },
        { json: json === true },
      );
    });
}
