import { copyFileSync, readFileSync } from "node:fs";
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
    expect(first.rejected).toEqual([]);
    // The ministry of Economic Affairs and Climate has been two since 2024.
    expect(codesOf(first.warnings)).toEqual({ "department-former-name": 1 });
    const again = await imported(opened, [file]);
    expect(again.batch).toBeNull();
    expect(again.initiatives.unchanged).toBe(783);
  });

  it("the Dutch register is the same network from both files, entity by entity, but for two characters", async () => {
    const [excel, plain] = await Promise.all(
      ["register-excel-nl-cp1252-semicolon.csv", "register-utf8-comma.csv"].map(async (name) => {
        const opened = await openedEngine();
        // Under one name, as ids belong to the name of their file.
        const file = join(opened.folder, "register.csv");
        copyFileSync(join(REAL_DATA, "nl-algoritmeregister", name), file);
        expect((await imported(opened, [file])).rejected).toEqual([]);
        const out = join(opened.folder, "out.json");
        await opened.engine.ask("export", { format: "json", out, includeAttributes: true });
        return JSON.parse(readFileSync(out, "utf8")) as Record<string, unknown>;
      }),
    );
    expect(excel).toMatchObject({
      initiatives: { length: 783 },
      departments: { length: 168 },
    });
    // Windows-1252 has no zero-width space and no unbreakable hyphen: Excel wrote "?" for them.
    const asExcel = (entity: unknown): string =>
      JSON.stringify(entity).replace(/[\u200b\u2011]/g, "?");
    for (const kind of ["departments", "people", "initiatives", "topics", "ties"]) {
      const of = (from: typeof plain): string[] => ((from?.[kind] ?? []) as unknown[]).map(asExcel);
      expect(of(excel)).toEqual(of(plain));
    }
  });

  it("the US inventory of bought tools: 900 rows, each an initiative of one of its agencies", async () => {
    const opened = await openedEngine();
    const file = join(REAL_DATA, "us-ai-2025/commercial-off-the-shelf.csv");
    const { files, initiatives, departments, rejected, warnings } = await imported(opened, [file]);
    expect(files[0]).toMatchObject({ headerRow: 1, about: "initiatives", rows: 900 });
    // No two rows agree in agency and use; 45 different agencies.
    expect(initiatives).toMatchObject({ created: 900, unchanged: 0, rejected: 0 });
    expect(departments.created).toBe(45);
    expect([rejected, warnings]).toEqual([[], []]);
    expect((await imported(opened, [file])).initiatives.unchanged).toBe(900);
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
      decided: 0,
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
