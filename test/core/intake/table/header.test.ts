import { describe, expect, it } from "vitest";
import { inspectFile, sourceOf } from "../source-of.ts";

async function read(lines: readonly string[], choices = {}) {
  const { columns, rows, headerRow, headerRows, problems } = await inspectFile(
    sourceOf(lines.join("\n")),
    { rows: "all", ...choices },
  );
  return {
    header: columns.map(({ header }) => header),
    rows: rows.map((row) => row.join(";")),
    headerRow,
    headerRows,
    told: problems
      .filter(({ code }) => /^(row|header|table)-/.test(code) && code !== "row-empty")
      .map(({ code, place, value }) => [code, place.line, value]),
  };
}

describe("a header of several rows", () => {
  it("has titles over groups of columns: each stands before the names below it", async () => {
    const found = await read([
      "Persoon;;Organisatie;",
      "Naam;E-mail;Ministerie;Directie",
      "Jan Bos;jan@ez.nl;EZ;Digitaal",
    ]);
    expect(found).toEqual({
      header: ["Persoon Naam", "Persoon E-mail", "Organisatie Ministerie", "Organisatie Directie"],
      rows: ["Jan Bos;jan@ez.nl;EZ;Digitaal"],
      headerRow: 2,
      headerRows: 2,
      told: [],
    });
  });

  it("may have titles over some columns only", async () => {
    const found = await read([
      ";;2024;;2025;",
      "gemeente;provincie;aantal;bedrag;aantal;bedrag",
      "Aa;Drenthe;1;2;3;4",
      "Bergen;Limburg;5;6;7;8",
    ]);
    expect(found.header).toEqual([
      "gemeente",
      "provincie",
      "2024 aantal",
      "2024 bedrag",
      "2025 aantal",
      "2025 bedrag",
    ]);
    expect(found).toMatchObject({ headerRow: 2, headerRows: 2, told: [] });
  });

  it("has names under a title, and next to it columns with a name of their own", async () => {
    const found = await read([
      "Naam;Adres;;Telefoon",
      ";Straat;Plaats;",
      "Jan Bos;Dorpsstraat;Den Haag;070-1",
      "Els Mol;Kade;Delft;015-2",
    ]);
    expect(found).toMatchObject({
      header: ["Naam", "Adres Straat", "Adres Plaats", "Telefoon"],
      headerRow: 2,
      headerRows: 2,
    });
    expect(found.rows.length).toBe(2);
  });

  it("has units in its second row", async () => {
    const found = await read(["gemeente;lengte;bedrag", ";(km);(in euro)", "Aa;1;2", "Bergen;3;4"]);
    expect(found).toMatchObject({
      header: ["gemeente", "lengte (km)", "bedrag (in euro)"],
      headerRow: 2,
    });
  });

  it("has words in its second row where all rows below have values", async () => {
    const found = await read([
      "periode;bedrag;naam",
      "begin;in euro;voluit",
      "1-1-2024;100;Jan",
      "1-2-2024;200;Els",
      "1-3-2024;300;Piet",
    ]);
    expect(found).toMatchObject({
      header: ["periode begin", "bedrag in euro", "naam voluit"],
      headerRow: 2,
      headerRows: 2,
    });
  });

  it("may have the same words in its last row, below others", async () => {
    const found = await read([
      ";2023;;2024;",
      ";Q1;Q2;Q1;Q2",
      "afdeling;fte;fte;fte;fte",
      "BZ;1;2;3;4",
      "EZK;5;6;7;8",
      "BZK;9;1;2;3",
    ]);
    expect(found).toMatchObject({
      header: ["afdeling", "2023 Q1 fte", "2023 Q2 fte", "2024 Q1 fte", "2024 Q2 fte"],
      headerRow: 3,
      headerRows: 3,
    });
    expect(found.rows.length).toBe(3);
  });

  it("may have names in two languages", async () => {
    const found = await read([
      "naam;organisatie;functie",
      "name;organisation;position",
      "Jan;BZ;a",
      "Els;EZK;b",
    ]);
    expect(found).toMatchObject({ headerRow: 2, headerRows: 2 });
    expect(found.rows).toEqual(["Jan;BZ;a", "Els;EZK;b"]);
  });

  it("is that of a survey: names, questions, and what is of the program only", async () => {
    const found = await read([
      "StartDate,Q1,Q2",
      "Start Date,Wat is uw naam?,Bij welke organisatie werkt u?",
      '"{""ImportId"":""startDate""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2""}"',
      "2025-01-02 10:00:00,Jan Bos,BZ",
      "2025-01-03 11:00:00,Els Mol,EZK",
    ]);
    expect(found).toMatchObject({
      header: ["StartDate Start Date", "Q1 Wat is uw naam?", "Q2 Bij welke organisatie werkt u?"],
      headerRow: 3,
      headerRows: 3,
    });
  });

  it("lacks a name for the numbers of rows that R writes", async () => {
    const found = await read([
      '"naam","org"',
      '"1","Jan Bos","BZ"',
      '"2","Els Mol","EZK"',
      '"3","Ali B","BZK"',
    ]);
    expect(found.header).toEqual(["col_0", "naam", "org"]);
  });

  it("stands again, with a mark, where one file was put behind another", async () => {
    const found = await read(["\ufeffnaam;org", "Jan;BZ", "\ufeffnaam;org", "Els;EZK"]);
    expect(found.rows).toEqual(["Jan;BZ", "Els;EZK"]);
    expect(found.told).toEqual([["header-repeated", 3, null]]);
  });

  it("may have a drawn line below it, found or chosen", async () => {
    const lines = ["naam;functie;kamer", "----;-------;-----", "Jan;a;1", "Els;b;2"];
    for (const choices of [{}, { headerRow: 1 }]) {
      const found = await read(lines, choices);
      expect(found).toMatchObject({ header: ["naam", "functie", "kamer"], headerRow: 1 });
      expect(found.rows).toEqual(lines.slice(2));
      expect(found.told).toEqual([["row-above-table", 2, "---- | ------- | -----"]]);
    }
  });

  it.each([
    [
      "a first row that lacks what others have",
      ["Naam;;Telefoon", "Jan;extra;", "Els;;070-1", "Piet;x;070-2"],
    ],
    [
      "a first row without dates",
      [
        "naam;begin;einde",
        "Jan;onbekend;onbekend",
        "Els;1-1-2024;1-2-2024",
        "Piet;1-1-2024;1-2-2024",
      ],
    ],
    ["a first row of words", ["a;b;c", "x;y;z", "p;q;r"]],
    ["a row in brackets", ["naam;functie", "(vacature);", "Jan;hoofd"]],
  ])("is not %s: no row is lost", async (_, lines) => {
    const found = await read(lines);
    expect(found).toMatchObject({ headerRow: 1, headerRows: 1, told: [] });
    expect(found.rows).toEqual(lines.slice(1));
  });

  it("is no explanation of many words above the header", async () => {
    const found = await read([
      "Deel 1: vul dit in voor alle lopende proeven van uw dienst;;Deel 2: vul dit alleen in als er al een resultaat is;",
      "titel;status;doel;resultaat",
      "Proef;loopt;leren;geen",
    ]);
    expect(found).toMatchObject({
      header: ["titel", "status", "doel", "resultaat"],
      headerRow: 2,
      headerRows: 1,
    });
    expect(found.told).toHaveLength(1);
  });

  it("is joined as a person chose it", async () => {
    const lines = ["a;b", "c;d", "e;f", "1;2"];
    expect(await read(lines, { headerRow: 3, headerRows: 2 })).toEqual({
      header: ["c e", "d f"],
      rows: ["1;2"],
      headerRow: 3,
      headerRows: 2,
      told: [["row-above-table", 1, "a | b"]],
    });
    expect(await read(lines, { headerRows: 3 })).toMatchObject({
      header: ["a c e", "b d f"],
      headerRow: 3,
    });
  });
});

