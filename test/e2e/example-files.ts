import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";

const folder = resolve(import.meta.dirname, "../../resources/example");

/** The bundled example's spreadsheets. */
export const EXAMPLE_FILES: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith(".csv"))
  .map((name) => join(folder, name));
