import * as fc from "fast-check";
import { parse } from "papaparse";
import { describe, expect, it } from "vitest";
import { csvFiles, csvLine } from "../../../src/core/exchange/csv.ts";
import { shareable } from "../../../src/core/exchange/shareable.ts";
import { SMALL } from "./small-workspace.ts";

const SHARED = shareable(SMALL, { includeInternal: true, includeAttributes: true, language: "nl" });

const written = new Map<string, string>(
  csvFiles(SHARED).map((file) => [file.name, [...file.pieces()].join("")]),
);
const read = (name: string) =>
  parse<Record<string, string>>(written.get(name)!.slice(1), {
    header: true,
    skipEmptyLines: true,
  }).data;

/** One cell as it stands in a line. */
const csvCell = (cell: Parameters<typeof csvLine>[0][number]): string =>
  csvLine([cell]).slice(0, -2);

describe("an export as CSV", () => {
  it("is a file a kind", () => {
    expect([...written.keys()]).toEqual([
      "departments.csv",
      "people.csv",
      "initiatives.csv",
      "topics.csv",
      "topic-links.csv",
      "ties.csv",
      "not-named.csv",
      "attributes.csv",
    ]);
  });

  it("begins with a byte order mark and ends its lines with CR LF", () => {
    for (const text of written.values()) {
      expect(text.startsWith("\uFEFF")).toBe(true);
      expect(text.endsWith("\r\n")).toBe(true);
    }
  });

  it("read back is what may be shared", () => {
    expect(read("people.csv").map(({ id, name }) => [Number(id), name])).toEqual(
      SHARED.people.map(({ id, name }) => [id, name]),
    );
    expect(
      read("initiatives.csv").map(({ description, lessons }) => [description, lessons]),
    ).toEqual(
      SHARED.initiatives.map(({ description, lessons }) => [description ?? "", lessons ?? ""]),
    );
    expect(
      read("ties.csv").map(({ from, to, kind }) => ({ from: Number(from), to: Number(to), kind })),
    ).toEqual(SHARED.ties);
    expect(read("departments.csv").map(({ id, parent }) => [id, parent])).toEqual([
      ["1", ""],
      ["3", "Binnenlandse Zaken"],
      ["2", ""],
    ]);
    expect(read("attributes.csv")[1]).toEqual({ of: "20", name: "Budget", value: "-1.5" });
  });

  it("has an apostrophe before what a spreadsheet could take for a formula", () => {
    expect(csvCell("=1+1")).toBe("'=1+1");
    expect(csvCell(`=HYPERLINK("x";"y")`)).toBe(`"'=HYPERLINK(""x"";""y"")"`);
    expect(csvCell("@SUM(A1)")).toBe("'@SUM(A1)");
    expect(csvCell("-2+3")).toBe("'-2+3");
    expect(csvCell(" =1")).toBe("' =1");
    expect(csvCell("\t=1")).toBe(`"'\t=1"`);
    expect(csvCell("\rx")).toBe(`"'\rx"`);
    expect(csvCell("＝1")).toBe("'＝1");
  });

  it("leaves numbers as they are", () => {
    for (const number of ["-1.5", "-1,5", "+31", "+31 6 12345678", "1-2", "2024-01-31"]) {
      expect(csvCell(number).replaceAll('"', "")).toBe(number);
    }
  });

  it("read back is the text, whatever it holds, but for that apostrophe", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (text) => {
        const { data } = parse<string[]>(`${csvCell("a")},${csvCell(text)},${csvCell("b")}\r\n`, {
          delimiter: ",",
          newline: "\r\n",
        });
        expect([text, `'${text}`]).toContain(data[0]![1]);
        expect(data[0]).toHaveLength(3);
      }),
    );
  });
});