describe("the header that a person chose", () => {
  it("may be any row, or none", async () => {
    const lines = ["naam;functie", "Jan;hoofd", "Els;lid"];
    expect(await read(lines, { headerRow: null })).toMatchObject({
      header: ["col_0", "col_1"],
      rows: lines,
      headerRow: null,
      headerRows: 0,
    });
    expect(await read(lines, { headerRow: 2 })).toMatchObject({
      header: ["Jan", "hoofd"],
      rows: ["Els;lid"],
      headerRow: 2,
    });
  });

  it("may lie far below", async () => {
    const lines = [
      ...Array.from({ length: 9_000 }, (_, i) => `regel ${i} ${"x".repeat(80)}`),
      "naam;functie",
      "Jan;hoofd",
    ];
    expect(await read(lines, { headerRow: 9_001, delimiter: ";" })).toMatchObject({
      header: ["naam", "functie"],
      rows: ["Jan;hoofd"],
    });
  });

  it.each([
    [{ headerRow: 4 }, "header-row-absent", "4", { rows: 3 }],
    [{ headerRow: 2, headerRows: 3 }, "header-row-absent", "3", { rows: 2 }],
    [{ headerRows: 9 }, "header-row-absent", "9", { rows: 3 }],
    [{ delimiter: "\n" }, "delimiter-unusable", "\n", undefined],
    [{ quote: ";", delimiter: ";" }, "quote-unusable", ";", undefined],
  ])("that cannot be is refused: %j", async (choices, code, value, details) => {
    const reading = read(["naam;functie", "Jan;hoofd", "Els;lid"], choices);
    await expect(reading).rejects.toMatchObject({
      code: "import-failed",
      path: "bestand.csv",
      problems: [{ code, value, ...(details ? { details } : {}), place: { file: "bestand.csv" } }],
    });
  });
});

