import { resolve } from "node:path";
import { fill } from "../contract/words/fill.ts";
import type { Command } from "./command.ts";
import { textsIn } from "./texts.ts";

export type UndoOptions = { readonly workspace: string; readonly batch: number | undefined };

/** Undoes an import; fails where later ones build on it, and says which. */
export const undo: Command<UndoOptions> = async ({ workspace, batch }, context) => {
  const { ask, console, language } = context;
  const texts = textsIn(language);
  const { lastImport } = await ask("open-workspace", { path: resolve(workspace), create: false });
  const { undone, blockedBy } = await ask("undo-import", batch === undefined ? {} : { batch });
  if (undone === null) {
    const asked = batch ?? lastImport?.id;
    console.message(fill(texts.undoBlocked, { batch: asked, blockedBy: blockedBy.join(", ") }));
    console.document({ undone, blockedBy });
    return 3;
  }
  console.result({ undone, blockedBy }, () => [fill(texts.undone, { batch: undone })]);
  return 0;
};
