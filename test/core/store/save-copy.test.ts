import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { counts } from "../../../src/core/store/counts.ts";
import type { WorkspaceFile } from "../../../src/core/store/open.ts";
import { saveCopy } from "../../../src/core/store/save-copy.ts";
import { versionOf } from "../../../src/core/store/version.ts";
import { addSixPeople } from "./six-people.ts";
import { newWorkspace, opened, tempFolder } from "./temp-folder.ts";

describe("saving a copy", () => {
  it("writes one file that opens as the same workspace", () => {
    const file = filled();
    const to = join(tempFolder(), "copy.dwv");
    expect(saveCopy(file, to)).toBe(statSync(to).size);
    expect(readdirSync(dirname(to))).toEqual(["copy.dwv"]);
    const copy = opened(to);
    expect(counts(copy.db)).toEqual(counts(file.db));
    expect(versionOf(copy.db)).toBe(versionOf(file.db));
  });

  it("takes the place of a file that was there", () => {
    const file = filled();
    const to = join(tempFolder(), "copy.dwv");
    writeFileSync(to, "old");
    saveCopy(file, to);
    expect(counts(opened(to).db).people).toBe(6);
  });

  it("works from a workspace that may not be written", () => {
    const { path } = filled();
    const to = join(tempFolder(), "copy.dwv");
    saveCopy(opened(path, { readonly: true }), to);
    expect(counts(opened(to).db).people).toBe(6);
  });

  it("refuses the open file itself, also by another name", () => {
    const file = filled();
    const folder = dirname(file.path);
    symlinkSync(file.path, join(folder, "symbolic.dwv"));
    linkSync(file.path, join(folder, "hard.dwv"));
    const names = [
      file.path,
      join(folder, ".", "x", "..", "test.dwv"),
      join(folder, "symbolic.dwv"),
      join(folder, "hard.dwv"),
    ];
    for (const to of names)
      expect(() => saveCopy(file, to)).toThrow(
        expect.objectContaining({ code: "ask-invalid", path: to }),
      );
    expect(counts(file.db).people).toBe(6);
  });

  it("refuses a workspace that is open elsewhere", () => {
    const other = filled();
    expect(() => saveCopy(filled(), other.path)).toThrow(
      expect.objectContaining({ code: "workspace-busy", path: other.path }),
    );
    expect(counts(other.db).people).toBe(6);
  });

  it("says that the folder is missing", () => {
    const to = join(tempFolder(), "none", "copy.dwv");
    expect(() => saveCopy(filled(), to)).toThrow(
      expect.objectContaining({ code: "folder-missing", path: to }),
    );
    expect(existsSync(dirname(to))).toBe(false);
  });

  it("leaves nothing behind where it cannot be put in place", () => {
    const folder = tempFolder();
    mkdirSync(join(folder, "copy.dwv"));
    expect(() => saveCopy(filled(), join(folder, "copy.dwv"))).toThrow(
      expect.objectContaining({ code: "folder-read-only" }),
    );
    expect(readdirSync(folder)).toEqual(["copy.dwv"]);
  });
});

function filled(): WorkspaceFile {
  const file = newWorkspace();
  addSixPeople(file.db);
  return file;
}
