import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { counts } from "../../../src/core/store/counts.ts";
import { shapeOf } from "../../../src/core/store/shape.ts";
import { MIGRATIONS } from "../../../src/core/store/migrations/all.ts";
import { FIRST } from "../../../src/core/store/migrations/first.ts";
import { SECOND } from "../../../src/core/store/migrations/second.ts";
import { addIntroduction, allIntroductions } from "../../../src/core/store/introductions.ts";
import { allBatches } from "../../../src/core/store/batches.ts";
import { mergePairs } from "../../../src/core/store/merge/merge-batch.ts";
import { undoBatch } from "../../../src/core/store/draft/undo.ts";
import { write } from "../../../src/core/store/version.ts";
import { closeWorkspaceFile } from "../../../src/core/store/open.ts";
import { fold } from "../../../src/core/text/fold.ts";
import { addSixPeople, ANNE, BRAM, CEM, DILAN } from "./six-people.ts";
import { opened, tempFolder } from "./temp-folder.ts";

const NEXT = [...MIGRATIONS, "ALTER TABLE topic ADD COLUMN note TEXT"];
const BROKEN = [...NEXT, "ALTER TABLE person ADD COLUMN note TEXT; INSERT INTO nowhere VALUES (1)"];
const LOOSE = [...MIGRATIONS, "DELETE FROM department WHERE id = 1"];

describe("a workspace of an older version", () => {
  it("is brought to the present shape, after a backup beside it that is as it was", () => {
    const { folder, path } = olderWorkspace();
    const file = opened(path, { migrations: NEXT });
    expect(shapeOf(file.db)).toBe(NEXT.length);
    expect(counts(file.db).people).toBe(6);
    file.db.prepare("SELECT note FROM topic").all();
    closeWorkspaceFile(file);
    const beside = readdirSync(folder).filter((name) => name !== "a.dwv");
    expect(beside).toEqual([expect.stringMatching(/^a\.backup-v3-\d{8}-\d{6}\.dwv$/)]);
    expect(file.backup).toBe(join(folder, beside[0]!));
    const backup = opened(file.backup!);
    expect(shapeOf(backup.db)).toBe(MIGRATIONS.length);
    expect(counts(backup.db)).toEqual({
      people: 6,
      initiatives: 2,
      departments: 3,
      topics: 2,
      ties: 6,
      stubs: 1,
    });
  });

  it("gets one backup, and none once it is of the present shape", () => {
    const { folder, path } = olderWorkspace();
    closeWorkspaceFile(opened(path, { migrations: NEXT }));
    expect(opened(path, { migrations: NEXT }).backup).toBeNull();
    expect(readdirSync(folder).filter((name) => name.includes("backup"))).toHaveLength(1);
  });

  it.each([
    ["a migration breaks off", BROKEN, "no such table: nowhere"],
    ["a migration leaves rows that refer to nothing", LOOSE, "refer to nothing"],
  ])("stays as it was where %s", (_, migrations, message) => {
    const { path } = olderWorkspace();
    expect(() => opened(path, { migrations })).toThrow(message);
    const { db } = opened(path);
    expect(shapeOf(db)).toBe(MIGRATIONS.length);
    expect(counts(db).departments).toBe(3);
    expect(
      db
        .prepare("SELECT * FROM topic")
        .columns()
        .map(({ name }) => name),
    ).not.toContain("note");
  });

  it("is refused where it may not be written, as it cannot be brought up", () => {
    const { path } = olderWorkspace();
    expect(() => opened(path, { migrations: NEXT, readonly: true })).toThrow(
      expect.objectContaining({ code: "workspace-read-only", path }),
    );
  });

  it("gets a second backup beside one of the same second", () => {
    const { folder, path } = olderWorkspace();
    for (let i = 0; i < 3; i++)
      expect(() => opened(path, { migrations: BROKEN })).toThrow("nowhere");
    expect(readdirSync(folder).filter((name) => name.includes("backup"))).toHaveLength(3);
  });
});

describe("a workspace of the first version", () => {
  it("keeps what it holds, and can merge and undo like any other", () => {
    const folder = tempFolder();
    const path = join(folder, "a.dwv");
    const first = opened(path, { create: true, migrations: [FIRST] });
    addSixPeople(first.db);
    closeWorkspaceFile(first);
    const { db, backup } = opened(path);
    expect(backup).toMatch(/a\.backup-v1-\d{8}-\d{6}\.dwv$/);
    expect(counts(db).people).toBe(6);
    expect(allBatches(db)).toMatchObject([{ id: 1, kind: "import", parent: null, merged: null }]);
    const { batch } = write(db, () =>
      mergePairs(db, [{ keep: ANNE, drop: BRAM }], { at: "2026-02-01T08:00:00.000Z", fold }),
    );
    expect(counts(db).people).toBe(5);
    write(db, () => undoBatch(db, batch!, "2026-02-01T08:05:00.000Z"));
    expect(counts(db).people).toBe(6);
  });
});

describe("a workspace of the second version", () => {
  it("keeps what it holds and its merges, after a backup, and takes introductions", () => {
    const folder = tempFolder();
    const path = join(folder, "a.dwv");
    const second = opened(path, { create: true, migrations: [FIRST, SECOND] });
    addSixPeople(second.db);
    const { batch } = write(second.db, () =>
      mergePairs(second.db, [{ keep: ANNE, drop: BRAM }], { at: "2026-02-01T08:00:00.000Z", fold }),
    );
    closeWorkspaceFile(second);
    const { db, backup } = opened(path);
    expect(backup).toMatch(/a\.backup-v2-\d{8}-\d{6}\.dwv$/);
    expect(counts(db).people).toBe(5);
    const step = { flow: null, a: CEM, b: DILAN, via: ANNE, state: "planned" } as const;
    const planned = { ...step, planned: "2026-02-02", made: null, note: "" };
    const id = write(db, () => addIntroduction(db, planned));
    expect(allIntroductions(db)).toEqual([{ id, ...planned }]);
    write(db, () => undoBatch(db, batch!, "2026-02-02T08:05:00.000Z"));
    expect(counts(db).people).toBe(6);
  });
});

describe("a workspace of a newer version", () => {
  it("is refused and stays as it was", () => {
    const { path } = olderWorkspace();
    closeWorkspaceFile(opened(path, { migrations: NEXT }));
    for (const readonly of [false, true])
      expect(() => opened(path, { readonly })).toThrow(
        expect.objectContaining({ code: "workspace-newer", path }),
      );
    expect(shapeOf(opened(path, { migrations: NEXT }).db)).toBe(NEXT.length);
  });
});

function olderWorkspace(): { readonly folder: string; readonly path: string } {
  const folder = tempFolder();
  const path = join(folder, "a.dwv");
  const file = opened(path, { create: true });
  addSixPeople(file.db);
  closeWorkspaceFile(file);
  return { folder, path };
}
