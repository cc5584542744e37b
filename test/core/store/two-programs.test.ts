import { readdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { counts } from "../../../src/core/store/counts.ts";
import type { ReadDb } from "../../../src/core/store/db.ts";
import { closeWorkspaceFile, type WorkspaceFile } from "../../../src/core/store/open.ts";
import { keepSetting, readSetting } from "../../../src/core/store/settings.ts";
import { versionOf, write } from "../../../src/core/store/version.ts";
import { ended, otherProgram, startOtherProgram } from "./run-other-program.ts";
import { addSixPeople } from "./six-people.ts";
import { newWorkspace, opened, tempFolder } from "./temp-folder.ts";

describe("a workspace that two programs have open", () => {
  it("is read by both", () => {
    const { db, path } = newWorkspace();
    addSixPeople(db);
    expect(otherProgram("look", path)).toMatchObject({ people: 6, written: "yes" });
    expect(counts(db).people).toBe(6);
    expect(versionOf(db)).toBe(2);
  });

  it("is written by one; the other reads on, hears that it is busy, and may write afterwards", async () => {
    const { db, path } = newWorkspace();
    addSixPeople(db);
    const writer = await startOtherProgram("hold", path);
    expect(counts(db).people).toBe(6);
    expect(() => write(db, () => 1)).toThrow(
      expect.objectContaining({ code: "workspace-busy", path }),
    );
    expect(db.inTransaction).toBe(false);
    expect(counts(opened(path).db).people).toBe(6);
    writer.stdin!.end();
    await ended(writer);
    expect(readSetting(db, "held")).toBe("yes");
    expect(write(db, () => "mine")).toBe("mine");
  });

  it("loses nothing where both write at once", async () => {
    const { db, path } = newWorkspace();
    const programs = [
      await startOtherProgram("count", path),
      await startOtherProgram("count", path),
    ];
    expect(await Promise.all(programs.map(ended))).toEqual([0, 0]);
    expect(readSetting(db, "count")).toBe("200");
    expect(versionOf(db)).toBe(200);
  });

  it("is whole after one of them is killed within a change, and holds what was done before", async () => {
    const { db, path } = newWorkspace();
    addSixPeople(db);
    await ended(await startOtherProgram("crash", path));
    expect(stateOf(db)).toEqual(WHOLE);
  });

  it("is whole at the next opening after the only one is killed within a change", async () => {
    const file = newWorkspace();
    addSixPeople(file.db);
    closeWorkspaceFile(file);
    await ended(await startOtherProgram("crash", file.path));
    expect(readdirSync(dirname(file.path))).toContain("test.dwv-wal");
    const again = opened(file.path);
    expect(stateOf(again.db)).toEqual(WHOLE);
    closeWorkspaceFile(again);
    expect(readdirSync(dirname(file.path))).toEqual(["test.dwv"]);
  });

  it("is not unlocked by a further connection of the program that is writing", () => {
    const { db, path, wal } = withRollbackJournal();
    expect(wal).toBe(false);
    db.exec("BEGIN IMMEDIATE");
    keepSetting(db, "mine", "yes");
    closeWorkspaceFile(opened(path, { joining: true }));
    expect(otherProgram("look", path)).toMatchObject({ wal: false, written: "workspace-busy" });
    db.exec("COMMIT");
    expect(otherProgram("look", path)).toMatchObject({ written: "yes" });
    expect(readSetting(db, "mine")).toBe("yes");
  });

  it("is left as one file by the last that closes it, not before", () => {
    const first = newWorkspace();
    const second = opened(first.path);
    addSixPeople(first.db);
    closeWorkspaceFile(first);
    expect(counts(second.db).people).toBe(6);
    closeWorkspaceFile(second);
    expect(readdirSync(dirname(first.path))).toEqual(["test.dwv"]);
  });
});

function withRollbackJournal(): WorkspaceFile {
  const path = join(tempFolder(), "a.dwv");
  symlinkSync(join(path, "nowhere"), `${path}-shm`);
  return opened(path, { create: true });
}

const WHOLE = { check: ["ok"], people: 6, done: "yes", half: null };

function stateOf(db: ReadDb): object {
  return {
    check: db.prepare("PRAGMA integrity_check").pluck().all(),
    people: counts(db).people,
    done: readSetting(db, "done"),
    half: readSetting(db, "half 0"),
  };
}
