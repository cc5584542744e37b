import { describe, expect, it } from "vitest";
import { inspectFile, sourceOf } from "../source-of.ts";
import { ENCODERS } from "../write-csv.ts";

/*
 * The kinds of pollution of the Pollock benchmark (Vitagliano et al., "Pollock: A Data Loading Benchmark", PVLDB 16,
 * 2023; github.com/HPI-Information-Systems/Pollock, MIT), each on a small table of our own that has what makes theirs
 * hard: quotes, apostrophes and delimiters in cells, words that only some rows have in quotes, an empty last column.
 */

const HEADER = ["DATE", "TIME", "Qty", "CODE", "Price", "Kind", "Description", "URL", "Comments"];
const ROWS = [
  [
    "28/01/2018",
    "00:00",
    "2",
    "MG-8769",
    "$74.69",
    "Men's Boots",
    "Rugged, yet light.",
    "https://ex.org/MG_8769",
    "",
  ],
  [
    "29/01/2018",
    "00:15",
    "0",
    "RI-3895",
    "$29.81",
    "Jacket",
    "Resists the elements; keeps you dry.",
    "https://ex.org/RI",
    "",
  ],
  [
    "30/01/2018",
    "00:30",
    "1",
    "RI-8070",
    "$80.08",
    "Trail Shoes",
    "Great grip, warm and dry.",
    "https://ex.org/8070",
    "",
  ],
  [
    "31/01/2018",
    "00:45",
    "1",
    "RI-9546",
    "$25.55",
    "Fly Rods",
    "There isn't space for a backcast.",
    "https://ex.org/9546",
    "",
  ],
  [
    "13/02/2018",
    "01:00",
    "9",
    "CC-9259",
    "$48.00",
    "Pillow, Wooden",
    "A pop of paddling fun, timeless.",
    "https://ex.org/cc",
    "",
  ],
  [
    "18/02/2018",
    "02:15",
    "2",
    "BH-9827",
    "$78.07",
    'Table, Round 48"',
    "Made to our exacting standards, durable.",
    "https://ex.org/bh",
    "",
  ],
  [
    "19/02/2018",
    "02:30",
    "1",
    "BH-7885",
    "$52.45",
    "Socks",
    "Minimal, pure elegance.",
    "https://ex.org/bh2",
    "",
  ],
  [
    "13/03/2018",
    "05:00",
    "0",
    "GN-9860",
    "$24.86",
    'Boxer, 5" Inseam',
    "Perfect, quick drying.",
    "https://ex.org/gn",
    "",
  ],
] as const;

type Writing = { delimiter?: string; quote?: string; escape?: string; lineEnd?: string };

/** Cells as Pollock's source has them: those of two columns always in quotes, others where they hold the delimiter. */
function writtenCells(
  row: readonly string[],
  { delimiter = ",", quote = '"', escape = '"' }: Writing = {},
): string[] {
  return row.map((cell, i) => {
    const needs =
      i === 6 || i === 7 || (delimiter !== " " && cell.includes(delimiter.trim() || delimiter));
    return needs ? quote + cell.replaceAll(quote, escape + quote) + quote : cell;
  });
}

const written = (rows: readonly (readonly string[])[], writing: Writing = {}): string[] =>
  rows.map(
    (row) =>
      writtenCells(row, writing).join(writing.delimiter ?? ",") + (writing.lineEnd ?? "\r\n"),
  );

const file = (writing: Writing = {}): string => written([HEADER, ...ROWS], writing).join("");

async function read(text: string | Uint8Array) {
  const { columns, rows, headerRow, problems, delimiter, quote } = await inspectFile(
    sourceOf(text),
    {
      rows: "all",
    },
  );
  return {
    header: columns.map(({ header }) => header),
    rows,
    headerRow,
    delimiter,
    quote,
    told: problems
      .filter(({ code }) => OF_TABLES.has(code))
      .map(({ code, place, value }) => [code, place.line, value]),
  };
}
/** What the cells mean is another matter. */
const OF_TABLES = new Set([
  "byte-unreadable",
  "file-empty",
  "header-repeated",
  "quote-open",
  "row-above-table",
  "row-below-table",
  "row-ragged",
  "table-second",
]);