describe("a row with years", () => {
  it("is the header of what was counted in them", async () => {
    const found = await read(["gemeente;2023;2024", "Aa;1;2", "Bergen;3;4"]);
    expect(found).toMatchObject({
      header: ["gemeente", "2023", "2024"],
      rows: ["Aa;1;2", "Bergen;3;4"],
    });
  });

  it("is data where the rows below it have years too", async () => {
    const found = await read(["Aa;2023;2024", "Bergen;2021;2022"]);
    expect(found).toMatchObject({ headerRow: null, rows: ["Aa;2023;2024", "Bergen;2021;2022"] });
  });
});

describe("above the header", () => {
  it.each([
    [
      "lines of text",
      [
        "Overzicht initiatieven",
        "Peildatum: 1-1-2025",
        "",
        "titel;status;ministerie",
        "Proef;loopt;BZK",
      ],
      4,
      2,
    ],
    [
      "cells of their own",
      ["Overzicht;2025;", "Door;Jan;", ";;", "foo;bar;baz", "x;1;2", "y;3;4"],
      4,
      2,
    ],
    [
      "labels with what they say",
      ["Rapport:;Personeel", "Door:;Jan", "", "foo;bar", "x;y", "z;y"],
      4,
      2,
    ],
    ["with a line sep=", ["sep=;", "Overzicht", "titel;status", "Proef;loopt"], 3, 1],
    ["with a quoted line sep=", ['"sep=;"', "titel;status", "Proef;loopt"], 2, 0],
    [
      "more lines than the table has",
      [
        "Ministerie X",
        "Overzicht",
        "Versie 2, definitief",
        "Door: Jan",
        "Doel: intern",
        "Let op",
        "",
        "foo;bar;baz",
        "x;p;q",
        "y;r;s",
      ],
      8,
      6,
    ],
    ["comments", ["# gemaakt op 1-1-2025", "# door Jan", "van;naar", "a;b"], 3, 2],
  ])("may stand %s, which are told of", async (_, lines, headerRow, above) => {
    const found = await read(lines);
    expect(found.headerRow).toBe(headerRow);
    expect(found.rows).toEqual(lines.slice(headerRow));
    expect(found.told.map(([code]) => code)).toEqual(Array(above).fill("row-above-table"));
  });
});

