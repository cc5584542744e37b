import { app } from "electron";
import { join } from "node:path";

/** Beside the built main process lie the page, the preload and the engine. */
const built = import.meta.dirname;

const resources = app.isPackaged ? process.resourcesPath : join(built, "../../resources");

export const FOLDERS = {
  page: join(built, "../renderer"),
  preload: join(built, "../preload/index.cjs"),
  engine: join(built, "engine.js"),
  example: join(resources, "example"),
  icon: join(resources, "icon/icon.png"),
} as const;
