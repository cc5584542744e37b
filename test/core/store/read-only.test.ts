import { chmodSync, copyFileSync, existsSync, readdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { counts } from "../../../src/core/store/counts.ts";
import { closeWorkspaceFile, type WorkspaceFile } from "../../../src/core/store/open.ts";
import { write } from "../../../src/core/store/version.ts";
import { otherProgram, otherUser, whyNoOtherUser } from "./run-other-program.ts";
import { addSixPeople } from "./six-people.ts";
import { opened, tempFolder } from "./temp-folder.ts";

const READ_ONLY = { readOnly: true, wal: true, people: 6, written: "workspace-read-only" };
const reason = whyNoOtherUser();

describe("a workspace that may not be written", () => {
  it("opens for reading when that is asked, and refuses to be changed", () => {
    const { path } = closedWorkspace();
    const { db, readOnly } = opened(path, { readonly: true });
    expect(readOnly).toBe(true);
    expect(counts(db).people).toBe(6);
    expect(() => write(db, () => 1)).toThrow(
      expect.objectContaining({ code: "workspace-read-only", path }),
    );
  });

  it.skipIf(reason)("opens for reading from a folder that is read-only", () => {
    const { path, folder } = closedWorkspace();
    chmodSync(path, 0o444);
    chmodSync(folder, 0o555);
    expect(otherUser("look", path)).toEqual({ ...READ_ONLY, replica: null });
    expect(readdirSync(folder)).toEqual(["a.dwv"]);
  });

  it.skipIf(reason)(
    "opens for reading where only the folder is read-only, as no journal can be made",
    () => {
      const { path, folder } = closedWorkspace();
      chmodSync(path, 0o666);
      chmodSync(folder, 0o555);
      expect(otherUser("look", path)).toEqual({ ...READ_ONLY, replica: null });
    },
  );

  it.skipIf(reason)("opens for reading where only the file is read-only", () => {
    const { path, folder } = closedWorkspace();
    chmodSync(path, 0o444);
    chmodSync(folder, 0o777);
    expect(otherUser("look", path)).toEqual({ ...READ_ONLY, replica: null });
    expect(readdirSync(folder)).toEqual(["a.dwv"]);
  });

  it.skipIf(reason)("opens for reading while someone else has it open for writing", () => {
    const file = openWorkspace();
    for (const suffix of ["", "-wal", "-shm"]) chmodSync(file.path + suffix, 0o444);
    chmodSync(dirname(file.path), 0o555);
    expect(otherUser("look", file.path)).toEqual({ ...READ_ONLY, replica: null });
  });

  it.skipIf(reason).each([
    ["with its log", ["", "-wal"], 6],
    ["with its log and shared memory", ["", "-wal", "-shm"], 6],
    ["without its log, as a copy made while it was open, with what it then holds", [""], 0],
  ])(
    "that was left open, %s, is read in full, from a replica where need be",
    (_, suffixes, people) => {
      const { path: from } = openWorkspace();
      const folder = tempFolder();
      const path = join(folder, "left.dwv");
      for (const suffix of suffixes) {
        copyFileSync(from + suffix, path + suffix);
        chmodSync(path + suffix, 0o444);
      }
      chmodSync(folder, 0o555);
      const seen = otherUser("look", path) as { replica: string | null };
      expect(seen).toMatchObject({ ...READ_ONLY, people });
      expect(existsSync(dirname(seen.replica ?? "/none/none"))).toBe(false);
    },
  );

  it.skipIf(reason)("cannot be made in a folder that is read-only", () => {
    const folder = tempFolder();
    chmodSync(folder, 0o555);
    expect(otherUser("create", join(folder, "a.dwv"))).toBe("folder-read-only");
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("where write-ahead logging cannot work", () => {
  it("uses a rollback journal, and says so", () => {
    const { path, folder } = closedWorkspace();
    withoutSharedMemory(path);
    expect(otherProgram("look", path)).toEqual({
      readOnly: false,
      wal: false,
      replica: null,
      people: 6,
      written: "yes",
    });
    expect(readdirSync(folder)).toEqual(["a.dwv", "a.dwv-shm"]);
  });

  it("makes a workspace too", () => {
    const path = join(tempFolder(), "a.dwv");
    withoutSharedMemory(path);
    expect(otherProgram("create", path)).toMatchObject({ wal: false, people: 0, written: "yes" });
  });

  it("goes on with what was left by a program that could log ahead", () => {
    const { path: from } = openWorkspace();
    const path = join(tempFolder(), "left.dwv");
    for (const suffix of ["", "-wal"]) copyFileSync(from + suffix, path + suffix);
    withoutSharedMemory(path);
    expect(otherProgram("look", path)).toEqual({
      readOnly: false,
      wal: false,
      replica: null,
      people: 6,
      written: "yes",
    });
    expect(existsSync(`${path}-wal`)).toBe(false);
  });
});

function openWorkspace(): WorkspaceFile {
  const folder = tempFolder();
  // Made for its owner alone.
  chmodSync(folder, 0o755);
  const file = opened(join(folder, "a.dwv"), { create: true });
  addSixPeople(file.db);
  return file;
}

function closedWorkspace(): { readonly path: string; readonly folder: string } {
  const file = openWorkspace();
  closeWorkspaceFile(file);
  return { path: file.path, folder: dirname(file.path) };
}

/** As on some network drives: what leads nowhere takes the place of the file that the memory is shared through. */
function withoutSharedMemory(path: string): void {
  symlinkSync(join(dirname(path), "nowhere", "at-all"), `${path}-shm`);
}
