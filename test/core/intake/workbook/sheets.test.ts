import * as fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { bytesOf, makeWorkbook, partsOf, type MadeCell, type MadeSheet } from "./make-workbook.ts";
import { firstOf, refusal, tablesOf, workbookOf } from "./read-made.ts";

const PEOPLE: readonly (readonly MadeCell[])[] = [
  ["Naam", "E-mail", "Ministerie"],
  ["Anne de Vries", "a.devries@x.nl", "BZ"],
  ["Bram Bos", "b.bos@x.nl", "LNV"],
];
const sheet = (
  rows: readonly (readonly MadeCell[])[],
  more: Partial<MadeSheet> = {},
): MadeSheet => ({
  name: "Blad1",
  rows,
  ...more,
});
const names = (tables: readonly { reading: { sheet: string | null } }[]) =>
  tables.map(({ reading }) => reading.sheet);

describe("the cells of a sheet", () => {
  it("are the texts that someone sees, with the numbers of their rows", async () => {
    const { headers, rows, lines, reading } = await firstOf(
      makeWorkbook([
        sheet([
          ["Naam", "Nummer", "Telefoon", "Start", "Deel", "Lid"],
          [
            "Anne de Vries",
            { v: 42, z: "00000" },
            { number: "31612345678" },
            { v: 45_366, z: "dd-mm-yyyy" },
            { v: 0.5, z: "0%" },
            true,
          ],
          [],
          ["=1+1", "007", "+31 6", "15 maart", 0.1 + 0.2, false],
        ]),
      ]),
    );
    expect(headers).toEqual(["Naam", "Nummer", "Telefoon", "Start", "Deel", "Lid"]);
    expect(rows).toEqual([
      ["Anne de Vries", "00042", "31612345678", "2024-03-15", "50%", "TRUE"],
      ["=1+1", "007", "+31 6", "15 maart", "0.3", "FALSE"],
    ]);
    expect(lines).toEqual([2, 4]);
    expect(reading).toMatchObject({ encoding: "xlsx", delimiter: "", quote: null, headerRow: 1 });
  });

  it("keep all digits of a number that is too long to be one", async () => {
    const { rows } = await firstOf(
      makeWorkbook([
        sheet([
          ["Naam", "Kenmerk"],
          ["Anne", { number: "12345678901234567890" }],
          ["Bram", { number: "12345678901234567891" }],
          ["Cem", { number: "9007199254740993" }],
        ]),
      ]),
    );
    expect(rows.map(([, id]) => id)).toEqual([
      "12345678901234567890",
      "12345678901234567891",
      "9007199254740993",
    ]);
  });

  it("give of a formula what was saved; what was not is told of, and so is an error", async () => {
    const { rows, problems } = await firstOf(
      makeWorkbook([
        sheet([
          ["Naam", "E-mail", "Functie"],
          [{ formula: "B9&C9", saved: "Anne de Vries" }, { formula: "X1", saved: "" }, "lid"],
          ["Bram Bos", { error: "#N/A" }, "lid"],
          ["Cem Demir", { formula: "HYPERLINK(A1)" }, { formula: "1+1", saved: 0 }],
        ]),
      ]),
    );
    expect(rows).toEqual([
      ["Anne de Vries", "", "lid"],
      ["Bram Bos", "", "lid"],
      ["Cem Demir", "", "0"],
    ]);
    expect(problems).toEqual([
      { code: "cell-error", sheet: "Blad1", line: 3, column: "E-mail", value: "#N/A" },
      { code: "formula-empty", sheet: "Blad1", line: 4, column: "E-mail", value: null },
    ]);
  });

  it("are days from 1904 on where the workbook counts so", async () => {
    const days = sheet([
      ["Naam", "Start"],
      ["Anne", { v: 45_366 - 1462, z: "d-m-yy" }],
    ]);
    const { rows } = await firstOf(makeWorkbook([days], { from1904: true }));
    expect(rows).toEqual([["Anne", "2024-03-15"]]);
  });

  it("begin where the first column does that has anything in it", async () => {
    const { headers, rows } = await firstOf(makeWorkbook([sheet(PEOPLE, { left: 3 })]));
    expect(headers).toEqual(["Naam", "E-mail", "Ministerie"]);
    expect(rows).toEqual(PEOPLE.slice(1));
  });

  it("make a column also where nobody named it", async () => {
    const { rows, problems } = await firstOf(
      makeWorkbook([sheet([...PEOPLE, ["Cem Demir", "c.demir@x.nl", "BZ", "komt later"]])]),
    );
    expect(rows.at(-1)).toEqual(["Cem Demir", "c.demir@x.nl", "BZ", "komt later"]);
    expect(problems).toEqual([]);
  });

  it("are what was written, whatever that is", async () => {
    const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).map((cell) =>
      // XML has no other control characters; ends of lines become one kind in it.
      cell.replace(/[\p{Cc}\ufffe\uffff]/gu, " ").replace(/_x/gi, "x"),
    );
    const row = fc
      .tuple(text, text, text)
      .filter((cells) => cells.some((cell) => cell.trim() !== ""));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
        const made = makeWorkbook([sheet([["Naam", "E-mail", "Functie"], ...rows])]);
        const { sheets } = await workbookOf(made);
        const read = JSON.parse(
          new TextDecoder().decode(sheets[0]?.cells?.batches[0]),
        ) as string[][];
        expect(read.slice(1).map((cells) => [...cells, "", "", ""].slice(0, 3))).toEqual(rows);
      }),
      { numRuns: 50 },
    );
  });
});

