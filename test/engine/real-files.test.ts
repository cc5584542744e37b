import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeEmailEuCore } from "./email-eu-core.ts";
import { codesOf, imported, openedEngine } from "./opened-engine.ts";
import { REAL_DATA, REAL_DATA_ABSENT } from "./real-data.ts";

describe.skipIf(REAL_DATA_ABSENT !== "")(`real files${REAL_DATA_ABSENT}`, () => {
  it("the Dutch register, as Dutch Excel writes it: 783 initiatives of 168 organisations, nothing lost", async () => {
    const opened = await openedEngine();
    const file = join(REAL_DATA, "nl-algoritmeregister/register-excel-nl-cp1252-semicolon.csv");
    const first = await imported(opened, [file]);
    expect(first.files[0]).toMatchObject({ encoding: "windows-1252", delimiter: ";", rows: 783 });
    expect(first.initiatives.created).toBe(783);
    expect(first.departments.created).toBe(168);
    expect([first.rejectedTotal, first.warningsTotal]).toEqual([0, 0]);
    const again = await imported(opened, [file]);
    expect(again.batch).toBeNull();
    expect(again.initiatives.unchanged).toBe(783);
  });

  it("the US inventory: 3,611 rows, two of which repeat another, are 3,609 initiatives in 41 agencies", async () => {
    const opened = await openedEngine();
    const file = join(REAL_DATA, "us-ai-2025/individual.csv");
    const { initiatives, files, rejected, warnings, batch } = await imported(opened, [file]);
    expect(files[0]).toMatchObject({ encoding: "utf-8", delimiter: ",", rows: 3611 });
    expect(initiatives).toEqual({
      created: 3609,
      updated: 0,
      unchanged: 2,
      conflicts: 0,
      rejected: 0,
    });
    expect(rejected).toEqual([]);
    expect(codesOf(warnings)).toMatchObject({ "id-blank": 1, "id-repeated": 1, "row-repeated": 2 });
    expect(batch).toBe(1);
    const { departments } = await opened.engine.ask("overview", { level: 0 });
    expect(departments).toHaveLength(41);
    expect((await imported(opened, [file])).batch).toBeNull();
  });

  it("a research institution's e-mail: 1,005 people, 42 departments, E-I +0.33 where chance gives +0.91", async () => {
    const opened = await openedEngine();
    const files = writeEmailEuCore(join(REAL_DATA, "email-eu-core"), opened.folder);
    const { people, departments, ties, rejected } = await imported(opened, files);
    expect(people.created).toBe(1005);
    expect(departments.created).toBe(42);
    // 25,571 arcs, 642 of them from someone to themselves.
    expect(ties.created).toBe(25_571 - 642);
    expect(codesOf(rejected)).toEqual({ "tie-to-self": 642 });
    const { counts, eiIndex } = await opened.engine.ask("overview", { level: 0 });
    expect(counts).toMatchObject({ people: 1005, departments: 42, pairs: 16_064 });
    expect(eiIndex.value).toBeCloseTo(0.33, 2);
    expect(eiIndex.expected).toBeCloseTo(0.91, 2);
  });
});
