import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { counts } from "../../../src/core/store/counts.ts";
import { closeWorkspaceFile, type WorkspaceFile } from "../../../src/core/store/open.ts";
import { saveCopy } from "../../../src/core/store/save-copy.ts";
import { keepSetting, readSetting } from "../../../src/core/store/settings.ts";
import { versionOf, write } from "../../../src/core/store/version.ts";
import { addSixPeople } from "./six-people.ts";
import { newWorkspace, opened, tempFolder } from "./temp-folder.ts";

describe("a workspace that may not grow any more", () => {
  it("says that the disk is full, and stays as it was and of use", () => {
    const file = newWorkspace();
    addSixPeople(file.db);
    file.db.pragma("max_page_count = 100");
    expect(growUntilFull(file)).toEqual(AS_IT_WAS);
  });
});

describe("a disk that is full", () => {
  it("leaves a workspace on it as it was and of use", ({ skip }) => {
    const disk = smallDisk() ?? skip(CANNOT);
    const file = opened(join(disk, "a.dwv"), { create: true });
    addSixPeople(file.db);
    expect(growUntilFull(file)).toEqual(AS_IT_WAS);
    closeWorkspaceFile(file);
    expect(counts(opened(file.path).db).people).toBe(6);
  });

  it("still lets a workspace on it be read", ({ skip }) => {
    const disk = smallDisk() ?? skip(CANNOT);
    const file = opened(join(disk, "a.dwv"), { create: true });
    addSixPeople(file.db);
    closeWorkspaceFile(file);
    fill(disk);
    const again = opened(file.path);
    expect(counts(again.db).people).toBe(6);
    expect(again.readOnly).toBe(false);
    expect(() => write(again.db, () => 1)).toThrow(expect.objectContaining({ code: "disk-full" }));
    closeWorkspaceFile(again);
  });

  it("takes no new workspace, and keeps nothing of it", ({ skip }) => {
    const disk = smallDisk() ?? skip(CANNOT);
    fill(disk);
    expect(() => opened(join(disk, "a.dwv"), { create: true })).toThrow(
      expect.objectContaining({ code: "disk-full", path: join(disk, "a.dwv") }),
    );
    expect(readdirSync(disk)).toEqual(["filler"]);
  });

  it("takes no copy, and keeps nothing of it", ({ skip }) => {
    const disk = smallDisk() ?? skip(CANNOT);
    const file = newWorkspace();
    addSixPeople(file.db);
    write(file.db, () => keepSetting(file.db, "much", "x".repeat(2_000_000)));
    expect(() => saveCopy(file, join(disk, "copy.dwv"))).toThrow(
      expect.objectContaining({ code: "disk-full", path: join(disk, "copy.dwv") }),
    );
    expect(readdirSync(disk)).toEqual([]);
  });
});

/** Grows a workspace until there is no room, and says what happened and what is left. */
function growUntilFull({ db }: WorkspaceFile): object {
  const failure = () =>
    write(db, () => {
      for (let i = 0; i < 2000; i++) keepSetting(db, `much ${i}`, "x".repeat(2000));
    });
  expect(failure).toThrow(expect.objectContaining({ code: "disk-full" }));
  return {
    open: db.inTransaction,
    version: versionOf(db),
    written: readSetting(db, "much 0"),
    people: counts(db).people,
    check: db.prepare("PRAGMA integrity_check").pluck().get(),
  };
}

const AS_IT_WAS = { open: false, version: 1, written: null, people: 6, check: "ok" };

/** A disk of 1 MB; null where this user may not mount one. */
function smallDisk(): string | null {
  const disk = join(tempFolder(), "disk");
  mkdirSync(disk);
  const { status } = spawnSync("/bin/mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", disk]);
  if (status !== 0) return null;
  onTestFinished(() => void spawnSync("/bin/umount", ["-l", disk]));
  return disk;
}

function fill(disk: string): void {
  for (const size of [4096, 1]) {
    try {
      for (;;) writeFileSync(join(disk, "filler"), Buffer.alloc(size), { flag: "a" });
    } catch {
      // Full, to the size of a block; then to the byte.
    }
  }
}

const CANNOT = "only root on Linux can mount a small disk";