/** The table with one row read in another way. */
const withRow = (at: number, cells: readonly string[]): (readonly string[])[] =>
  ROWS.map((row, i) => (i === at ? cells : row));
/** The file with one line written in another way; line 0 is the header. */
const withLine = (at: number, line: string): string =>
  written([HEADER, ...ROWS])
    .map((old, i) => (i === at ? `${line}\r\n` : old))
    .join("");

describe("a file as it should be", () => {
  it("is the table", async () => {
    expect(await read(file())).toEqual({
      header: HEADER,
      rows: ROWS,
      headerRow: 1,
      delimiter: ",",
      quote: '"',
      told: [],
    });
  });

  it.each(Object.keys(ENCODERS))("is so in %s", async (encoding) => {
    expect(await read(ENCODERS[encoding]!(file()))).toMatchObject({
      header: HEADER,
      rows: ROWS,
      told: [],
    });
  });
});

describe("structural characters", () => {
  it.each([[";"], ["\t"], ["|"], [", "], ["\t\t"], ["\\t"], ["~"], ["^"]])(
    "fields are parted by %j",
    async (delimiter) => {
      const found = await read(file({ delimiter }));
      expect(found).toMatchObject({ header: HEADER, rows: ROWS, delimiter, told: [] });
    },
  );

  it("fields are parted by a blank: words without quotes are cells of their own, none is lost", async () => {
    const found = await read(file({ delimiter: " " }));
    expect(found).toMatchObject({ header: HEADER, delimiter: " ", headerRow: 1 });
    expect(found.rows.map((row) => row.join(" ").trim())).toEqual(
      ROWS.map((row) => row.join(" ").trim()),
    );
    expect(found.rows[1]).toEqual(ROWS[1]);
    expect(found.rows[0]?.slice(5, 8)).toEqual(["Men's", "Boots", "Rugged, yet light."]);
  });

  it.each(["\n", "\r", "\r\n"])("rows end in %j", async (lineEnd) => {
    expect(await read(file({ lineEnd }))).toMatchObject({ header: HEADER, rows: ROWS, told: [] });
  });

  it("rows end in one way and another", async () => {
    const lines = written([HEADER, ...ROWS], { lineEnd: "" });
    const text = lines.map((line, i) => line + ["\n", "\r\n", "\r"][i % 3]!).join("");
    expect(await read(text)).toMatchObject({ header: HEADER, rows: ROWS, told: [] });
  });

  it("the quote is an apostrophe", async () => {
    const text = file({ quote: "'", escape: "'" });
    expect(await read(text)).toMatchObject({ header: HEADER, rows: ROWS, quote: "'", told: [] });
  });

  it("quotes within quotes are escaped by a backslash", async () => {
    expect(await read(file({ escape: "\\" }))).toMatchObject({
      header: HEADER,
      rows: ROWS,
      told: [],
    });
  });

  it("quotes within quotes are not escaped", async () => {
    const found = await read(file({ escape: "" }));
    expect(found).toMatchObject({ header: HEADER, rows: ROWS });
    expect(found.told).toEqual([
      ["quote-open", 7, null],
      ["quote-open", 9, null],
    ]);
  });

  it("one row has another delimiter: its cells stay together, and it is told of", async () => {
    const line = written([ROWS[6]], { delimiter: " " })[0]!.trimEnd();
    const found = await read(withLine(7, line));
    expect(found.rows.filter((_, i) => i !== 6)).toEqual(ROWS.filter((_, i) => i !== 6));
    expect(found.rows[6]?.join(",")).toContain("BH-7885");
    expect(found.told).toContainEqual(["row-ragged", 8, null]);
  });
});

