import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { counts } from "../../../src/core/store/counts.ts";
import { closeWorkspaceFile } from "../../../src/core/store/open.ts";
import { versionOf, write } from "../../../src/core/store/version.ts";
import { addSixPeople } from "./six-people.ts";
import { newWorkspace, opened, tempFolder } from "./temp-folder.ts";

describe("making a workspace", () => {
  it("gives an empty one that is written ahead of its log", () => {
    const { db, readOnly, wal, backup } = newWorkspace();
    expect({ readOnly, wal, backup }).toEqual({ readOnly: false, wal: true, backup: null });
    expect(counts(db)).toEqual({
      people: 0,
      initiatives: 0,
      departments: 0,
      topics: 0,
      ties: 0,
      stubs: 0,
    });
    expect(versionOf(db)).toBe(0);
  });

  it("opens the one that is already there", () => {
    const path = join(tempFolder(), "a.dwv");
    const first = opened(path, { create: true });
    addSixPeople(first.db);
    closeWorkspaceFile(first);
    expect(counts(opened(path, { create: true }).db).people).toBe(6);
  });

  it("goes on where an earlier making was interrupted before its first byte", () => {
    const path = join(tempFolder(), "a.dwv");
    writeFileSync(path, "");
    expect(counts(opened(path, { create: true }).db).people).toBe(0);
  });

  it("is refused in a folder that is not there", () => {
    const path = join(tempFolder(), "none", "a.dwv");
    expect(() => opened(path, { create: true })).toThrow(
      expect.objectContaining({ code: "folder-missing", path }),
    );
  });

  it("is refused over a file of another kind, which stays as it was", () => {
    const path = join(tempFolder(), "people.csv");
    writeFileSync(path, "name,department\n");
    expect(() => opened(path, { create: true })).toThrow(
      expect.objectContaining({ code: "workspace-not-one" }),
    );
    expect(readFileSync(path, "utf8")).toBe("name,department\n");
  });
});

describe("opening what is no workspace", () => {
  it("says that it is missing", () => {
    const path = join(tempFolder(), "a.dwv");
    expect(() => opened(path)).toThrow(
      expect.objectContaining({ code: "workspace-missing", path }),
    );
    expect(() => opened(join(path, "b.dwv"))).toThrow(
      expect.objectContaining({ code: "workspace-missing" }),
    );
  });

  it.each([
    ["an empty file", ""],
    ["a short file", "SQLite format 3\0"],
    ["a text", "name,department\n".repeat(1000)],
  ])("refuses %s", (_, content) => {
    const path = join(tempFolder(), "a.dwv");
    writeFileSync(path, content);
    expect(() => opened(path)).toThrow(
      expect.objectContaining({ code: "workspace-not-one", path }),
    );
  });

  it("refuses a folder", () => {
    const path = join(tempFolder(), "a.dwv");
    mkdirSync(path);
    expect(() => opened(path)).toThrow(
      expect.objectContaining({ code: "workspace-not-one", path }),
    );
  });

  it("refuses another program's database, and leaves it as it was", () => {
    const path = join(tempFolder(), "other.sqlite");
    const other = new Database(path);
    other.exec("CREATE TABLE person (id); PRAGMA application_id = 7");
    other.close();
    const before = readFileSync(path);
    expect(() => opened(path)).toThrow(expect.objectContaining({ code: "workspace-not-one" }));
    expect(() => opened(path, { create: true })).toThrow(
      expect.objectContaining({ code: "workspace-not-one" }),
    );
    expect(readFileSync(path)).toEqual(before);
  });
});

describe("opening another program's database that is logged ahead", () => {
  it("refuses it and leaves its content as it was", () => {
    const folder = tempFolder();
    const path = join(folder, "other.sqlite");
    const other = new Database(path);
    other.pragma("journal_mode = WAL");
    other.exec("CREATE TABLE person (id); INSERT INTO person VALUES (1)");
    expect(() => opened(path)).toThrow(expect.objectContaining({ code: "workspace-not-one" }));
    expect(other.prepare("SELECT id FROM person").all()).toEqual([{ id: 1 }]);
    other.close();
    expect(readdirSync(folder)).toEqual(["other.sqlite"]);
  });
});

describe("joining a workspace that this program has open", () => {
  it("gives a further connection, that sees the same", () => {
    const first = newWorkspace();
    const second = opened(first.path, { joining: true });
    expect(second).toMatchObject({ readOnly: false, wal: true, backup: null });
    addSixPeople(first.db);
    expect(counts(second.db).people).toBe(6);
    write(second.db, () => 1);
    expect(versionOf(first.db)).toBe(2);
  });
});

describe("closing", () => {
  it("leaves one file, which alone holds everything when it is copied", () => {
    const folder = tempFolder();
    const path = join(folder, "a.dwv");
    const file = opened(path, { create: true });
    addSixPeople(file.db);
    closeWorkspaceFile(file);
    closeWorkspaceFile(file);
    expect(readdirSync(folder)).toEqual(["a.dwv"]);
    const copy = join(tempFolder(), "copy.dwv");
    copyFileSync(path, copy);
    expect(counts(opened(copy).db)).toEqual({
      people: 6,
      initiatives: 2,
      departments: 3,
      topics: 2,
      ties: 6,
      stubs: 1,
    });
  });
});
