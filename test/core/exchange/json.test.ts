import { describe, expect, it } from "vitest";
import { jsonPieces } from "../../../src/core/exchange/json.ts";
import { shareable } from "../../../src/core/exchange/shareable.ts";
import { NOTHING, SMALL } from "./small-workspace.ts";

const CHOICE = { includeInternal: false, includeAttributes: false, language: "nl" } as const;
const read = (everything: typeof SMALL, choice: Partial<Parameters<typeof shareable>[1]> = {}) =>
  JSON.parse([...jsonPieces(shareable(everything, { ...CHOICE, ...choice }))].join(""));

describe("an export as JSON", () => {
  it("names departments by name", () => {
    const document = read(SMALL);
    expect(document.departments).toEqual([
      { id: 1, name: "Binnenlandse Zaken", code: "BZK", parent: null, parentId: null },
      {
        id: 3,
        name: "Bureau [naam niet gedeeld]",
        code: null,
        parent: "Binnenlandse Zaken",
        parentId: 1,
      },
      { id: 2, name: "Volksgezondheid", code: "VWS", parent: null, parentId: null },
    ]);
    expect(document.people).toEqual([
      {
        id: 10,
        name: "Olga Openhart",
        department: "Binnenlandse Zaken",
        departmentId: 1,
        stub: false,
      },
    ]);
    expect(document.initiatives[1]).toMatchObject({
      id: 21,
      title: "=Het gesprek; op, papier",
      description: null,
      status: "idea",
      department: "Volksgezondheid",
    });
    expect(document.topics).toEqual([
      { id: 32, name: "gesprekken" },
      { id: 30, name: "spraakherkenning" },
    ]);
    expect(document.ties).toEqual([
      { from: 10, to: 20, kind: "leads" },
      { from: 20, to: 21, kind: "related" },
    ]);
  });

  it("counts who is not named, small departments in one sum", () => {
    expect(read(SMALL).notNamed).toEqual({
      total: 3,
      departments: [],
      other: { departments: 2, people: 3 },
      withoutDepartment: 0,
    });
  });

  it("holds attributes where they were chosen", () => {
    expect(read(SMALL, { includeAttributes: true }).initiatives[0].attributes[0]).toEqual({
      name: "Budget",
      value: "-1.5",
    });
  });

  it("is a document also when there is nothing", () => {
    expect(read(NOTHING)).toMatchObject({ departments: [], people: [], ties: [] });
  });
});
