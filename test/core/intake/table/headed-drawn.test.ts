import { describe, expect, it } from "vitest";
import { inspectFile, sourceOf } from "../source-of.ts";

const HEADER = ["naam", "e-mail", "organisatie"];
const ROWS = [
  ["Jan de Vries", "jan@bzk.nl", "BZK"],
  ["Els Bos", "els@ezk.nl", "EZK"],
  ["Piet Klaassen", "piet@vws.nl", "VWS"],
];

async function read(lines: readonly string[], choices = {}) {
  const {
    columns,
    rows,
    lines: at,
    delimiter,
    problems,
  } = await inspectFile(sourceOf(lines.join("\n")), { rows: "all", ...choices });
  return {
    header: columns.map(({ header }) => header),
    rows,
    at,
    delimiter,
    told: problems.map(({ code, place, details }) => [code, place.line, details ?? null]),
  };
}

const TABLE = { header: HEADER, rows: ROWS };

describe("a header that another delimiter parts than the rows", () => {
  it.each([
    [",", ";"],
    [";", ","],
    ["\t", ";"],
    [";", "\t"],
    ["|", ","],
  ])("is read by its own, which is told: %j above %j", async (own, other) => {
    const lines = [HEADER.join(own), ...ROWS.map((row) => row.join(other))];
    const shown = (mark: string): string => (mark === "\t" ? "tab" : mark);
    expect(await read(lines)).toEqual({
      ...TABLE,
      at: [2, 3, 4],
      delimiter: other,
      told: [["header-delimiter", 1, { header: shown(own), data: shown(other) }]],
    });
    expect(await read(lines, { delimiter: other })).toMatchObject(TABLE);
  });

  it("may have quotes, stand below a title, and stand again", async () => {
    const header = '"naam","e-mail","organisatie"';
    const rows = ROWS.map((row) => row.map((cell) => `"${cell}"`).join(";"));
    const found = await read([
      "Ledenlijst",
      "",
      header,
      ...rows.slice(0, 2),
      header,
      ...rows.slice(2),
    ]);
    expect(found).toMatchObject({ ...TABLE, at: [4, 5, 7] });
    expect(found.told.map(([code, line]) => [code, line])).toEqual([
      ["header-delimiter", 3],
      ["row-above-table", 1],
      ["header-repeated", 6],
    ]);
  });

  it("is not one where rows have cells by its delimiter too", async () => {
    const found = await read(["naam,functie", "Jan,a; b; c", "Els,d; e; f", "Ali,g; h; i"]);
    expect(found).toMatchObject({ header: ["naam", "functie"], delimiter: ",", told: [] });
  });
});

describe("lines that stand between apostrophes as a whole", () => {
  it.each([";", ",", "\t"])("are rows, parted by %j", async (mark) => {
    const lines = [HEADER, ...ROWS].map((row) => `'${row.join(mark)}'`);
    expect(await read(lines)).toMatchObject({ ...TABLE, delimiter: mark, told: [] });
  });

  it("may have quotes and apostrophes in them", async () => {
    const lines = ["'naam,org'", `'"Vries, Jan de",BZK'`, "'Piet O'Neill,EZK'", "'Els Bos,VWS'"];
    expect(await read(lines)).toMatchObject({
      header: ["naam", "org"],
      rows: [
        ["Vries, Jan de", "BZK"],
        ["Piet O'Neill", "EZK"],
        ["Els Bos", "VWS"],
      ],
      told: [],
    });
  });

  it("are not cells that stand between apostrophes", async () => {
    const lines = [HEADER, ...ROWS].map((row) => row.map((cell) => `'${cell}'`).join(";"));
    expect(await read(lines)).toMatchObject({ ...TABLE, delimiter: ";", told: [] });
  });
});

describe("a table of reStructuredText", () => {
  const pad = (row: readonly string[]): string => row.map((cell) => cell.padEnd(15)).join(" ");
  const rule = Array<string>(3).fill("=".repeat(15)).join(" ");

  it("is simple between drawn lines, with one blank between its columns", async () => {
    const lines = [rule, pad(HEADER), rule, ...ROWS.map(pad), rule];
    expect(await read(lines)).toMatchObject({ ...TABLE, at: [4, 5, 6], told: [] });
  });

  it("is simple without a header that anyone knows", async () => {
    const found = await read([
      "===== =====",
      "foo   bar",
      "===== =====",
      "a b   1",
      "c d   2",
      "e     3",
    ]);
    expect(found).toMatchObject({
      header: ["foo", "bar"],
      rows: [
        ["a b", "1"],
        ["c d", "2"],
        ["e", "3"],
      ],
    });
  });

  it("is a grid, in which a row may take several lines", async () => {
    const cells = (row: readonly string[]): string =>
      `|${row.map((cell) => ` ${cell.padEnd(14)}`).join("|")}|`;
    const drawn = (mark: string): string => `+${Array<string>(3).fill(mark.repeat(15)).join("+")}+`;
    const [one = [], two = [], three = []] = ROWS;
    const found = await read([
      drawn("-"),
      cells(HEADER),
      drawn("="),
      cells(one),
      drawn("-"),
      cells(two),
      drawn("-"),
      cells(["Piet", ...three.slice(1)]),
      cells(["Klaassen", "", ""]),
      drawn("-"),
      "",
      "Bron: de dienst.",
    ]);
    expect(found).toMatchObject({ ...TABLE, at: [4, 6, 8] });
    expect(found.told.map(([code, line]) => [code, line])).toEqual([
      ["row-below-table", 12],
      ["row-empty", 11],
    ]);
  });

  it("is not a grid where only the table and its header have drawn lines", async () => {
    const lines = [
      "+------+-----+",
      "| naam | org |",
      "+======+=====+",
      "| Jan  | BZ  |",
      "| Els  | EZ  |",
      "+------+-----+",
    ];
    expect((await read(lines)).rows).toEqual([
      ["Jan", "BZ"],
      ["Els", "EZ"],
    ]);
  });
});
