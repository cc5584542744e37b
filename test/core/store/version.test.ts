import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dataVersionOf,
  versionOf,
  write,
  writeAside,
  writeStep,
} from "../../../src/core/store/version.ts";
import { newWorkspace } from "./temp-folder.ts";

const INSERT = "INSERT INTO setting (name, value) VALUES (?, '')";
const SELECT = "SELECT name FROM setting WHERE name <> 'version' ORDER BY name";

describe("a change", () => {
  it("raises the workspace's version by one", () => {
    const { db } = newWorkspace();
    expect(write(db, () => "done")).toBe("done");
    write(db, () => db.prepare(INSERT).run("a"));
    expect(versionOf(db)).toBe(2);
  });

  it("that no answer depends on does not raise it", () => {
    const { db } = newWorkspace();
    writeAside(db, () => db.prepare(INSERT).run("a"));
    expect(versionOf(db)).toBe(0);
    expect(db.prepare(SELECT).all()).toHaveLength(1);
  });

  it("that is a step on a finding raises it, but not that of the data", () => {
    const { db } = newWorkspace();
    write(db, () => db.prepare(INSERT).run("a"));
    writeStep(db, () => db.prepare(INSERT).run("b"));
    expect([versionOf(db), dataVersionOf(db)]).toEqual([2, 1]);
    write(db, () => db.prepare(INSERT).run("c"));
    expect([versionOf(db), dataVersionOf(db)]).toEqual([3, 2]);
  });

  it("within a change is a mistake of ours", () => {
    const { db } = newWorkspace();
    expect(() => write(db, () => write(db, () => 1))).toThrow("a change within a change");
    expect(versionOf(db)).toBe(0);
  });

  it("is all there or not at all, wherever it breaks off", () => {
    const { db } = newWorkspace();
    const names = fc.array(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 8 });
    fc.assert(
      fc.property(names, fc.option(fc.nat(8), { nil: null }), (inserted, breaksAt) => {
        const before = { rows: db.prepare(SELECT).pluck().all(), version: versionOf(db) };
        let failed = false;
        try {
          write(db, () => {
            for (const [i, name] of inserted.entries()) {
              if (i === breaksAt) throw new Error("broken off");
              // The same name again breaks a constraint: SQLite's own refusal.
              db.prepare(INSERT).run(name);
            }
          });
        } catch {
          failed = true;
        }
        const expected = failed
          ? before
          : { rows: [...before.rows, ...inserted].sort(byBytes), version: before.version + 1 };
        expect({ rows: db.prepare(SELECT).pluck().all(), version: versionOf(db) }).toEqual(
          expected,
        );
        expect(db.inTransaction).toBe(false);
      }),
    );
  });
});

function byBytes(a: unknown, b: unknown): number {
  return Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)));
}