describe("merged cells", () => {
  it("of a header name each column below them", async () => {
    const { headers, rows, reading } = await firstOf(
      makeWorkbook([
        sheet(
          [
            ["Naam", "Contact", null, "Ministerie"],
            [null, "E-mail", "Telefoon", null],
            ["Anne de Vries", "a@x.nl", "0612345678", "BZ"],
            ["Bram Bos", "b@x.nl", "0687654321", "LNV"],
          ],
          { merged: ["B1:C1", "A1:A2", "D1:D2"] },
        ),
      ]),
    );
    expect(headers).toEqual(["Naam", "Contact E-mail", "Contact Telefoon", "Ministerie"]);
    expect(reading).toMatchObject({ headerRow: 2, headerRows: 2 });
    expect(rows.length).toBe(2);
  });

  it("over several rows give each of them their value, but fill no empty row", async () => {
    const book = makeWorkbook([
      sheet(
        [
          ["Ministerie", "Naam", "E-mail"],
          ["BZ", "Anne de Vries", "a@x.nl"],
          [null, "Bram Bos", "b@x.nl"],
          [],
          ["LNV", "Cem Demir", "c@x.nl"],
        ],
        { merged: ["A2:A4"] },
      ),
    ]);
    const { rows, lines } = await firstOf(book);
    expect(rows).toEqual([
      ["BZ", "Anne de Vries", "a@x.nl"],
      ["BZ", "Bram Bos", "b@x.nl"],
      ["LNV", "Cem Demir", "c@x.nl"],
    ]);
    expect(lines).toEqual([2, 3, 5]);
    const left = await firstOf(book, { choices: { fillDown: false } });
    expect(left.rows[1]).toEqual(["", "Bram Bos", "b@x.nl"]);
  });

  it("next to each other in a row of data have one value", async () => {
    const { rows } = await firstOf(
      makeWorkbook([
        sheet(
          [
            ["Naam", "Functie", "Rol"],
            ["Anne", "adviseur", null],
            ["Bram", "a", "b"],
          ],
          {
            merged: ["B2:C2"],
          },
        ),
      ]),
    );
    expect(rows[0]).toEqual(["Anne", "adviseur", ""]);
  });
});

