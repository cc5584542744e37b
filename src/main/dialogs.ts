import { dialog, type BrowserWindow, type FileFilter } from "electron";
import { existsSync } from "node:fs";
import { extname } from "node:path";
import type { ExportKind } from "../contract/export.ts";
import { SPREADSHEET_ENDINGS, WORKSPACE_ENDING } from "./file-kinds.ts";
import { proposedName } from "./file-names.ts";
import type { Words } from "./words.ts";

const TEMPLATE_ENDING = "json";

/** The native dialogs over the window, in the language of the moment; null or none when cancelled. */
export type Dialogs = {
  spreadsheets(): Promise<string[]>;
  workspace(): Promise<string | null>;
  newWorkspace(suggested: string): Promise<string | null>;
  copy(suggested: string): Promise<string | null>;
  template(): Promise<string | null>;
  templateCopy(suggested: string): Promise<string | null>;
  table(suggested: string): Promise<string | null>;
  export(format: ExportKind, suggested: string): Promise<string | null>;
};

export function dialogsOver(window: BrowserWindow, words: () => Words): Dialogs {
  const save = async (title: string, proposed: string, kind: Kind): Promise<string | null> => {
    const { filePath, canceled } = await dialog.showSaveDialog(window, {
      title,
      defaultPath: proposed,
      filters: kind.ending === null ? [] : [{ name: kind.name, extensions: [kind.ending] }],
      properties: ["createDirectory", "showOverwriteConfirmation"],
    });
    if (canceled || filePath === "") return null;
    const whole = withEnding(filePath, kind.ending);
    // The dialog asked about overwriting what was typed, not about this: let it ask again.
    return whole !== filePath && existsSync(whole) ? save(title, whole, kind) : whole;
  };
  const saveNamed = (title: string, name: string, kind: Kind): Promise<string | null> =>
    save(title, proposedName(name, kind.ending), kind);

  return {
    spreadsheets: async () => {
      const { filePaths } = await dialog.showOpenDialog(window, {
        title: words().chooseFiles,
        filters: [
          { name: words().spreadsheets, extensions: [...SPREADSHEET_ENDINGS] },
          { name: words().allFiles, extensions: ["*"] },
        ],
        properties: ["openFile", "multiSelections"],
      });
      return filePaths;
    },
    workspace: async () => {
      const { filePaths } = await dialog.showOpenDialog(window, {
        title: words().chooseWorkspace,
        filters: [workspaceFilter(words())],
        properties: ["openFile"],
      });
      return filePaths[0] ?? null;
    },
    newWorkspace: (suggested) =>
      saveNamed(words().nameWorkspace, suggested, workspaceKind(words())),
    copy: (suggested) => saveNamed(words().nameCopy, suggested, workspaceKind(words())),
    template: async () => {
      const { filePaths } = await dialog.showOpenDialog(window, {
        title: words().chooseTemplate,
        filters: [{ name: words().templates, extensions: [TEMPLATE_ENDING] }],
        properties: ["openFile"],
      });
      return filePaths[0] ?? null;
    },
    templateCopy: (suggested) =>
      saveNamed(words().nameTemplate, suggested, {
        name: words().templates,
        ending: TEMPLATE_ENDING,
      }),
    table: (suggested) =>
      saveNamed(words().nameTable, suggested, { name: words().spreadsheets, ending: "csv" }),
    export: (format, suggested) =>
      saveNamed(words().nameExport, suggested, exportKind(format, words())),
  };
}

/** `ending` null: a folder. */
type Kind = { readonly name: string; readonly ending: string | null };

function workspaceKind(words: Words): Kind {
  return { name: words.workspaces, ending: WORKSPACE_ENDING };
}

function workspaceFilter(words: Words): FileFilter {
  return { name: words.workspaces, extensions: [WORKSPACE_ENDING] };
}

function exportKind(format: ExportKind, words: Words): Kind {
  const isPicture = format === "png" || format === "svg";
  const isReport = format === "html" || format === "pdf";
  return {
    name: isPicture ? words.pictures : isReport ? words.report : words.network,
    ending: format === "csv" ? null : format,
  };
}

/** GTK's dialog leaves out the ending that its filter names. */
function withEnding(path: string, ending: string | null): string {
  return ending === null || extname(path).toLowerCase() === `.${ending}`
    ? path
    : `${path}.${ending}`;
}
