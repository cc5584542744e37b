import { describe, expect, it } from "vitest";
import { findDialect } from "../../../../src/core/intake/table/find-dialect.ts";
import { readRecords } from "../../../../src/core/intake/table/records.ts";
import { inspectFile, sourceOf } from "../source-of.ts";

const HEADER = ["naam", "e-mail", "organisatie", "functie"];
const ROWS = [
  ["Jan de Vries", "jan@rws.nl", "Rijkswaterstaat", "adviseur"],
  ["Berg, J. van der", "j.berg@bz.nl", "BZ", 'het "gezicht"'],
  ["Aïcha el Idrissi", "", "Ministerie van LNV", "jurist"],
  ["Piet O'Neill", "piet@svb.nl", "SVB", "econoom"],
];
const PLAIN = ROWS.map((row) => row.map((cell) => cell.replaceAll('"', "")));

async function read(lines: readonly string[], choices = {}) {
  const { columns, rows, headerRow, quote, delimiter, problems } = await inspectFile(
    sourceOf(lines.join("\n")),
    { rows: "all", ...choices },
  );
  return {
    header: columns.map(({ header }) => header),
    rows,
    headerRow,
    delimiter,
    quote,
    told: problems
      .filter(({ code }) => /^(row|header|table|quote)-/.test(code) && code !== "row-empty")
      .map(({ code, place }) => [code, place.line]),
  };
}

const quoted = (cell: string, delimiter: string): string =>
  cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
const line = (row: readonly string[], delimiter: string): string =>
  row.map((cell) => quoted(cell, delimiter)).join(delimiter);
const wrapped = (row: readonly string[], delimiter: string): string =>
  `"${line(row, delimiter).replaceAll('"', '""')}"`;

const table = { header: HEADER, rows: ROWS, headerRow: 1, told: [] };

describe("lines that stand in quotes as a whole", () => {
  it.each([
    ["all of them", ",", [HEADER, ...ROWS].map((row) => wrapped(row, ","))],
    ["with another delimiter", ";", [HEADER, ...ROWS].map((row) => wrapped(row, ";"))],
    ["with delimiters behind them", ",", [HEADER, ...ROWS].map((row) => `${wrapped(row, ",")};;;`)],
    ["below a plain header", ",", [line(HEADER, ","), ...ROWS.map((row) => wrapped(row, ","))]],
    [
      "here and there",
      ",",
      [HEADER, ...ROWS].map((row, i) => (i === 2 ? wrapped(row, ",") : line(row, ","))),
    ],
  ])("are rows: %s", async (_, delimiter, lines) => {
    expect(await read(lines)).toEqual({ ...table, delimiter, quote: '"' });
  });

  it("may have a title above and a note below, and line breaks in cells", async () => {
    const lines = ["naam,opm,org", 'Jan,"regel 1\nregel 2",BZ', "Els,x,EZK"];
    const found = await read([
      "Ledenlijst",
      ...lines.map((one) => `"${one.replaceAll('"', '""')}"`),
      "",
      '"Bron: de dienst"',
    ]);
    expect(found).toMatchObject({
      header: ["naam", "opm", "org"],
      headerRow: 2,
      rows: [
        ["Jan", "regel 1\nregel 2", "BZ"],
        ["Els", "x", "EZK"],
      ],
      told: [
        ["row-above-table", 1],
        ["row-below-table", 7],
      ],
    });
  });

  it("are rows where one of the marks is chosen, and cells where both are", async () => {
    const lines = [HEADER, ...ROWS].map((row) => wrapped(row, ","));
    expect(await read(lines, { delimiter: "," })).toMatchObject(table);
    expect(await read(lines, { quote: '"' })).toMatchObject(table);
    expect(await read(lines, { delimiter: ",", quote: '"' })).toMatchObject({
      rows: ROWS.map((row) => [line(row, ",")]),
    });
  });

  it.each([
    ["names", ['"naam"', '"Berg, J. van der"', '"Bos,K."', '"Mol,E."']],
    ["sentences", ['"opmerking, of niet"', '"Eerst, dan"', '"Ja, nee"', '"Nee, ja"']],
  ])("are cells where they are %s", async (_, lines) => {
    const found = await read(lines);
    expect(found.rows.map((row) => row.join("¤"))).toEqual(
      lines.slice(1).map((one) => one.slice(1, -1)),
    );
  });

  it("are a note where delimiters have a blank behind them", async () => {
    const lines = ["a;b;c", "Jan;1;2", "Els;3;4", '"een; twee; drie"', "Ali;5;6"];
    const found = await read(lines);
    expect(found.rows[2]).toEqual(["een; twee; drie", "", ""]);
    expect(found.told).toEqual([["row-ragged", 4]]);
  });
});