describe("one quote too many", () => {
  it.each(HEADER.map((name, column) => [name, column] as const))(
    "in the header, before %s",
    async (name, column) => {
      const line = HEADER.map((cell, i) => (i === column ? `"${cell}` : cell)).join(",");
      const found = await read(withLine(0, line));
      expect(found).toMatchObject({ rows: ROWS, headerRow: 1 });
      expect(found.header[column]?.replaceAll('"', "")).toBe(name);
      expect(found.header.filter((_, i) => i !== column)).toEqual(
        HEADER.filter((_, i) => i !== column),
      );
    },
  );

  const cases = ROWS.flatMap((_, row) => HEADER.map((__, column) => [row, column] as const));
  it.each(cases)("in row %i, column %i", async (at, column) => {
    const line = writtenCells(ROWS[at] ?? [])
      .map((cell, i) => (i === column ? `"${cell}` : cell))
      .join(",");
    const found = await read(withLine(at + 1, line));
    const plain = (rows: readonly (readonly string[])[]) =>
      rows.map((row) => row.map((cell) => cell.replaceAll('"', "")));
    expect(plain(found.rows)).toEqual(plain(ROWS));
    expect(found.header).toEqual(HEADER);
    expect(found.told.map(([, l]) => l)).toContain(at + 2);
  });
});

