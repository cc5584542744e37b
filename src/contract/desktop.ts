import { z } from "zod";

/** What the window may ask of the desktop around it (main process); the engine knows nothing of these. */
export const language = z.enum(["nl", "en"]);
export type Language = z.infer<typeof language>;
export const theme = z.enum(["system", "light", "dark"]);
export type Theme = z.infer<typeof theme>;

/** A workspace that was open before, with what it held then. */
export const recentWorkspace = z.strictObject({
  path: z.string(),
  name: z.string(),
  openedAt: z.string(),
  people: z.int().nonnegative(),
  initiatives: z.int().nonnegative(),
});
export type RecentWorkspace = z.infer<typeof recentWorkspace>;

/** What the desktop remembers between two times, outside any workspace. */
export const settings = z.strictObject({
  language: language.nullable(),
  theme,
  /** Single letters as shortcuts (WCAG 2.1.4: can be switched off). */
  letterKeys: z.boolean(),
  recent: z.array(recentWorkspace),
});
export type Settings = z.infer<typeof settings>;

/** Menu commands and desktop events that the window must act on. */
export const desktopEvent = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("command"),
    command: z.enum([
      "open",
      "new",
      "import",
      "save-copy",
      "undo",
      "palette",
      "help",
      "about",
      "open-example",
      "go-start",
      "go-overview",
      "go-map",
      "go-flows",
      "go-find",
      "go-introductions",
      "go-data",
      "zoom-map-in",
      "zoom-map-out",
      "fit-map",
      "export",
      "close-workspace",
    ]),
  }),
  /** Files that the system asked to open (double click on a .dwv, command line). */
  z.strictObject({ type: z.literal("open-files"), files: z.array(z.string()) }),
  z.strictObject({ type: z.literal("settings"), settings }),
  z.strictObject({ type: z.literal("engine-lost") }),
]);
export type DesktopEvent = z.infer<typeof desktopEvent>;

/** The narrow bridge that the preload puts on `window.dwarsverband`. Each call is checked again in the main process. */
export type Desktop = {
  /** Resolves with settings as kept; language already resolved from the system when null was kept. */
  start(): Promise<{ settings: Settings; language: Language; version: string; platform: string }>;
  keepSettings(change: Partial<Omit<Settings, "recent">>): Promise<void>;
  /** Remembers an opened workspace as recent. */
  remember(workspace: RecentWorkspace): Promise<void>;
  forget(path: string): Promise<void>;
  /** Native dialogs; null or an empty list when the user cancelled. */
  chooseFiles(): Promise<string[]>;
  chooseWorkspace(): Promise<string | null>;
  chooseNewWorkspace(suggestedName: string): Promise<string | null>;
  chooseCopy(suggestedName: string): Promise<string | null>;
  /** A file that says how tables are read: to read one, and to write one. */
  chooseTemplate(): Promise<string | null>;
  chooseTemplateCopy(suggestedName: string): Promise<string | null>;
  /** A CSV to write, of a plan or of its refused rows. */
  chooseTable(suggestedName: string): Promise<string | null>;
  chooseExport(format: string, suggestedName: string): Promise<string | null>;
  /** Where the engine may write a report that is only to be printed. */
  reportPage(): Promise<string>;
  /** Prints a report from there to a PDF at a path the user just chose; the page is removed, also when that fails. */
  printReport(page: string, path: string): Promise<void>;
  /** Removes a report that will not be printed. */
  dropReport(page: string): Promise<void>;
  /** A path in the app's own folder for a workspace that the user has not named yet. */
  newWorkspacePath(name: string): Promise<string>;
  /** The bundled example's CSVs. */
  exampleFiles(): Promise<string[]>;
  /** The path of a dropped file; "" when it is none. */
  pathOf(file: File): string;
  /** Shows a file that the app wrote in the system's file manager. */
  reveal(path: string): Promise<void>;
  /** Writes a picture that the window drew (PNG data URL or SVG text) to a path the user just chose. */
  writePicture(path: string, content: string): Promise<void>;
  on(listener: (event: DesktopEvent) => void): () => void;
};
