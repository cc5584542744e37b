// What Electron runs when it is given a folder: `electron [-r FILE] FOLDER [arguments]`.
// The official one brings this itself (default_app.asar); the stand-in does not.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { app } from "electron";
import { readArguments } from "./arguments.mjs";

const { folder, required } = readArguments(process.argv.slice(1));
const require = createRequire(import.meta.url);
for (const file of required) require(resolve(file));

const appFolder = resolve(folder);
const manifest = JSON.parse(readFileSync(join(appFolder, "package.json"), "utf8"));
app.setName(manifest.productName ?? manifest.name);
app.setPath("userData", join(app.getPath("appData"), app.getName()));
// Electron's own default app does these three too; its types leave them out.
Object.assign(process, { defaultApp: true });
const inside = /** @type {Record<string, (value: string) => void>} */ (
  /** @type {unknown} */ (app)
);
inside.setVersion?.(manifest.version);
inside.setAppPath?.(appFolder);

// Imported, not required: with require the app would be ready before its first line ran.
await import(pathToFileURL(join(appFolder, manifest.main)).href);
