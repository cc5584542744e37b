import { resolve } from "node:path";
import type { Named } from "../contract/common.ts";
import type { Language } from "../contract/desktop.ts";
import type { Introduction } from "../contract/introductions.ts";
import { fill } from "../contract/words/fill.ts";
import type { InBoth } from "../contract/words/in-both.ts";
import type { Command } from "./command.ts";
import { withWholeNames } from "./department-names.ts";
import { tableText } from "./table-text.ts";

/** All introductions of a workspace, the newest first. */
export const introductions: Command<{ readonly workspace: string }> = async (
  { workspace },
  context,
) => {
  const { ask, console, language } = context;
  await ask("open-workspace", { path: resolve(workspace), create: false });
  const reply = await withWholeNames(await ask("introductions", {}), context);
  console.result(reply, () => introductionsText(reply.introductions, language));
  return 0;
};

function introductionsText(all: readonly Introduction[], language: Language): string[] {
  const words = WORDS[language];
  if (all.length === 0) return [words.none];
  return tableText(
    ["#", ...words.columns],
    all.map(({ id, a, b, via, state, planned, made, note }) => [
      String(id),
      spokenOf(a, language),
      spokenOf(b, language),
      via === null ? "" : spokenOf(via, language),
      words.states[state],
      made ?? planned,
      note,
    ]),
  );
}

/** By name; who wishes not to be named as someone of a department. */
export function spokenOf({ name, department }: Named, language: Language): string {
  if (name !== "") return name;
  const { someone, someoneAt } = WORDS[language];
  return department === null ? someone : fill(someoneAt, { department });
}

type Words = {
  readonly none: string;
  readonly columns: readonly string[];
  readonly states: Readonly<Record<Introduction["state"], string>>;
  readonly someone: string;
  readonly someoneAt: string;
};
const WORDS: InBoth<Words> = {
  nl: {
    none: "Er staan nog geen kennismakingen in de werkruimte.",
    columns: ["van", "met", "via", "stand", "dag", "notitie"],
    states: {
      suggested: "voorgesteld",
      planned: "gepland",
      made: "gedaan",
      dismissed: "vervallen",
    },
    someone: "iemand",
    someoneAt: "iemand bij {department}",
  },
  en: {
    none: "There are no introductions in the workspace yet.",
    columns: ["of", "to", "by", "state", "day", "note"],
    states: { suggested: "suggested", planned: "planned", made: "made", dismissed: "dropped" },
    someone: "someone",
    someoneAt: "someone at {department}",
  },
};
