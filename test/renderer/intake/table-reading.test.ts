import { describe, expect, it } from "vitest";
import type { Column, FileReading } from "../../../src/contract/mapping.ts";
import { NOTHING_CHOSEN } from "../../../src/renderer/app/import-flow.ts";
import {
  chosenReading,
  columnKeys,
  keepsTemplate,
  mappingFrom,
  tableAsk,
  tableQuestion,
} from "../../../src/renderer/features/intake/table-reading.ts";

const AS_FOUND = { separator: null, dayOrder: null, decimal: null, values: [] };

function column(header: string, index: number, ...roles: string[]): Column {
  return {
    index,
    header,
    roles,
    skipped: false,
    why: { code: "header" },
    doubt: index === 1,
    samples: [],
    format: AS_FOUND,
  };
}

function reading(columns: readonly Column[]): FileReading {
  return {
    file: "mensen.csv",
    sheet: null,
    source: "mensen",
    encoding: "utf-8",
    delimiter: ",",
    quote: '"',
    headerRow: 1,
    headerRows: 1,
    about: "people",
    columns: [...columns],
    constants: [],
    people: [],
    department: "BZK",
    rows: 3,
  };
}

const PEOPLE = reading([
  column("Naam", 0, "person.name"),
  column("Opm.", 1),
  column("Opm.", 2),
  column("Dir", 3),
]);
const [, firstNote = "", secondNote = "", directorate = ""] = columnKeys(PEOPLE.columns);
const as = (...roles: string[]) => ({ roles, skipped: false, format: AS_FOUND });

describe("a table as someone reads it", () => {
  it("is as found where nothing was decided", () => {
    expect(chosenReading(PEOPLE, NOTHING_CHOSEN)).toEqual(PEOPLE);
  });
  it("changes only the column that was decided about, also among equal headers, and leaves no doubt there", () => {
    const choice = { ...NOTHING_CHOSEN, columns: { [secondNote]: as("person.role") } };
    const { columns } = chosenReading(PEOPLE, choice);
    expect(columns.map(({ roles }) => roles.join())).toEqual([
      "person.name",
      "",
      "person.role",
      "",
    ]);
    expect(columns.map(({ doubt }) => doubt)).toEqual([false, true, false, false]);
    expect(columns[2]?.why).toEqual({ code: "chosen" });
  });
  it("keeps the reason of a guess that is confirmed, without the doubt", () => {
    const choice = { ...NOTHING_CHOSEN, columns: { [firstNote]: as() } };
    expect(chosenReading(PEOPLE, choice).columns[1]).toMatchObject({
      why: { code: "header" },
      doubt: false,
    });
  });
  it("has no department for all rows once a column names it", () => {
    const choice = { ...NOTHING_CHOSEN, columns: { [directorate]: as("department.name") } };
    expect(chosenReading(PEOPLE, choice).department).toBeNull();
    expect(
      chosenReading(PEOPLE, { ...NOTHING_CHOSEN, department: { name: "VWS" } }).department,
    ).toBe("VWS");
  });
  it("keeps what was decided by header when the table is cut up otherwise", () => {
    const choice = { ...NOTHING_CHOSEN, columns: { [firstNote]: as("person.role") } };
    const moved = reading([column("Opm.", 0), column("Naam", 1, "person.name")]);
    expect(chosenReading(moved, choice).columns[0]?.roles).toEqual(["person.role"]);
  });
});

describe("what the plan is asked for", () => {
  const question = tableQuestion("/w/mensen.csv", null, NOTHING_CHOSEN);
  it("is the file alone where nothing was decided", () => {
    const read = { reading: PEOPLE, isByTemplate: false };
    expect(tableAsk(question, NOTHING_CHOSEN, read)).toEqual({ file: "/w/mensen.csv" });
  });
  it("names every column once one was decided about, so that nothing is guessed anew", () => {
    const choice = { ...NOTHING_CHOSEN, columns: { [firstNote]: as("person.role") } };
    const { mapping } = tableAsk(question, choice, { reading: PEOPLE, isByTemplate: false });
    expect(mapping?.columns.map(({ header, roles }) => [header, ...(roles ?? [])])).toEqual([
      ["Naam", "person.name"],
      ["Opm.", "person.role"],
      ["Opm."],
      ["Dir"],
    ]);
  });
  it("says what a template gave, as that is what was on the screen", () => {
    const ask = tableAsk(question, NOTHING_CHOSEN, { reading: PEOPLE, isByTemplate: true });
    expect(ask.mapping).toEqual(mappingFrom(PEOPLE));
  });
  it("carries a sheet, how it is cut up, and the refusal of a template", () => {
    const choice = { ...NOTHING_CHOSEN, layout: { headerRow: 3 }, usesTemplate: false };
    expect(tableQuestion("/w/b.xlsx", "Blad1", choice)).toEqual({
      file: "/w/b.xlsx",
      sheet: "Blad1",
      layout: { headerRow: 3 },
      template: false,
    });
  });
});

it("keeps a template where something was corrected, unless someone says otherwise", () => {
  const corrected = { ...NOTHING_CHOSEN, columns: { [firstNote]: as("person.role") } };
  expect(keepsTemplate(NOTHING_CHOSEN)).toBe(false);
  expect(keepsTemplate(corrected)).toBe(true);
  expect(keepsTemplate({ ...corrected, keeps: false })).toBe(false);
});
