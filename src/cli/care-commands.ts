import { CommanderError, type Command as Program, Option } from "commander";
import { duplicateKind, type DuplicatePair } from "../contract/duplicates.ts";
import { duplicates } from "./duplicates.ts";
import { history } from "./history.ts";
import { merge } from "./merge.ts";
import { optionValues } from "./option-values.ts";
import { type About, type Common, command } from "./program-command.ts";
import { textsIn } from "./texts.ts";
import { undo } from "./undo.ts";
import { WrongValue } from "./wrong-use.ts";

type InWorkspace = Common & { workspace: string };

export function addUndo(program: Program, about: About): void {
  const texts = textsIn(about.language);
  const { wholeNumber } = optionValues(about.language);
  command(program, "undo", about)
    .description(texts.undo)
    .argument("[batch]", texts.undoBatch, wholeNumber("batch", { from: 1, to: 999_999_999 }))
    .requiredOption("--workspace <file>", texts.workspace)
    .action((batch: number | undefined, { workspace, json }: InWorkspace) =>
      about.run(undo, { workspace, batch }, { json: json === true }),
    );
}

export function addHistory(program: Program, about: About): void {
  const texts = textsIn(about.language);
  command(program, "history", about)
    .description(texts.history)
    .requiredOption("--workspace <file>", texts.workspace)
    .action(({ workspace, json }: InWorkspace) =>
      about.run(history, { workspace }, { json: json === true }),
    );
}

type Bounds = { kind?: DuplicatePair["kind"]; atLeast?: number };

export function addDuplicates(program: Program, about: About): void {
  const texts = textsIn(about.language);
  const { wholeNumber } = optionValues(about.language);
  bounded(command(program, "duplicates", about), about)
    .description(texts.duplicates)
    .addOption(
      new Option("--limit <n>", texts.limit).argParser(
        wholeNumber("--limit", { from: 1, to: 100_000 }),
      ),
    )
    .action(
      ({
        workspace,
        kind,
        atLeast = 0.5,
        limit = 50,
        json,
      }: InWorkspace & Bounds & { limit?: number }) =>
        about.run(duplicates, { workspace, kind, atLeast, limit }, { json: json === true }),
    );
}

export function addMerge(program: Program, about: About): void {
  const texts = textsIn(about.language);
  const { wholeNumber } = optionValues(about.language);
  const id = wholeNumber("id", { from: 1, to: Number.MAX_SAFE_INTEGER });
  bounded(command(program, "merge", about), about)
    .description(texts.merge)
    .argument("[keep]", texts.keepId, id)
    .argument("[drop]", texts.dropId, id)
    .action(
      (
        keep: number | undefined,
        drop: number | undefined,
        { workspace, kind = "person", atLeast, json }: InWorkspace & Bounds,
      ) => {
        if (keep !== undefined && drop === undefined) throw missing("drop", "missingArgument");
        if (drop !== undefined && atLeast !== undefined)
          throw new WrongValue({
            value: String(atLeast),
            option: "--at-least",
            allowed: texts.eitherIds,
          });
        if (keep === undefined && atLeast === undefined)
          throw missing("--at-least", "missingMandatoryOptionValue");
        const what =
          keep === undefined || drop === undefined
            ? { kind, atLeast: atLeast ?? 1 }
            : { keep, drop };
        return about.run(merge, { workspace, what }, { json: json === true });
      },
    );
}

/** Nothing is merged without a word: which two, or from which score on. */
const missing = (
  what: string,
  code: "missingArgument" | "missingMandatoryOptionValue",
): CommanderError => new CommanderError(1, `commander.${code}`, `'${what}'`);

function bounded(program: Program, { language }: About): Program {
  const texts = textsIn(language);
  const { oneOf, share } = optionValues(language);
  return program
    .requiredOption("--workspace <file>", texts.workspace)
    .addOption(
      new Option("--kind <kind>", texts.kind).argParser(oneOf("--kind", duplicateKind.options)),
    )
    .addOption(new Option("--at-least <score>", texts.atLeast).argParser(share("--at-least")));
}
