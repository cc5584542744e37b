import { create } from "zustand";
import { go } from "./selection.ts";

export type ImportStep = "files" | "columns" | "plan";

type ImportFlow = {
  readonly files: readonly string[];
  readonly step: ImportStep;
  /** The workspace was made for this import, so giving up leaves nothing to come back to. */
  readonly fresh: boolean;
};

export const useImportFlow = create<ImportFlow>(() => ({ files: [], step: "files", fresh: false }));

/** Begins an import of these files at a step, and shows it. */
export function beginImport(files: readonly string[], step: ImportStep, fresh: boolean): void {
  useImportFlow.setState({ files, step, fresh });
  go("import");
}

export function goToImportStep(step: ImportStep): void {
  useImportFlow.setState({ step });
}

/** More files dropped while choosing join those that are there. */
export function addImportFiles(files: readonly string[]): void {
  useImportFlow.setState(({ files: there }) => ({ files: [...new Set([...there, ...files])] }));
}

export function removeImportFile(file: string): void {
  useImportFlow.setState(({ files }) => ({ files: files.filter((other) => other !== file) }));
}

export function endImport(): void {
  useImportFlow.setState({ files: [], step: "files", fresh: false });
}
