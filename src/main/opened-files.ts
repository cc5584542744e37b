import { extname, resolve } from "node:path";
import { SPREADSHEET_ENDINGS, WORKSPACE_ENDING } from "./file-kinds.ts";

const OPENED: readonly string[] = [WORKSPACE_ENDING, ...SPREADSHEET_ENDINGS];

/**
 * The files to open among the words of a command line; switches and the app's own folder are not.
 *
 * @param folder what relative paths are relative to; absolute
 */
export function filesToOpen(words: readonly string[], folder: string): string[] {
  return words
    .filter((word) => !word.startsWith("-") && OPENED.includes(ending(word)))
    .map((word) => resolve(folder, word));
}

function ending(path: string): string {
  return extname(path).slice(1).toLowerCase();
}
