import { app, shell } from "electron";
import { mkdirSync, readdirSync } from "node:fs";
import { extname, isAbsolute, join } from "node:path";
import { z } from "zod";
import { recentWorkspace, settings, type Language } from "../contract/desktop.ts";
import { exportKind } from "../contract/export.ts";
import { call, type Calls } from "./bridge.ts";
import type { Dialogs } from "./dialogs.ts";
import { freeWorkspacePath } from "./file-names.ts";
import type { KnownPaths } from "./known-paths.ts";
import { pictureBytes } from "./picture.ts";
import { printPage } from "./print-page.ts";
import type { ReportPages } from "./report-pages.ts";
import { withRecent, withoutRecent } from "./recents.ts";
import { settingsOf, type SettingsKeeper } from "./settings.ts";
import { writeWhole } from "./write-whole.ts";

type Surroundings = {
  readonly keeper: SettingsKeeper;
  readonly dialogs: Dialogs;
  readonly paths: KnownPaths;
  readonly reports: ReportPages;
  readonly spoken: () => Language;
  /** Where the bundled example lies, and where unnamed workspaces go. */
  readonly exampleFolder: string;
  readonly workspaceFolder: string;
};

const absolutePath = z.string().min(1).max(4096).refine(isAbsolute);
const name = z.string().max(500);
/** Of a picture: 200 MB, far beyond any map. */
const picture = z.string().max(200_000_000);
const nothing = z.tuple([]);
const { language, theme, letterKeys } = settings.shape;
const change = z.strictObject({
  language: language.exactOptional(),
  theme: theme.exactOptional(),
  letterKeys: letterKeys.exactOptional(),
});
const remembered = recentWorkspace.extend({ path: absolutePath, name });

/** What the window can ask of the desktop, behind the checks of the bridge. */
export function desktopCalls(around: Surroundings): Calls {
  return {
    ...settingsCalls(around),
    ...dialogCalls(around),
    ...fileCalls(around),
    ...reportCalls(around),
  };
}

function settingsCalls({ keeper, spoken, paths }: Surroundings) {
  return {
    start: call(nothing, () => ({
      settings: settingsOf(keeper.current()),
      language: spoken(),
      version: app.getVersion(),
      platform: process.platform,
    })),
    keepSettings: call(z.tuple([change]), (fields) => keeper.change(fields)),
    remember: call(z.tuple([remembered]), (workspace) => {
      paths.add(workspace.path);
      keeper.change({ recent: withRecent(keeper.current().recent, workspace) });
    }),
    forget: call(z.tuple([z.string()]), (path) =>
      keeper.change({ recent: withoutRecent(keeper.current().recent, path) }),
    ),
  };
}

function dialogCalls({ dialogs, paths }: Surroundings) {
  const chosen = (path: string | null): string | null => {
    if (path !== null) paths.addForWriting(path);
    return path;
  };
  return {
    chooseFiles: call(nothing, async () => {
      const files = await dialogs.spreadsheets();
      paths.add(...files);
      return files;
    }),
    chooseWorkspace: call(nothing, async () => {
      const path = await dialogs.workspace();
      if (path !== null) paths.add(path);
      return path;
    }),
    chooseNewWorkspace: call(z.tuple([name]), async (suggested) =>
      chosen(await dialogs.newWorkspace(suggested)),
    ),
    chooseCopy: call(z.tuple([name]), async (suggested) => chosen(await dialogs.copy(suggested))),
    chooseTemplate: call(nothing, async () => {
      const path = await dialogs.template();
      if (path !== null) paths.add(path);
      return path;
    }),
    chooseTemplateCopy: call(z.tuple([name]), async (suggested) =>
      chosen(await dialogs.templateCopy(suggested)),
    ),
    chooseTable: call(z.tuple([name]), async (suggested) => chosen(await dialogs.table(suggested))),
    chooseExport: call(z.tuple([exportKind, name]), async (format, suggested) =>
      chosen(await dialogs.export(format, suggested)),
    ),
  };
}

function fileCalls({ paths, exampleFolder, workspaceFolder }: Surroundings) {
  return {
    newWorkspacePath: call(z.tuple([name]), (suggested) => {
      mkdirSync(workspaceFolder, { recursive: true });
      const path = freeWorkspacePath(workspaceFolder, suggested, (taken) => paths.has(taken));
      paths.add(path);
      return path;
    }),
    exampleFiles: call(nothing, () =>
      readdirSync(exampleFolder)
        .filter((file) => file.endsWith(".csv"))
        .toSorted()
        .map((file) => join(exampleFolder, file)),
    ),
    reveal: call(z.tuple([absolutePath]), (path) => {
      if (!paths.has(path)) throw new Error("refused");
      shell.showItemInFolder(path);
    }),
    writePicture: call(z.tuple([absolutePath, picture]), (path, content) => {
      const bytes = pictureBytes(path, content);
      if (bytes === null || !paths.takeForWriting(path)) throw new Error("refused");
      write(path, bytes);
    }),
  };
}

function reportCalls({ paths, reports }: Surroundings) {
  return {
    reportPage: call(nothing, () => reports.give()),
    printReport: call(z.tuple([absolutePath, absolutePath]), async (page, path) => {
      const text = reports.take(page);
      if (text === null || !isPdf(path) || !paths.takeForWriting(path)) throw new Error("refused");
      write(path, await printed(text));
    }),
    dropReport: call(z.tuple([absolutePath]), (page) => reports.drop(page)),
  };
}

async function printed(page: string): Promise<Uint8Array> {
  try {
    return await printPage(page);
  } catch (error) {
    throw new Error("export-failed", { cause: error });
  }
}

const isPdf = (path: string): boolean => extname(path).toLowerCase() === ".pdf";

function write(path: string, bytes: Uint8Array): void {
  try {
    writeWhole(path, bytes);
  } catch (error) {
    throw new Error(writeFailure(error), { cause: error });
  }
}

/** The code of a failure, as the engine's own exports give it. */
const WRITE_FAILURES: Readonly<Record<string, string>> = {
  ENOSPC: "disk-full",
  ENOENT: "folder-missing",
  EACCES: "folder-read-only",
  EPERM: "folder-read-only",
  EROFS: "folder-read-only",
};

function writeFailure(error: unknown): string {
  const { code = "" } = error as NodeJS.ErrnoException;
  return WRITE_FAILURES[code] ?? "export-failed";
}
