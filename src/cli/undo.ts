import { resolve } from "node:path";
import type { Language } from "../contract/desktop.ts";
import type { Introduction } from "../contract/introductions.ts";
import { fill } from "../contract/words/fill.ts";
import { checkBatch } from "./chosen-batch.ts";
import type { Command } from "./command.ts";
import { withWholeNames } from "./department-names.ts";
import { spokenOf } from "./introductions.ts";
import { textsIn } from "./texts.ts";

export type UndoOptions = { readonly workspace: string; readonly batch: number | undefined };

/** Undoes an import; fails where later ones build on it, or introductions, and says which. */
export const undo: Command<UndoOptions> = async ({ workspace, batch }, context) => {
  const { ask, console, language } = context;
  const texts = textsIn(language);
  const { lastImport } = await ask("open-workspace", { path: resolve(workspace), create: false });
  if (batch !== undefined) await checkBatch(batch, "batch", context);
  const answer = await ask("undo-import", batch === undefined ? {} : { batch });
  const reply = await withWholeNames(answer, context);
  const { undone, blockedBy, introductions } = reply;
  if (undone === null) {
    const asked = batch ?? lastImport?.id;
    if (blockedBy.length > 0)
      console.message(fill(texts.undoBlocked, { batch: asked, blockedBy: blockedBy.join(", ") }));
    else
      console.message(
        fill(texts.undoIntroductions, {
          batch: asked,
          introductions: introductions.map((one) => pairText(one, language)).join("; "),
        }),
      );
    console.document(reply);
    return 3;
  }
  console.result(reply, () => [fill(texts.undone, { batch: undone })]);
  return 0;
};

const pairText = ({ a, b }: Introduction, language: Language): string =>
  `${spokenOf(a, language)} – ${spokenOf(b, language)}`;
