import { type Command as Program, Option } from "commander";
import { importFiles } from "./import.ts";
import { inspect } from "./inspect.ts";
import { type LayoutOptions, withLayoutOptions } from "./layout-options.ts";
import { optionValues } from "./option-values.ts";
import { type About, type Common, command } from "./program-command.ts";
import { textsIn } from "./texts.ts";

export function addInspect(program: Program, about: About): void {
  const texts = textsIn(about.language);
  const { wholeNumberOrAll } = optionValues(about.language);
  type Given = Common &
    LayoutOptions & { rows?: number | "all"; mapping?: string; person?: readonly string[] };
  withLayoutOptions(command(program, "inspect", about), about.language)
    .description(texts.inspect)
    .argument("<file>", texts.inspectFile)
    .addOption(
      new Option("--rows <n|all>", texts.rows).argParser(
        wholeNumberOrAll("--rows", { from: 0, to: 1_000_000 }),
      ),
    )
    .option("--mapping <file>", texts.mapping)
    .addOption(personOption(texts.person))
    .action((file: string, { rows = 10, mapping, person = [], json, ...layout }: Given) =>
      about.run(inspect, { file, rows, mapping, people: person, layout }, { json: json === true }),
    );
}

export function addImport(program: Program, about: About): void {
  const texts = textsIn(about.language);
  type Given = Common &
    LayoutOptions & {
      workspace: string;
      mapping?: string;
      /** false: as it was said that there is none. */
      department?: string | false;
      person?: readonly string[];
      source?: string;
      rejected?: string;
      conflicts?: "keep" | "replace";
      dryRun?: true;
    };
  withLayoutOptions(command(program, "import", about), about.language)
    .description(texts.import)
    .argument("<file...>", texts.importFiles)
    .requiredOption("--workspace <file>", texts.workspace)
    .option("--mapping <file>", texts.mapping)
    .option("--department <name>", texts.department)
    .option("--no-department", texts.noDepartment)
    .addOption(personOption(texts.person))
    .option("--source <name>", texts.source)
    .option("--rejected <folder>", texts.rejectedOut)
    .addOption(
      new Option("--conflicts <keep|replace>", texts.conflicts).argParser(
        optionValues(about.language).oneOf("--conflicts", ["keep", "replace"]),
      ),
    )
    .option("--dry-run", texts.dryRun)
    .action(
      (
        files: string[],
        {
          workspace,
          mapping,
          department,
          person = [],
          source,
          rejected,
          conflicts = "keep",
          dryRun,
          json,
          ...layout
        }: Given,
      ) =>
        about.run(
          importFiles,
          {
            workspace,
            files,
            mapping,
            department: department === false ? null : department,
            people: person,
            source,
            rejected,
            conflicts,
            layout,
            dryRun: dryRun === true,
          },
          { json: json === true },
        ),
    );
}

/** May be said more than once. */
const personOption = (words: string): Option =>
  new Option("--person <word>", words).argParser(
    (word: string, before: readonly string[] | undefined) => [...(before ?? []), word],
  );
