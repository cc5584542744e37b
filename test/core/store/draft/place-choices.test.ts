import { describe, expect, it } from "vitest";
import type { WriteDb } from "../../../../src/core/store/db.ts";
import type { PolicyChoice } from "../../../../src/core/store/draft/policies.ts";
import { factsFile, importAll } from "../../intake/drafted.ts";
import { memoryWorkspace } from "../memory.ts";
import { allItems, chooseAll, planned } from "./planned.ts";

const AT = "2026-11-30T10:00:00.000Z";
const tree = (db: WriteDb): unknown[] =>
  db
    .prepare(
      `SELECT own.name || ' < ' || coalesce(above.name, '-') FROM department AS own
       LEFT JOIN department AS above ON above.id = own.parent_id ORDER BY 1`,
    )
    .pluck()
    .all();

describe("the place of a department", () => {
  it("is what a person chooses of two that rows give", async () => {
    const db = memoryWorkspace();
    const given = { departments: [{ path: ["Datalab"], code: null, aliases: [], attributes: [] }] };
    const rows = ["BZK", "VWS"].map((parent) => ({
      departments: given.departments.map((one) => ({ ...one, parent, givenId: "7" })),
    }));
    const { open } = await planned(db, [factsFile("lijst.csv", rows)]);
    const [change] = allItems(open)
      .flatMap(({ changes }) => changes)
      .filter(({ field }) => field === "department.parent");
    const value = change!.values.findIndex((one) => one.value === "VWS");
    const choice: PolicyChoice = { change: change!.id, field: change!.field, policy: "replace" };
    open.choose([{ ...choice, value }]);
    open.apply(AT);
    open.close();
    expect(tree(db)).toEqual(["BZK < -", "Datalab < VWS", "VWS < -"]);
  });

  it("is never below itself, whatever is kept of a tree that is turned round", async () => {
    const of = (id: string, name: string, parent: string | null) => ({
      departments: [{ path: [name], parent, givenId: id, code: null, aliases: [], attributes: [] }],
    });
    const db = memoryWorkspace();
    await importAll(db, [
      factsFile("lijst.csv", [of("1", "A", null), of("2", "B", "A"), of("3", "C", null)]),
    ]);
    const turned = [of("2", "B", "C"), of("1", "A", "B")];
    const { open } = await planned(db, [factsFile("lijst.csv", turned)]);
    chooseAll(open, ({ said }) => (said === "C" ? "keep" : "replace"));
    expect(open.apply(AT)).toBeNull();
    open.close();
    expect(tree(db)).toEqual(["A < -", "B < A", "C < -"]);
    // Of a file that tells just half of it, too.
    const { report } = await importAll(db, [factsFile("lijst.csv", [of("1", "A", "B")])]);
    expect(report.warnings.map(({ code }) => code)).toEqual(["department-cycle"]);
    expect(tree(db)).toEqual(["A < -", "B < A", "C < -"]);
  });
});
