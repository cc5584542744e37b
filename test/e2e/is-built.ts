import { existsSync } from "node:fs";
import { resolve } from "node:path";

/** Playwright's setup: says at once what is wrong, instead of waiting for a window in every test. */
function isBuilt(): void {
  const main = resolve(import.meta.dirname, "../../out/main/index.js");
  if (!existsSync(main)) throw new Error("The app is not built. Run `npm run build` first.");
}

// oxlint-disable-next-line import/no-default-export -- Playwright looks for a default export.
export default isBuilt;
