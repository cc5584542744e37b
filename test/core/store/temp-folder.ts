import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import {
  closeWorkspaceFile,
  openWorkspaceFile,
  type OpenOptions,
  type WorkspaceFile,
} from "../../../src/core/store/open.ts";

/** A folder that is there as long as the test runs. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "dwarsverband-test-"));
  onTestFinished(() => {
    // A test may have taken away the right.
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Opens a workspace and closes it at the end of the test, whatever happens. */
export function opened(path: string, options: OpenOptions = {}): WorkspaceFile {
  const file = openWorkspaceFile(path, {
    nativeBinding: process.env["DWARSVERBAND_SQLITE_BINDING"],
    ...options,
  });
  onTestFinished(() => closeWorkspaceFile(file));
  return file;
}

/** A new workspace in a folder of its own. */
export function newWorkspace(): WorkspaceFile {
  return opened(join(tempFolder(), "test.dwv"), { create: true });
}
