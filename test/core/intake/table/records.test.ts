import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Failure } from "../../../../src/core/model/failure.ts";
import { LONGEST_CELL, readRecords } from "../../../../src/core/intake/table/records.ts";
import { writeCsv } from "../write-csv.ts";

const MARKS = { delimiter: ";", quote: '"', escape: "double" } as const;

type Row = { readonly line: number; readonly cells: readonly string[]; readonly broken: boolean };

async function recordsOf(
  text: string,
  options: { piece?: number; width?: number } = {},
): Promise<Row[]> {
  const { piece = 1 << 20, width = 2 } = options;
  const pieces = async function* (): AsyncGenerator<string> {
    for (let from = 0; from < text.length; from += piece) yield text.slice(from, from + piece);
  };
  const rows: Row[] = [];
  for await (const batch of readRecords(pieces(), { ...MARKS, width }, "a.csv")) {
    batch.rows.forEach((cells, i) =>
      rows.push({ line: batch.lines[i] ?? 0, cells, broken: batch.broken.includes(i) }),
    );
  }
  return rows;
}
const cellsOf = async (...args: Parameters<typeof recordsOf>) =>
  (await recordsOf(...args)).map(({ cells }) => cells);

describe("rows of a text", () => {
  it("start on the lines that the user sees, also below cells with line breaks", async () => {
    const rows = await recordsOf('a;b\r\n"1\r\n2\r\n3";4\r\n5;6\r\n');
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 5]);
    expect(rows[1]?.cells).toEqual(["1\r\n2\r\n3", "4"]);
  });

  it("end in \\n, in \\r\\n or in \\r, and the last one need not", async () => {
    expect(await cellsOf("a;b\n1;2\r\n3;4")).toEqual([
      ["a", "b"],
      ["1", "2"],
      ["3", "4"],
    ]);
    expect(await cellsOf("a;b\r1;2\r")).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
    expect(await cellsOf('a;b\r\n1;"2"\r')).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  it("may be empty, and the end of the file is no row", async () => {
    expect(await cellsOf("a;b\n\n\n")).toEqual([["a", "b"], [""], [""]]);
    expect(await cellsOf('a;b\n"x";y\n')).toEqual([
      ["a", "b"],
      ["x", "y"],
    ]);
  });

  it("do not depend on where the text is cut", async () => {
    const cell = fc.stringMatching(/^[a-c ";\r\n]{0,6}$/);
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom("\n", "\r\n", "\r", "\r\r\n"),
        fc.integer({ min: 1, max: 9 }),
        async (rows, lineEnd, piece) => {
          const text = writeCsv(rows, { delimiter: ";", lineEnd });
          expect(await cellsOf(text, { piece, width: 3 })).toEqual(rows);
          expect(await recordsOf(text, { piece, width: 3 })).toEqual(
            await recordsOf(text, { width: 3 }),
          );
        },
      ),
    );
  });
});

describe("a quote that does not close", () => {
  it("costs its own line only: the rows below are read", async () => {
    const rows = await recordsOf('a;b\n"Jan;BZK\nPiet;EZ\nEls;VWS\n');
    expect(rows).toEqual([
      { line: 1, cells: ["a", "b"], broken: false },
      { line: 2, cells: ["Jan", "BZK"], broken: true },
      { line: 3, cells: ["Piet", "EZ"], broken: false },
      { line: 4, cells: ["Els", "VWS"], broken: false },
    ]);
  });

  it("does not swallow the rows up to the next quoted cell", async () => {
    const rows = await recordsOf('"Groot" werk;BZK\nPiet;EZ\n"Els";VWS\nJan;AZ\n');
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['"Groot" werk', "BZK"],
      ["Piet", "EZ"],
      ["Els", "VWS"],
      ["Jan", "AZ"],
    ]);
    expect(rows.map(({ broken }) => broken)).toEqual([true, false, false, false]);
  });

  it("stays part of its cell where the cell plainly goes on", async () => {
    const rows = await recordsOf('"Zij zei "ja" en\nging";BZK\nPiet;EZ\n');
    expect(rows).toEqual([
      { line: 1, cells: ['Zij zei "ja" en\nging', "BZK"], broken: true },
      { line: 3, cells: ["Piet", "EZ"], broken: false },
    ]);
  });

  it("is no quote in the middle of a cell", async () => {
    expect(await recordsOf(`37°36'37.8"N;2" pijp\n`)).toEqual([
      { line: 1, cells: [`37°36'37.8"N`, '2" pijp'], broken: false },
    ]);
  });

  it("may happen on every line of a large file", async () => {
    const lines = 20_000;
    const rows = await recordsOf('"Jan;BZK\n'.repeat(lines));
    expect(rows.length).toBe(lines);
    expect(rows.at(-1)).toEqual({ line: lines, cells: ["Jan", "BZK"], broken: true });
  });
});

describe("a cell that is too long", () => {
  const reading = async (text: string) => recordsOf(text).catch((error: unknown) => error);

  it("ends the reading and names its line", async () => {
    const error = await reading(`a;b\n1;2\n3;${"x".repeat(LONGEST_CELL + 1)}\n5;6\n`);
    expect(error).toBeInstanceOf(Failure);
    expect(error).toMatchObject({
      code: "import-failed",
      problems: [{ code: "cell-too-long", place: { file: "a.csv", line: 3 } }],
    });
  });

  it("is found without reading on to the end of the file", async () => {
    let given = 0;
    const endless = async function* (): AsyncGenerator<string> {
      for (;;) {
        given += 1;
        yield "x".repeat(1 << 20);
      }
    };
    const read = async () => {
      for await (const _ of readRecords(endless(), { ...MARKS, width: 2 }, "a.csv"));
    };
    await expect(read()).rejects.toThrow(Failure);
    expect(given).toBeLessThan(5);
  });

  it("is not a quote that opens a line which has all its cells", async () => {
    const rows = await recordsOf(`a;b\n"Jan;BZK\n${"Els;EZ\n".repeat(300_000)}`);
    expect(rows.length).toBe(300_002);
    expect(rows[1]).toEqual({ line: 2, cells: ["Jan", "BZK"], broken: true });
  });

  it("is not a row of many cells", async () => {
    const row = "abcdefghi;".repeat(300_000);
    expect((await cellsOf(`${row}\n`))[0]?.length).toBe(300_001);
  });
});

describe("quotes that are followed far", () => {
  const timed = async (text: string) => {
    const from = process.cpuUsage().user;
    const rows = await recordsOf(text);
    return { rows, seconds: (process.cpuUsage().user - from) / 1e6 };
  };

  it("may close after many lines, again and again", async () => {
    const cell = "y\n".repeat(200_000);
    const { rows } = await timed(`a;b\n${`"${cell}";b\n`.repeat(5)}`);
    expect(rows.length).toBe(6);
    expect(rows.every(({ broken }) => !broken)).toBe(true);
    expect(rows[5]).toEqual({ line: 2 + 4 * 200_001, cells: [cell, "b"], broken: false });
  });

  it("cost time that grows with the text, not with its square, if they never close", async () => {
    const { rows, seconds } = await timed(`a;b\n"a${';""x'.repeat(400_000)}\n`);
    expect(rows[1]?.cells.length).toBe(400_001);
    expect(seconds).toBeLessThan(10);
  });
});