describe("below the data", () => {
  const table = ["naam;functie;kamer", "Jan Bos;hoofd;1", "Els Mol;lid;2"];

  it.each([
    ["a source", ["Bron: de dienst;;"]],
    ["a note with a star", ["* deeltijd"]],
    ["a sum", ["Totaal;;3"]],
    ["text below an empty row", ["", "Dit overzicht is van de dienst"]],
    ["a drawn line and the end", ["----------", "Einde rapport"]],
    ["a drawn line below every column", ["----;----;----"]],
    ["a sum in one cell", ["Totaal: 2"]],
    ["how many rows there are", ["(2 rows affected)"]],
    ["several", ["", "1) alleen vast", "2) alleen tijdelijk", "", "Bron: de dienst"]],
  ])("may stand %s, which is told of and no data", async (_, lines) => {
    const found = await read([...table, ...lines]);
    expect(found.rows).toEqual(table.slice(1));
    const notes = lines
      .filter((line) => line !== "")
      .map((line) =>
        line
          .split(";")
          .filter((cell) => cell !== "")
          .join(" | "),
      );
    expect(found.told.map(([code, , value]) => [code, value])).toEqual(
      notes.map((note) => ["row-below-table", note]),
    );
  });

  it.each([
    ["a name alone", ["Piet Vos"]],
    [
      "a name alone below an empty row, where names stand alone elsewhere",
      ["Kees", "Ali;lid;4", "", "Piet Vos"],
    ],
    ["a name alone below an empty row", ["", "Piet Vos"]],
    ["a figure alone below an empty row", ["", "12"]],
    ["a title that begins with total", ["Total Quality Management;lid;4"]],
    ["a note with rows below it", ["* deeltijd", "Piet Vos;lid;3"]],
    ["a sum with rows below it", ["Totaal;;3", "Piet Vos;lid;3"]],
  ])("is not %s: no row is lost", async (_, lines) => {
    const found = await read([...table, ...lines]);
    const full = (line: string): string => (line.includes(";") ? line : `${line};;`);
    expect(found.rows).toEqual([
      ...table.slice(1),
      ...lines.filter((line) => line !== "").map(full),
    ]);
  });

  it("may stand a sentence with the delimiter in it", async () => {
    const lines = [
      "naam,functie,kamer",
      "Jan Bos,hoofd,1",
      "Els Mol,lid,2",
      "",
      "* Peildatum 1-1-2025",
      "Bron: P-Direkt, 2025",
    ];
    const found = await read(lines);
    expect(found.rows).toEqual(["Jan Bos;hoofd;1", "Els Mol;lid;2"]);
    expect(found.told.map(([code, at]) => [code, at])).toEqual([
      ["row-below-table", 5],
      ["row-below-table", 6],
    ]);
  });

  it("is no row what has but blanks of other kinds, or the mark of the end of a file", async () => {
    const found = await read([...table, "\u00a0;\u00a0;\u2003", "Ali;lid;4", "\u001a"]);
    expect(found.rows).toEqual([...table.slice(1), "Ali;lid;4"]);
    expect(found.told).toEqual([]);
  });

  it("the header may stand again, and a second table follow", async () => {
    const found = await read([...table, ...table, "", "code;omschrijving", "a;1", "b;2"]);
    expect(found.rows).toEqual([...table.slice(1), ...table.slice(1)]);
    expect(found.told).toEqual([
      ["header-repeated", 4, null],
      ["table-second", 8, "code | omschrijving"],
    ]);
  });

  it("the title of a second table is none of the first", async () => {
    const lines = [
      ...table,
      "",
      "Tabel 2",
      "afdeling;code;bedrag;jaar",
      "EZ;1;100;2024",
      "BZK;2;200;2024",
    ];
    const found = await read(lines);
    expect(found.rows).toEqual(table.slice(1));
    expect(found.told).toEqual([
      ["row-below-table", 5, "Tabel 2"],
      ["table-second", 6, "afdeling | code | bedrag | jaar"],
    ]);
  });

  it("is no second table what is a row with fewer cells below an empty one", async () => {
    const lines = [...table, "", "Piet Vos;lid", "Ali;lid;4"];
    expect((await read(lines)).rows).toEqual([...table.slice(1), "Piet Vos;lid;", "Ali;lid;4"]);
  });
});
