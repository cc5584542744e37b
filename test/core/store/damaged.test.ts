import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { counts } from "../../../src/core/store/counts.ts";
import { withFailures } from "../../../src/core/store/failures.ts";
import { closeWorkspaceFile } from "../../../src/core/store/open.ts";
import { saveCopy } from "../../../src/core/store/save-copy.ts";
import { keepSetting } from "../../../src/core/store/settings.ts";
import { write } from "../../../src/core/store/version.ts";
import { addSixPeople } from "./six-people.ts";
import { newWorkspace, opened } from "./temp-folder.ts";

describe("a damaged workspace", () => {
  it.each([
    ["half of it is missing", (path: string) => truncateSync(path, statSync(path).size / 2)],
    ["only its header is left", (path: string) => truncateSync(path, 100)],
    ["pages in the middle hold something else", (path: string) => overwrite(path, 3 * 4096)],
    ["its schema holds something else", (path: string) => overwrite(path, 120)],
  ])("is refused and left as it is where %s", (_, damage) => {
    const path = closedWorkspace();
    damage(path);
    const before = readFileSync(path);
    for (const readonly of [false, true])
      expect(() => opened(path, { readonly })).toThrow(
        expect.objectContaining({ code: "workspace-damaged", path }),
      );
    expect(readFileSync(path)).toEqual(before);
  });

  it("is refused where its tables are not a workspace's", () => {
    const file = newWorkspace();
    file.db.exec("DROP TABLE position; ALTER TABLE setting RENAME TO other");
    closeWorkspaceFile(file);
    expect(() => opened(file.path)).toThrow(expect.objectContaining({ code: "workspace-damaged" }));
  });

  it("too large to be looked through at opening shows its damage where it is met", () => {
    const file = newWorkspace();
    write(file.db, () => {
      for (let i = 0; i < 40; i++) keepSetting(file.db, `much ${i}`, "x".repeat(1_000_000));
    });
    closeWorkspaceFile(file);
    const middle = Math.floor(statSync(file.path).size / 8192) * 4096;
    overwrite(file.path, middle);
    const again = opened(file.path);
    const { db, path } = again;
    expect(counts(db).people).toBe(0);
    const readAll = () => db.prepare("SELECT value FROM setting").all();
    expect(() => withFailures(path, readAll)).toThrow(
      expect.objectContaining({ code: "workspace-damaged", path }),
    );
    const copy = join(dirname(path), "copy.dwv");
    expect(() => saveCopy(again, copy)).toThrow(
      expect.objectContaining({ code: "workspace-damaged", path }),
    );
    expect(readdirSync(dirname(path))).not.toContain("copy.dwv");
  });
});

describe("an error by SQLite", () => {
  it.each([
    ["SQLITE_BUSY", "workspace-busy"],
    ["SQLITE_BUSY_SNAPSHOT", "workspace-busy"],
    ["SQLITE_LOCKED", "workspace-busy"],
    ["SQLITE_FULL", "disk-full"],
    ["ENOSPC", "disk-full"],
    ["SQLITE_CORRUPT", "workspace-damaged"],
    ["SQLITE_CORRUPT_INDEX", "workspace-damaged"],
    ["SQLITE_IOERR_READ", "workspace-damaged"],
    ["SQLITE_NOTADB", "workspace-not-one"],
    ["SQLITE_READONLY_DBMOVED", "workspace-read-only"],
    ["SQLITE_CANTOPEN", "folder-read-only"],
  ])("%s is the failure %s, with the workspace's path and the cause", (code, failure) => {
    const { path } = newWorkspace();
    const cause = Object.assign(new Error("refused"), { code });
    expect(() => withFailures(path, () => fail(cause))).toThrow(
      expect.objectContaining({ name: "Failure", code: failure, path, cause }),
    );
  });

  it("is that the workspace is missing where its file went away", () => {
    const cause = Object.assign(new Error("refused"), { code: "SQLITE_IOERR_READ" });
    expect(() => withFailures("/nowhere/a.dwv", () => fail(cause))).toThrow(
      expect.objectContaining({ code: "workspace-missing" }),
    );
  });

  it("of our own making passes as it is", () => {
    const { db, path } = newWorkspace();
    const twice = () => db.exec("INSERT INTO setting VALUES ('a', ''), ('a', '')");
    expect(() => withFailures(path, twice)).toThrow(
      expect.objectContaining({ code: "SQLITE_CONSTRAINT_PRIMARYKEY" }),
    );
  });
});

function closedWorkspace(): string {
  const file = newWorkspace();
  addSixPeople(file.db);
  closeWorkspaceFile(file);
  return file.path;
}

function overwrite(path: string, at: number): void {
  const file = openSync(path, "r+");
  writeSync(file, Buffer.alloc(3 * 4096, 0xa5), 0, 3 * 4096, at);
  closeSync(file);
}

function fail(error: Error): never {
  throw error;
}
