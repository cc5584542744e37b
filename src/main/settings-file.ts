import { mkdirSync, readFileSync, renameSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";
import { recentWorkspace, settings } from "../contract/desktop.ts";
import { windowPlace } from "./window-place.ts";
import { writeWhole } from "./write-whole.ts";

/** What is kept between two starts, in one file of the user's own. */
const kept = settings.extend({ window: windowPlace.nullable() });
export type Kept = z.infer<typeof kept>;

const NOTHING_KEPT: Kept = {
  language: null,
  theme: "system",
  letterKeys: true,
  recent: [],
  window: null,
};

/** Each field by itself, so that one bad field costs only that field. */
const salvaged = z.object({
  language: kept.shape.language.catch(NOTHING_KEPT.language),
  theme: kept.shape.theme.catch(NOTHING_KEPT.theme),
  letterKeys: kept.shape.letterKeys.catch(NOTHING_KEPT.letterKeys),
  recent: z
    .array(recentWorkspace.nullable().catch(null))
    .catch([])
    .transform((recent) => recent.filter((one) => one !== null)),
  window: kept.shape.window.catch(NOTHING_KEPT.window),
});

/**
 * Reads what was kept. A file that is damaged is put aside as `<file>.damaged` for whoever wants to
 * look, and what is still readable in it is used; the app always starts.
 */
export function readKept(file: string): Kept {
  const text = textOf(file);
  if (text === null) return NOTHING_KEPT;
  const value = json(text);
  const whole = kept.safeParse(value);
  if (whole.success) return whole.data;
  putAside(file);
  const parts = salvaged.safeParse(value);
  return parts.success ? parts.data : NOTHING_KEPT;
}

/** @throws the file system's error when it cannot be written; the old file is then still there */
export function writeKept(file: string, value: Kept): void {
  mkdirSync(dirname(file), { recursive: true });
  writeWhole(file, `${JSON.stringify(value, null, 2)}\n`);
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null; // the first start, or not readable: the same to us
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function putAside(file: string): void {
  try {
    renameSync(file, `${file}.damaged`);
  } catch {
    // A folder that cannot be written to is no reason not to start.
  }
}
