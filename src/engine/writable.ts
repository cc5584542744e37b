import { Failure } from "../core/model/failure.ts";
import type { WorkspaceFile } from "../core/store/open.ts";

/**
 * The same workspace, for whoever is going to write in it.
 *
 * @throws Failure `workspace-read-only`
 */
export function writable(file: WorkspaceFile): WorkspaceFile {
  if (file.readOnly) throw new Failure("workspace-read-only", { path: file.path });
  return file;
}
