import { resolve } from "node:path";
import { install } from "./install.mjs";
import { projectNode } from "./node.mjs";

export const project = resolve(import.meta.dirname, "../..");

/**
 * Makes a fresh clone ready to run: its packages are there and `node` is the one it needs.
 * Until this is done only what Node 20 brings can be used.
 */
export async function prepare() {
  await install(project);
  return projectNode(project);
}
