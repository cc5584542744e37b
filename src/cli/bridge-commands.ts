import { type Command as Program, Option } from "commander";
import type { InBoth } from "../contract/words/in-both.ts";
import { bridges } from "./bridges.ts";
import { groups } from "./groups.ts";
import { levelOption } from "./level-option.ts";
import { optionValues } from "./option-values.ts";
import { type About, type Common, command } from "./program-command.ts";
import { textsIn } from "./texts.ts";

type AtLevel = Common & { workspace: string; level?: number };

export function addBridges(program: Program, about: About): void {
  const { wholeNumber } = optionValues(about.language);
  atLevel(command(program, "bridges", about), about)
    .description(WORDS[about.language].bridges)
    .addOption(
      new Option("--limit <n>", WORDS[about.language].limit).argParser(
        wholeNumber("--limit", { from: 1, to: 100_000 }),
      ),
    )
    .action(({ workspace, level = 0, limit = 50, json }: AtLevel & { limit?: number }) =>
      about.run(bridges, { workspace, level, limit }, { json: json === true }),
    );
}

export function addGroups(program: Program, about: About): void {
  atLevel(command(program, "groups", about), about)
    .description(WORDS[about.language].groups)
    .action(({ workspace, level = 0, json }: AtLevel) =>
      about.run(groups, { workspace, level }, { json: json === true }),
    );
}

function atLevel(program: Program, about: About): Program {
  const texts = textsIn(about.language);
  return program
    .requiredOption("--workspace <file>", texts.workspace)
    .addOption(levelOption(about));
}

const WORDS: InBoth<{
  readonly bridges: string;
  readonly groups: string;
  readonly limit: string;
}> = {
  nl: {
    bridges:
      "Toont wie organisatieonderdelen verbindt, en waar dat van één persoon of initiatief afhangt.",
    groups: "Toont wie door relaties bij elkaar hoort, en of dat de organisatieonderdelen volgt.",
    limit: "toon hoogstens zoveel mensen (standaard 50)",
  },
  en: {
    bridges:
      "Shows who ties departments together, and where that depends on one person or initiative.",
    groups: "Shows who belongs together by ties, and whether that follows the departments.",
    limit: "show at most so many people (50 unless said otherwise)",
  },
};