describe("quotes of two kinds", () => {
  it.each([
    ["“", "”"],
    ["„", "”"],
    ["«", "»"],
  ])("%s and %s stand around every cell", async (open, close) => {
    const lines = [HEADER, ...ROWS].map((row) => row.map((cell) => open + cell + close).join(","));
    expect(await read(lines)).toEqual({ ...table, delimiter: ",", quote: open });
    expect(await read(lines, { quote: open, delimiter: "," })).toMatchObject(table);
  });

  it("stand around the cells that need them, where that makes rows even", async () => {
    const found = await read(["naam,org", "“Berg, J. van der”,BZ", "Jan Bos,EZK", "“Mol, E.”,BZK"]);
    expect(found.rows).toEqual([
      ["Berg, J. van der", "BZ"],
      ["Jan Bos", "EZK"],
      ["Mol, E.", "BZK"],
    ]);
  });

  it("are text where they stand in some cells only", async () => {
    const found = await read(["titel;status", "“Samen” verder;loopt", "Het “nieuwe” werken;idee"]);
    expect(found.rows).toEqual([
      ["“Samen” verder", "loopt"],
      ["Het “nieuwe” werken", "idee"],
    ]);
  });
});

it("blanks may stand before and behind all quotes", async () => {
  const lines = [HEADER, ...ROWS].map((row) =>
    row.map((cell) => ` "${cell.replaceAll('"', '""')}" `).join(","),
  );
  expect(await read(lines)).toEqual({ ...table, delimiter: ",", quote: '"' });
});

describe("a drawn table", () => {
  const cells = [HEADER, ...PLAIN].map((row) => `| ${row.join(" | ")} |`);
  const [header = "", ...rows] = cells;

  it("is that of Markdown", async () => {
    const lines = [header, "|:---|---|:-:|--:|", ...rows];
    expect(await read(lines)).toEqual({ ...table, rows: PLAIN, delimiter: "|", quote: null });
    expect(await read(lines, { delimiter: "|", quote: null })).toMatchObject({ rows: PLAIN });
  });

  it.each([
    ["without a drawn line", ["|naam|org|", "|Jan|BZ|", "|Els|EZK|"]],
    ["of a wiki", ["||naam||org||", "|Jan|BZ|", "|Els|EZK|"]],
    [
      "of box drawings",
      [
        "┌──────┬─────┐",
        "│ naam │ org │",
        "├──────┼─────┤",
        "│ Jan  │ BZ  │",
        "│ Els  │ EZK │",
        "└──────┴─────┘",
      ],
    ],
  ])("may be one %s", async (_, lines) => {
    const found = await read(lines);
    expect(found.header).toEqual(["naam", "org"]);
    expect(found.rows).toEqual([
      ["Jan", "BZ"],
      ["Els", "EZK"],
    ]);
    expect(found.told).toEqual([]);
  });

  it("may lack its sides, and have | in a cell", async () => {
    const lines = ["naam | functie", "--- | ---", "Jan | a \\| b", "Els | c"];
    const found = await read(lines);
    expect(found.header).toEqual(["naam", "functie"]);
    expect(found.rows).toEqual([
      ["Jan", "a | b"],
      ["Els", "c"],
    ]);
  });

  it("is that of a database's prompt, with a note below", async () => {
    const rule = "+------+-----+---+---+";
    const lines = [rule, header, rule, ...rows, rule, "Bron: de dienst"];
    expect(await read(lines)).toMatchObject({
      header: HEADER,
      rows: PLAIN,
      headerRow: 2,
      told: [["row-below-table", 9]],
    });
  });
});

