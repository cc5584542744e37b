import { resolve } from "node:path";
import { fill } from "../contract/words/fill.ts";
import type { Command } from "./command.ts";
import { mergedText } from "./merged-text.ts";
import { tableText } from "./table-text.ts";
import { textsIn } from "./texts.ts";

/** All imports and merges of a workspace, newest first, also the undone ones. */
export const history: Command<{ readonly workspace: string }> = async ({ workspace }, context) => {
  const { ask, console, language } = context;
  const texts = textsIn(language);
  await ask("open-workspace", { path: resolve(workspace), create: false });
  const { batches } = await ask("import-history", {});
  const time = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  const number = new Intl.NumberFormat(language);
  const { columns } = texts;
  console.result({ batches }, () =>
    batches.length === 0
      ? [texts.noHistory]
      : tableText(
          ["#", columns.at, columns.what, columns.created, columns.updated, ""],
          batches.map(({ id, at, files, merged, created, updated, undoneAt }) => [
            String(id),
            time.format(new Date(at)),
            merged === null ? files.join(", ") : mergedText(merged, language),
            number.format(created),
            number.format(updated),
            undoneAt === null ? "" : fill(texts.undoneAt, { at: time.format(new Date(undoneAt)) }),
          ]),
        ),
  );
  return 0;
};
