import { existsSync } from "node:fs";
import { resolve } from "node:path";

/** Real files that nobody here wrote; elsewhere than on the makers' machines they may be absent. */
export const REAL_DATA = resolve(process.env["DWARSVERBAND_DATA"] ?? "../shared/data");

/** Says why tests on real files are skipped; "" where they are not. */
export const REAL_DATA_ABSENT = existsSync(REAL_DATA)
  ? ""
  : ` (skipped: no real files in ${REAL_DATA}; DWARSVERBAND_DATA names another folder)`;
