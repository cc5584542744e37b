import type { Batch } from "../../contract/import-history.ts";
import { announce } from "./announce.ts";
import { desktop } from "./desktop.ts";
import { ask } from "./engine-client.ts";
import { failureOf } from "./engine-failure.ts";
import { isWorkspaceFile, stem } from "./file-name.ts";
import {
  addImportFiles,
  beginImport,
  endImport,
  goToImportStep,
  useImportFlow,
} from "./import-flow.ts";
import { closeOverlay, openOverlay, tellTrouble, type Remedy } from "./overlays.ts";
import { usePreferences } from "./preferences.ts";
import { forgetSelection, useSelection } from "./selection.ts";
import { messages } from "./messages.ts";
import { speak, type Say } from "./texts.tsx";
import { clearToasts, toast } from "./toasts.ts";
import {
  closeWorkspace,
  currentWorkspace,
  openWorkspace,
  refreshWorkspace,
  rememberWorkspace,
} from "./use-workspace.ts";

/** What can be done from anywhere: by a button, the palette, the menu, or a dropped file. */

function say(): Say<keyof (typeof messages)["nl"]> {
  return speak(messages, usePreferences.getState().language);
}

/** Trouble is told in words, never thrown at the screen. */
async function attempt(act: () => Promise<void>, remedy: Remedy | null = null): Promise<void> {
  try {
    await act();
  } catch (error) {
    tellTrouble(failureOf(error), remedy);
  }
}

/** Files that were dropped, chosen or opened from outside: a workspace is opened, spreadsheets are imported. */
export async function takeFiles(files: readonly string[]): Promise<void> {
  const workspace = files.find(isWorkspaceFile);
  if (workspace !== undefined) await openPath(workspace);
  else if (files.length > 0) await attempt(() => importFiles(files));
}

async function importFiles(files: readonly string[]): Promise<void> {
  if (useSelection.getState().screen === "import") {
    addImportFiles(files);
    if (useImportFlow.getState().step === "plan") goToImportStep("columns");
    return;
  }
  const workspace = await currentWorkspace();
  if (workspace === null) await importIntoNew(files);
  else if (workspace.example === "all" && !(await areExample(files)))
    openOverlay({ kind: "into-example", files });
  else importIntoOpen(files);
}

/** Into the workspace that is open. */
export function importIntoOpen(files: readonly string[]): void {
  beginImport(files, "columns", false);
}

export async function importIntoNewWorkspace(files: readonly string[]): Promise<void> {
  await attempt(() => importIntoNew(files));
}

/** A new workspace is called after the first of its files; the example by its own name. */
async function importIntoNew(files: readonly string[]): Promise<void> {
  const name = (await areExample(files)) ? say()("exampleName") : stem(files[0] ?? "");
  await openWorkspace(await desktop().newWorkspacePath(name), true);
  forgetSelection("start");
  beginImport(files, "plan", true);
}

async function areExample(files: readonly string[]): Promise<boolean> {
  const example = new Set(await desktop().exampleFiles());
  return files.every((file) => example.has(file));
}

export async function chooseFiles(): Promise<void> {
  await attempt(async () => takeFiles(await desktop().chooseFiles()));
}

/** While the example is being made, asking again makes no second one. */
let isMakingExample = false;

/** The bundled example, shown at once: who only looks around has nothing to check. */
export async function openExample(): Promise<void> {
  const name = say()("exampleName");
  // A further one has a number; one that got other files beside it is called otherwise.
  const isExample = (other: string): boolean => other.replace(/ \d+$/, "") === name;
  const before = usePreferences.getState().recent.find((recent) => isExample(recent.name));
  if (before !== undefined) {
    await openPath(before.path);
    return;
  }
  if (isMakingExample) return;
  isMakingExample = true;
  announce(say()("makingExample"));
  await attempt(async () => {
    await openWorkspace(await desktop().newWorkspacePath(name), true);
    const files = await desktop().exampleFiles();
    const { plan } = await ask("plan-import", { files: files.map((file) => ({ file })) });
    await ask("apply-import", { plan });
    await rememberAnew();
    endImport();
    forgetSelection("overview");
  });
  isMakingExample = false;
}

/** The open workspace is remembered as it is now. */
async function rememberAnew(): Promise<void> {
  const workspace = await refreshWorkspace();
  if (workspace !== null) await rememberWorkspace(workspace);
}

export async function openChosen(): Promise<void> {
  await attempt(async () => {
    const path = await desktop().chooseWorkspace();
    if (path !== null) await openPath(path);
  });
}

export async function openPath(path: string): Promise<void> {
  const forget: Remedy = {
    label: say()("forgetRecent"),
    run: () => {
      closeOverlay();
      void desktop().forget(path);
    },
  };
  const isRecent = usePreferences.getState().recent.some((recent) => recent.path === path);
  await attempt(
    async () => {
      await rememberWorkspace(await openWorkspace(path));
      endImport();
      forgetSelection("overview");
    },
    isRecent ? forget : null,
  );
}

export async function beginEmpty(): Promise<void> {
  await attempt(async () => {
    const path = await desktop().chooseNewWorkspace(say()("newName"));
    if (path === null) return;
    await rememberWorkspace(await openWorkspace(path, true));
    endImport();
    forgetSelection("overview");
  });
}

export async function leaveWorkspace(): Promise<void> {
  endImport();
  await attempt(closeWorkspace);
}

export async function saveCopy(): Promise<void> {
  await attempt(async () => {
    const workspace = await currentWorkspace();
    if (workspace === null) return;
    const to = await desktop().chooseCopy(say()("copyName", { name: workspace.name }));
    if (to === null) return;
    const { path } = await ask("save-copy", { to });
    toast(say()("copySaved"), { label: say()("reveal"), run: () => void desktop().reveal(path) });
  });
}

/** Asks first, as what an import brought leaves every screen. */
export async function askToUndo(batch?: Batch): Promise<void> {
  const asked = batch ?? (await currentWorkspace())?.lastImport ?? null;
  if (asked !== null) openOverlay({ kind: "undo", batch: asked });
}

/** Whether it is done; else something must go first. */
export async function undoImport(batch: number, kind: Batch["kind"] = "import"): Promise<boolean> {
  const { undone } = await ask("undo-import", { batch });
  if (undone === null) return false;
  await rememberAnew();
  clearToasts();
  toast(say()("undone", { kind }));
  return true;
}

/** From where it was just told of: at once, or where later ones build on it by way of the question which to undo. */
export async function takeBack(batch: number): Promise<void> {
  await attempt(async () => {
    const { batches } = await ask("import-history", {});
    const asked = batches.find(({ id }) => id === batch);
    if (asked === undefined || asked.undoneAt !== null) return;
    const isDone = await undoImport(batch, asked.kind);
    if (!isDone) openOverlay({ kind: "undo", batch: asked });
  });
}

/** One after another, in this order; stops where one is blocked. Whether all are done. */
export async function undoInOrder(batches: readonly Batch[]): Promise<boolean> {
  for (const { id } of batches) {
    const { undone } = await ask("undo-import", { batch: id });
    if (undone === null) return false;
  }
  await rememberAnew();
  clearToasts();
  toast(say()("undoneMore", { count: batches.length }));
  return true;
}
