import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tableAsk, type TableAsk } from "../../src/contract/table-choices.ts";
import type { RowFacts } from "../../src/core/intake/facts.ts";
import { openTables } from "../../src/engine/tables/open-tables.ts";
import { codesOf, openedEngine, type Opened } from "./opened-engine.ts";
import { REAL_DATA, REAL_DATA_ABSENT } from "./real-data.ts";

const agency = (name: string): string => join(REAL_DATA, "us-agencies-raw", name);

/** Plans and applies one file; what was made of it. */
async function take({ engine }: Opened, ask: TableAsk) {
  const plan = await engine.ask("plan-import", { files: [ask] });
  const { batch } = await engine.ask("apply-import", { plan: plan.plan });
  return { ...plan, batch };
}

async function initiativesOf(ask: TableAsk) {
  const follow = { signal: new AbortController().signal, onProgress: () => {} };
  const tables = await openTables(tableAsk.parse(ask), follow);
  const facts: RowFacts[] = [];
  for (const table of tables) for await (const rows of table.facts()) facts.push(...rows);
  return facts.flatMap(({ initiative }) => initiative ?? []);
}

const tops = async ({ engine }: Opened): Promise<string[]> =>
  (await engine.ask("overview", { level: 0 })).departments.map(({ name }) => name);

/**
 * What each file must give; its column "Agency" makes agriculture.csv mislead, as it names the department's agencies.
 *
 * Counted with a parser of another language (Python's csv, and zipfile with ElementTree): the rows below the header
 * with any filled cell, and the different values of the columns for agency and bureau.
 */
const AGENCIES = [
  {
    ask: { file: agency("agriculture.csv"), department: "Department of Agriculture" },
    // 89 titles, none twice. 18 agencies, 61 bureaus below them ("A; B" in a cell are two), and the stated one.
    rows: 89,
    departments: 1 + 18 + 61,
    people: 0,
    warnings: {},
  },
  {
    ask: { file: agency("labor.csv") },
    // 28 rows, then 15 without anything; no column for any department.
    rows: 28,
    departments: 1,
    people: 0,
    warnings: { "row-empty": 1 },
  },
  {
    ask: { file: agency("sec.csv") },
    // 60 rows below a banner and a header; 23 bureaus; one address. 23 of the dates are like "25-Mar", a day or a month.
    // 91 of its 94 bytes above 0x7F are marks that nobody means in any encoding: 0xA1 stands for an apostrophe.
    rows: 60,
    departments: 1 + 23,
    people: 1,
    warnings: { "byte-unreadable": 91, "row-above-table": 1 },
  },
  {
    ask: { file: agency("state.csv") },
    // 60 rows below a banner and a header; 16 bureaus; one address.
    rows: 60,
    departments: 1 + 16,
    people: 1,
    warnings: { "row-above-table": 1 },
  },
  {
    ask: { file: agency("transportation.csv") },
    // 70 rows; the agency is the same in all, with 23 bureaus; one address.
    rows: 70,
    departments: 1 + 23,
    people: 1,
    warnings: {},
  },
  {
    ask: { file: agency("nasa.xlsx") },
    // Rows 3 to 427 of its sheet; 14 centres; three addresses.
    rows: 425,
    departments: 1 + 14,
    people: 3,
    warnings: { "row-above-table": 1 },
  },
  {
    ask: { file: agency("ustda.xlsx") },
    // Rows 2 to 21 of its first sheet; the second holds the values of a drop-down list.
    rows: 20,
    departments: 1,
    people: 0,
    warnings: { "sheet-skipped": 1 },
  },
] as const;

describe.skipIf(REAL_DATA_ABSENT !== "")(`agencies' own files${REAL_DATA_ABSENT}`, () => {
  it("one after another are one network, with a department for each of the seven", async () => {
    const opened = await openedEngine();
    for (const { ask, rows, departments, people, warnings } of AGENCIES) {
      const found = await take(opened, ask);
      const { "date-unreadable": _dates = 0, ...others } = codesOf(found.warnings);
      const again = await take(opened, ask);
      expect({
        file: ask.file,
        rows: found.files.map((file) => file.rows),
        initiatives: found.initiatives,
        departments: found.departments.created,
        people: found.people.created,
        rejected: found.rejected,
        warnings: others,
        again: [again.batch, again.initiatives.unchanged],
      }).toEqual({
        file: ask.file,
        rows: [rows],
        initiatives: {
          created: rows,
          updated: 0,
          unchanged: 0,
          conflicts: 0,
          decided: 0,
          rejected: 0,
        },
        departments,
        people,
        rejected: [],
        warnings,
        again: [null, rows],
      });
    }
    expect(await tops(opened)).toEqual([
      "Department of Agriculture",
      "labor",
      "sec",
      "state",
      "Department of Transportation",
      "nasa",
      "ustda",
    ]);
    const { counts } = await opened.engine.ask("overview", { level: 0 });
    expect(counts).toMatchObject({ initiatives: 752, departments: 162, people: 6 });
  });

  it("without a stated department agriculture.csv would be 18 of them", async () => {
    const opened = await openedEngine();
    await take(opened, { file: agency("agriculture.csv") });
    expect((await tops(opened)).length).toBe(18);
  });

  it("NASA's workbook: 420 under way and 5 retired, days as its cells hold them", async () => {
    const initiatives = await initiativesOf({ file: agency("nasa.xlsx") });
    const count = (status: string | null): number =>
      initiatives.filter((initiative) => initiative.status === status).length;
    // 373 before deployment, 21 pilots and 26 deployed.
    expect([count("running"), count("stopped"), count(null)]).toEqual([420, 5, 0]);
    expect(initiatives.filter(({ start }) => start !== null).length).toBe(39);
    const startOf = (id: string): string | null | undefined =>
      initiatives.find(({ givenId }) => givenId === id)?.start;
    // Cell N280 holds 44440, shown as a day; that of NASA-225 the text "07/01/2020 00:00:00".
    expect(startOf("NASA-808")).toBe("2021-09-01");
    expect(startOf("NASA-225")).toBe("2020-07-01");
    expect(new Set(initiatives.map(({ departments }) => departments[0]?.[1])).size).toBe(14);
  });

  it("USTDA's workbook: 20 uses, three of them its own", async () => {
    const initiatives = await initiativesOf({ file: agency("ustda.xlsx") });
    expect(initiatives[0]?.title).toMatch(/^Scheduling internal-to-government meetings/);
    const uses = initiatives.filter(({ attributes }) =>
      attributes.some(([name, value]) => name === "Agency Use (Y/N)?" && value === "Y"),
    );
    expect(uses.length).toBe(3);
  });
});
