import { describe, expect, it } from "vitest";
import type { Column } from "../../../src/contract/mapping.ts";
import { rowParts } from "../../../src/renderer/features/intake/columns/row-parts.ts";

type Read = readonly [entity: string, field: string] | null;

function columns(...read: Read[]): Column[] {
  return read.map((one, index) => ({
    index,
    header: "",
    roles: one === null ? [] : [one.join(".")],
    skipped: false,
    why: { code: "header" },
    doubt: false,
    samples: [],
    format: { separator: null, dayOrder: null, decimal: null, values: [] },
  }));
}

describe("what a row speaks of", () => {
  it("is its names; what is said of them and what is merely kept is left out", () => {
    const read = columns(
      ["initiative", "title"],
      ["initiative", "status"],
      ["department", "name"],
      ["person", "leads"],
      null,
    );
    expect(
      rowParts({ columns: read }, ["Leesmaatje", "loopt", "OCW", "Hanneke Dorst", "120,5"]),
    ).toEqual({
      initiatives: ["Leesmaatje"],
      people: ["Hanneke Dorst"],
      leaders: ["Hanneke Dorst"],
      departments: ["OCW"],
      topics: [],
    });
  });
  it("leaves out what stands for nobody", () => {
    const read = columns(["person", "leads"], ["person", "takes-part"], ["department", "name"]);
    const nothing = new Set(["vacature", "n.v.t."]);
    expect(
      rowParts({ columns: read }, ["vacature", "T. Akkerhuis; vacature", "n.v.t."], nothing),
    ).toMatchObject({ people: ["T. Akkerhuis"], leaders: [], departments: [] });
  });
  it("parts lists, but a comma only for topics, as a name may hold one", () => {
    const read = columns(["person", "takes-part"], ["topic", "about"]);
    expect(
      rowParts({ columns: read }, ["Berg, J. van der; T. Akkerhuis", "spraak, verslag"]),
    ).toMatchObject({
      people: ["Berg, J. van der", "T. Akkerhuis"],
      topics: ["spraak", "verslag"],
    });
  });
  it("puts a name together that is spread over columns", () => {
    const read = columns(["person", "family-name"], ["person", "given-name"], ["person", "prefix"]);
    expect(rowParts({ columns: read }, ["Berg", "Jaap", "van der"]).people).toEqual([
      "Jaap van der Berg",
    ]);
  });
  it("parts a cell by what someone said parts it, also names", () => {
    const [column] = columns(["person", "takes-part"]);
    const format = { ...column!.format, separator: "," };
    expect(
      rowParts({ columns: [{ ...column!, format }] }, ["A. Bensaïd, T. Akkerhuis"]),
    ).toMatchObject({ people: ["A. Bensaïd", "T. Akkerhuis"] });
  });
  it("has what holds for all rows, and what one column gives twice", () => {
    const [column] = columns(["person", "leads"]);
    const read = {
      columns: [{ ...column!, roles: ["person.leads", "topic.about"] }],
      constants: [{ role: "topic.about", value: "water" }],
      department: "IenW",
    };
    expect(rowParts(read, ["Dorst"])).toEqual({
      initiatives: [],
      people: ["Dorst"],
      leaders: ["Dorst"],
      departments: ["IenW"],
      topics: ["Dorst", "water"],
    });
  });
});
