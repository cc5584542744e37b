import { statSync } from "node:fs";
import { dirname } from "node:path";
import { Failure } from "../model/failure.ts";
import { withFolderFailures } from "./failures.ts";

/** @throws Failure folder-missing where a file that is to be made at `path` would lie in no folder */
export function requireFolder(path: string): void {
  const folder = withFolderFailures(path, () => statSync(dirname(path), { throwIfNoEntry: false }));
  if (folder?.isDirectory() !== true) throw new Failure("folder-missing", { path });
}
