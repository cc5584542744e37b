import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DELIMITERS, findDialect } from "../../../../src/core/intake/table/find-dialect.ts";
import { writeCsv } from "../write-csv.ts";

const dialectOf = (text: string) => findDialect(text, true);

describe("the delimiter", () => {
  it("is the one that gives all rows the same number of cells", () => {
    expect(
      dialectOf("naam;functie\nBerg, Jan van der;adviseur\nVries, Els de;hoofd\n").delimiter,
    ).toBe(";");
    expect(dialectOf("naam,biedt\nJan,data;zorg\nEls,a;b\n").delimiter).toBe(",");
    expect(dialectOf("naam\tbiedt\nJan\tdata, zorg\n").delimiter).toBe("\t");
    expect(dialectOf("naam|functie\nJan|adviseur, hoofd\n").delimiter).toBe("|");
  });

  it("is not looked for within quotes", () => {
    expect(dialectOf('naam;tekst\nJan;"a,b\nc,d"\nEls;"e,f\ng,h"\n').delimiter).toBe(";");
  });

  it("is what a line sep= says, and that line is no header", () => {
    expect(dialectOf("sep=|\nnaam|a;b\nJan|1;2\n")).toEqual({
      delimiter: "|",
      quote: '"',
      escape: "double",
      headerRow: 2,
      headerRows: 1,
      skip: 2,
      width: 2,
    });
    expect(dialectOf("sep=;\r\nnaam;a\r\nJan;2\r\n")).toMatchObject({
      delimiter: ";",
      headerRow: 2,
    });
  });

  it("cuts nothing in a file of one column", () => {
    expect(dialectOf("naam\nJan\nEls\n")).toMatchObject({ delimiter: ",", headerRow: 1 });
    expect(
      dialectOf("omschrijving\nEen zin, met een komma.\nNog een.\nEn nog een.\nKlaar.\n").delimiter,
    ).not.toBe(",");
  });

  it.each([["#"], ["!"], ["*"], ["/"], ["->"], [" -> "], [" → "], [" | "], [" ; "], [";;"]])(
    "may be %j where that gives names that columns have",
    (mark) => {
      const rows = [
        ["naam", "organisatie", "functie"],
        ["Jan de Vries", "BZ", "hoofd; lid"],
        ["Els Mol", "", "lid"],
      ];
      const table = rows.map((row) => row.join(mark)).join("\n");
      const written = mark === " ; " ? table.replace("hoofd; lid", "hoofd") : table;
      expect(dialectOf(written)).toMatchObject({ delimiter: mark, width: 3, headerRow: 1 });
    },
  );

  it.each([["Afdeling/team\nBZ/a\nEZ/b\n"], ["nr. #\nnr. #1\nnr. #2\n"]])(
    "is no rare one in %j",
    (text) => expect(dialectOf(text).width).toBe(1),
  );

  it("is found in whatever a spreadsheet writes", () => {
    const cell = fc.stringMatching(/^[a-z ,;|"\n]{0,10}$/).map((text) => `x${text.trim()}x`);
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 3, maxLength: 10 });
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(...DELIMITERS),
        fc.constantFrom("\n", "\r\n", "\r"),
        (table, delimiter, lineEnd) => {
          const text = writeCsv([["naam", "functie", "organisatie"], ...table], {
            delimiter,
            lineEnd,
          });
          expect(dialectOf(text)).toEqual({
            delimiter,
            quote: '"',
            escape: "double",
            headerRow: 1,
            headerRows: 1,
            skip: 1,
            width: 3,
          });
        },
      ),
    );
  });
});

describe("the width", () => {
  it("is that of the header, or of nearly all rows where those have more", () => {
    expect(dialectOf("naam;functie\nJan;a;b\nEls;c;d\nPiet;e;f\n").width).toBe(3);
    expect(dialectOf("naam;functie\nJan;a;b\nEls;c\nPiet;e\n").width).toBe(2);
    expect(dialectOf("naam;functie;kamer\nJan;a\nEls;c\n").width).toBe(3);
  });

  it("does not count empty cells at the end of the header", () => {
    expect(dialectOf("naam;functie;;\nJan;a\nEls;c\n").width).toBe(2);
  });
});

describe("the header", () => {
  it("stands below banners and empty rows", () => {
    expect(dialectOf("Overzicht 2025;;\n;;\nnaam;functie;team\nJan;hoofd;A\n")).toMatchObject({
      headerRow: 3,
      skip: 3,
    });
    expect(dialectOf("\n\nnaam;functie\nJan;hoofd\n")).toMatchObject({ headerRow: 3, skip: 3 });
    expect(dialectOf("Deel 1;;;Deel 2;;\na;b;c;d;e;f\n1;2;3;4;5;6\n")).toMatchObject({
      headerRow: 2,
      skip: 2,
    });
  });

  it("is counted in rows, also where a banner runs over several lines", () => {
    expect(dialectOf('"Deel 1\nvul in",,\nnaam,functie,team\nJan,hoofd,A\n')).toMatchObject({
      headerRow: 2,
    });
  });

  it("may be of words that nobody knows", () => {
    expect(dialectOf("foo;bar\nx;y\nz;w\n")).toMatchObject({ headerRow: 1, skip: 1 });
  });

  it("is missing where the first row can only be data", () => {
    expect(dialectOf("Jan;jan@ez.nl;3\nEls;els@ez.nl;4\n")).toMatchObject({
      headerRow: null,
      skip: 0,
    });
    expect(dialectOf("Een man loopt.,Een man rent.,4.5\nEen kat.,Een hond.,0.5\n")).toMatchObject({
      headerRow: null,
      skip: 0,
    });
    expect(dialectOf("Jan;Els;kent\nEls;Piet;kent\n")).toMatchObject({ headerRow: null, skip: 0 });
  });

  it("is not looked for in sentences, whatever their words", () => {
    const pair =
      "Een man is goed in zingen, waar hij mee wil helpen.;Een man die zoekt wat hij wil leren.;3";
    expect(dialectOf(`${pair}\n`.repeat(3))).toMatchObject({ headerRow: null, skip: 0 });
  });

  it("is there where a single column has a known name, whatever the others are called", () => {
    expect(dialectOf("naam;2024;2025\nJan;1;2\n")).toMatchObject({ headerRow: 1, skip: 1 });
  });
});
