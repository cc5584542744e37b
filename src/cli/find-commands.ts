import type { Command as Program } from "commander";
import { introductions } from "./introductions.ts";
import { type About, type Common, command } from "./program-command.ts";
import { textsIn } from "./texts.ts";

type InWorkspace = Common & { workspace: string };

export function addIntroductions(program: Program, about: About): void {
  const texts = textsIn(about.language);
  command(program, "introductions", about)
    .description(texts.introductions)
    .requiredOption("--workspace <file>", texts.workspace)
    .action(({ workspace, json }: InWorkspace) =>
      about.run(introductions, { workspace }, { json: json === true }),
    );
}