describe("a delimiter too few or too many", () => {
  it.each(HEADER.slice(1).map((_, i) => i + 1))(
    "too few, before cell %i of a row",
    async (column) => {
      const own = writtenCells(ROWS[2]);
      const line = own.map((cell, i) => (i === 0 || i === column ? cell : `,${cell}`)).join("");
      const found = await read(withLine(3, line));
      expect(found.rows.filter((_, i) => i !== 2)).toEqual(ROWS.filter((_, i) => i !== 2));
      const letters = (row: readonly string[]) => row.join("").replaceAll(/[",]/g, "");
      expect(letters(found.rows[2]!)).toBe(letters(ROWS[2]));
      // Before a text with a comma in it the row has as many cells as it should, though others.
      expect(found.told).toEqual(column === 6 ? [] : [["row-ragged", 4, null]]);
    },
  );

  it.each(HEADER.map((_, i) => i))("too many, before cell %i of a row", async (column) => {
    const own = writtenCells(ROWS[2]);
    const line = own.map((cell, i) => (i === column ? `,${cell}` : cell)).join(",");
    const found = await read(withLine(3, line));
    expect(found.rows).toEqual(withRow(2, ROWS[2].toSpliced(column, 0, "")));
    expect(found.told).toEqual([["row-ragged", 4, null]]);
  });
});

describe("the file and its table", () => {
  it("is empty: it is refused as that", async () => {
    await expect(read("")).rejects.toMatchObject({ problems: [{ code: "file-empty" }] });
  });

  it("has no line end at its end, or two", async () => {
    expect(await read(file().trimEnd())).toMatchObject({ rows: ROWS, told: [] });
    expect((await read(`${file()}\r\n`)).rows).toEqual(ROWS);
  });

  it("has no header", async () => {
    const found = await read(written(ROWS).join(""));
    expect(found.headerRow).toBeNull();
    expect(found.rows.map((row) => [...row, ""].slice(0, 9))).toEqual(ROWS);
  });

  it("has only a header", async () => {
    const found = await read(written([HEADER]).join(""));
    expect(found).toMatchObject({ header: HEADER, rows: [], headerRow: 1 });
  });

  it("has a single row, or a single column", async () => {
    expect(await read(written([HEADER, ROWS[0]]).join(""))).toMatchObject({
      header: HEADER,
      rows: [ROWS[0]],
    });
    const column = ROWS.map((row) => [row[6]]);
    const lines = written([["Description"]]).concat(column.map(([cell]) => `"${cell}"\r\n`));
    expect(await read(lines.join(""))).toMatchObject({ header: ["Description"], rows: column });
  });

  it.each([2, 3])("has its header on %i rows: they are joined", async (count) => {
    const found = await read(
      written([...Array.from({ length: count }, () => HEADER), ...ROWS]).join(""),
    );
    expect(found).toMatchObject({ rows: ROWS, headerRow: count, told: [] });
    expect(found.header).toEqual(HEADER.map((name) => Array(count).fill(name).join(" ")));
  });

  const preamble = ["Sales of 2018", "", "", "", "", "", "", "", ""];
  const empty = Array<string>(9).fill("");
  it.each([
    ["with delimiters", [...written([preamble, preamble, empty])], 3],
    ["without delimiters", ["Sales of 2018\r\n", "Made by the shop\r\n", "\r\n"], 3],
    ["without an empty row", ["Sales of 2018\r\n", "Made by the shop\r\n"], 2],
    ["with a few cells", ["Made on,1-1-2018\r\n", "By,the shop\r\n", "\r\n"], 3],
  ])("has a preamble, %s", async (_, lines, count) => {
    const clean = lines.map((line) => line.replaceAll('""', ""));
    const found = await read(clean.join("") + file());
    expect(found).toMatchObject({ header: HEADER, rows: ROWS, headerRow: count + 1 });
    expect(found.told.map(([code, line]) => [code, line])).toEqual([
      ["row-above-table", 1],
      ["row-above-table", 2],
    ]);
  });

  it.each([
    ["with delimiters", "FOOTNOTE,,,,,,,,\r\n".repeat(3), [10, 11, 12]],
    ["without delimiters", "FOOTNOTE\r\n".repeat(3), [10, 11, 12]],
    ["below an empty row", "\r\nAll prices are those of the day\r\n* without tax\r\n", [11, 12]],
    ["with delimiters below an empty row", ",,,,,,,,\r\nThe shop,,,,,,,,\r\n", [11]],
    ["as a sum", "Total,,15,,$413.91,,,,\r\n", [10]],
  ])("has footnotes, %s", async (_, text, lines) => {
    const found = await read(file() + text);
    expect(found).toMatchObject({ header: HEADER, rows: ROWS });
    expect(
      found.told.filter(([code]) => code !== "row-empty").map(([code, line]) => [code, line]),
    ).toEqual(lines.map((line) => ["row-below-table", line]));
  });

  it.each([
    ["fewer columns", [HEADER.slice(0, 8), ...ROWS.map((row) => row.slice(0, 8))]],
    ["more columns", [[...HEADER, "col1"], ...ROWS.map((row) => [...row, ""])]],
  ])("has a second table with %s below it", async (_, table) => {
    const found = await read(file() + written(table).join(""));
    expect(found).toMatchObject({ header: HEADER, rows: ROWS });
    expect(found.told.map(([code, line]) => [code, line])).toEqual([["table-second", 10]]);
  });

  it("has a second table with the same columns below it: its rows go on", async () => {
    const found = await read(file() + file());
    expect(found).toMatchObject({ header: HEADER, rows: [...ROWS, ...ROWS] });
    expect(found.told).toEqual([["header-repeated", 10, null]]);
  });

  it("has many columns, and many rows", async () => {
    const wide = Array.from({ length: 2_000 }, (_, i) => `col${i}`);
    expect(await read(`${wide.join(",")}\r\n${wide.map((_, i) => i).join(",")}\r\n`)).toMatchObject(
      {
        header: wide,
        rows: [wide.map((_, i) => String(i))],
      },
    );
    const long = await read(
      written([HEADER, ...Array.from({ length: 5_000 }, (_, i) => ROWS[i % 8]!)]).join(""),
    );
    expect(long.rows.length).toBe(5_000);
  });

  it("has headers that are long, repeated or empty", async () => {
    const names = ["a".repeat(600), "b", "b", "", "HEAD/%R", "two\r\nlines", "c", "d", "e"];
    const found = await read(
      written([names, ...ROWS])
        .join("")
        .replace("two\r\nlines", '"two\r\nlines"'),
    );
    expect(found.rows).toEqual(ROWS);
    expect(found.header).toEqual(names.map((name, i) => (name === "" ? `col_${i}` : name)));
  });
});