describe("the sheets of a workbook", () => {
  const projects: readonly (readonly MadeCell[])[] = [
    ["Titel", "Omschrijving", "Status"],
    ["Chatbot", "Beantwoordt vragen van burgers over hun aanvraag", "loopt"],
  ];
  const book = makeWorkbook([
    sheet([], { name: "Leeg" }),
    sheet(PEOPLE, { name: "Mensen" }),
    sheet(PEOPLE, { name: "Oud", hidden: true }),
    sheet([["j"], ["n"]], { name: "Keuzes" }),
    sheet(projects, { name: "Projecten" }),
    sheet([["Naam", "E-mail"]], { name: "Nieuw" }),
  ]);

  it("are tables where they are visible and hold one; what is left out is told", async () => {
    const tables = await tablesOf(book);
    expect(names(tables)).toEqual(["Mensen", "Projecten"]);
    expect(tables.map(({ reading }) => reading.about)).toEqual(["people", "initiatives"]);
    expect(tables[0]?.reading.problems).toMatchObject([
      { code: "sheet-skipped", value: "Keuzes", place: { file: "boek.xlsx", sheet: "Keuzes" } },
      { code: "file-header-only", severity: "warning", place: { sheet: "Nieuw" } },
    ]);
  });

  it("are listed with those that are hidden or empty", async () => {
    const { sheets } = await workbookOf(book);
    expect(sheets.map(({ name, hidden, filled }) => [name, hidden, filled])).toEqual([
      ["Leeg", false, false],
      ["Mensen", false, true],
      ["Oud", true, true],
      ["Keuzes", false, true],
      ["Projecten", false, true],
      ["Nieuw", false, true],
    ]);
  });

  it("can be chosen, a hidden one too, whatever its capitals", async () => {
    expect(names(await tablesOf(book, { sheet: "oud" }))).toEqual(["Oud"]);
    expect(names(await tablesOf(book, { sheet: "Keuzes" }))).toEqual(["Keuzes"]);
  });

  it("that are not there are named with those that are", async () => {
    await expect(tablesOf(book, { sheet: "Blad9" })).rejects.toMatchObject({
      problems: [
        {
          code: "sheet-unknown",
          value: "Blad9",
          details: { sheets: "Leeg, Mensen, Oud, Keuzes, Projecten, Nieuw" },
        },
      ],
    });
  });

  it("that hold nothing, or nothing that is shown, are no data", async () => {
    expect(await refusal(tablesOf(makeWorkbook([sheet([])])))).toBe("file-empty");
    expect(await refusal(tablesOf(book, { sheet: "Leeg" }))).toBe("file-empty");
    const hidden = makeWorkbook([sheet([]), sheet(PEOPLE, { name: "Oud", hidden: true })]);
    expect(await refusal(tablesOf(hidden))).toBe("workbook-only-hidden");
  });

  it("may be charts, which have no cells", async () => {
    const parts = partsOf([sheet(PEOPLE), sheet([], { name: "Grafiek" })]);
    const list = "xl/_rels/workbook.xml.rels";
    const asChart = String(parts[list]).replace(
      /worksheet(?=" Target="worksheets\/sheet2)/,
      "chartsheet",
    );
    const charted = zipSync(
      bytesOf({ ...parts, [list]: asChart, "xl/worksheets/sheet2.xml": "<chartsheet/>" }),
    );
    expect(names(await tablesOf(charted))).toEqual(["Blad1"]);
    expect(await refusal(tablesOf(charted, { sheet: "Grafiek" }))).toBe("file-empty");
  });

  it("say in each problem of a row which sheet it is of", async () => {
    const [people] = await tablesOf(
      makeWorkbook([sheet([...PEOPLE, ["vacature", "geen adres", "BZ"]], { name: "Mensen" })]),
    );
    const places: unknown[] = [];
    for await (const rows of people!.facts())
      for (const { problems } of rows) places.push(...problems.map(({ place }) => place));
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) expect(place).toMatchObject({ sheet: "Mensen", line: 4 });
  });

  it("have the header that a person chose", async () => {
    const rows = [
      ["Lijst van 2024"],
      [],
      ["Naam", "E-mail"],
      ["Anne", "a@x.nl"],
      ["Bram", "b@x.nl"],
    ];
    const chosen = await firstOf(makeWorkbook([sheet(rows)]), { choices: { headerRow: 4 } });
    expect(chosen.headers).toEqual(["Anne", "a@x.nl"]);
    expect(chosen.rows).toEqual([["Bram", "b@x.nl"]]);
    const found = await firstOf(makeWorkbook([sheet(rows)]));
    expect(found.reading.headerRow).toBe(3);
  });
});