describe("columns below each other", () => {
  const pad = (row: readonly string[]): string =>
    row.map((cell, i) => (i === 3 ? cell.padStart(12) : cell.padEnd(22))).join("");

  it("are parted by blanks, and may be empty", async () => {
    const lines = [HEADER, ...PLAIN].map(pad);
    expect(await read(lines)).toEqual({ ...table, rows: PLAIN, delimiter: "  ", quote: null });
    expect(await read(lines, { delimiter: "  ", quote: null })).toMatchObject({ rows: PLAIN });
  });

  it("may have a title above, a drawn line below the header, and a line that is too long", async () => {
    const rule = pad(HEADER.map(() => "-".repeat(12)));
    const long = "Eennaamdieveellangerisdandekolomwaarinhijstaat en breder is";
    const found = await read(["Ledenlijst", pad(HEADER), rule, ...PLAIN.map(pad), long, "", "Bo"]);
    expect(found).toMatchObject({ header: HEADER, headerRow: 2 });
    expect(found.rows.slice(0, 4)).toEqual(PLAIN);
    expect(found.rows[4]).toEqual([long, "", "", ""]);
    expect(found.told).toEqual([
      ["row-above-table", 1],
      ["row-ragged", 8],
    ]);
  });

  it("may be parted by as many tabs as it takes", async () => {
    const found = await read([
      "naam\t\t\torg\tfunctie",
      "Jan de Vries\t\tBZ\ta",
      "Els Mol\t\t\tEZK\tb",
      "Ali B\t\t\tEZK\tc",
    ]);
    expect(found.header).toEqual(["naam", "org", "functie"]);
    expect(found.rows).toEqual([
      ["Jan de Vries", "BZ", "a"],
      ["Els Mol", "EZK", "b"],
      ["Ali B", "EZK", "c"],
    ]);
  });

  it("keep their empty cells where single tabs make a table", async () => {
    const found = await read(["naam\torg\tfunctie", "Jan\t\ta", "Els\tEZK\t", "Ali\tEZK\tc"]);
    expect(found.rows).toEqual([
      ["Jan", "", "a"],
      ["Els", "EZK", ""],
      ["Ali", "EZK", "c"],
    ]);
  });

  it("are none where a sentence has two blanks", async () => {
    const lines = ["opmerking", "Eerst.  Dan dit", "Ja.  Nee", "Nee.  Zo is het."];
    expect((await read(lines)).rows.map((row) => row.join("¤"))).toEqual(lines.slice(1));
  });
});

describe("whatever its form, a file", () => {
  const cells = [HEADER, ...PLAIN];
  it.each<[string, readonly string[]]>([
    ["with rows in quotes", [HEADER, ...ROWS].map((row) => wrapped(row, ","))],
    ["with quotes of two kinds", cells.map((row) => row.map((cell) => `“${cell}”`).join(","))],
    ["with a drawn table", cells.map((row) => `| ${row.join(" | ")} |`)],
    ["with columns below each other", cells.map((row) => row.map((c) => c.padEnd(20)).join(""))],
  ])("%s is read the same in pieces", async (_, lines) => {
    const text = lines.join("\r\n");
    const dialect = findDialect(text, true);
    expect(dialect.form).toBeDefined();
    const inPieces = async (piece: number): Promise<unknown[]> => {
      const pieces = async function* (): AsyncGenerator<string> {
        for (let from = 0; from < text.length; from += piece) yield text.slice(from, from + piece);
      };
      const rows: unknown[] = [];
      for await (const batch of readRecords(pieces(), dialect, "a.csv"))
        batch.rows.forEach((row, i) => rows.push([batch.lines[i], row]));
      return rows;
    };
    const whole = await inPieces(text.length);
    expect(whole).toHaveLength(cells.length);
    for (const piece of [1, 2, 7, 50]) expect(await inPieces(piece)).toEqual(whole);
  });
});
