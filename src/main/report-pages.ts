import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

/** Pages that the engine writes only to be printed; each is read once, and gone. */
export type ReportPages = {
  /** Where the next one is to be written: a folder of its own. */
  give(): string;
  /** The text of one that was given out; null for any other path. It and its folder are removed. */
  take(path: string): string | null;
  /** Removes one that was given out and is not wanted any more. */
  drop(path: string): void;
};

/** @param folder where they lie for a moment; absolute */
export function reportPages(folder: string): ReportPages {
  const given = new Set<string>();
  return {
    give: () => {
      const path = join(mkdtempSync(join(folder, "dwarsverband-report-")), "report.html");
      given.add(path);
      return path;
    },
    take: (path) => {
      if (!given.delete(path)) return null;
      try {
        return readFileSync(path, "utf8");
      } finally {
        remove(path);
      }
    },
    drop: (path) => {
      if (given.delete(path)) remove(path);
    },
  };
}

function remove(path: string): void {
  rmSync(dirname(path), { recursive: true, force: true });
}
