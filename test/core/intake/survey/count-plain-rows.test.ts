import * as fc from "fast-check";
import { expect, it } from "vitest";
import { readFile } from "../../../../src/core/intake/read-file.ts";
import { countPlainRows } from "../../../../src/core/intake/survey/count-plain-rows.ts";
import { sourceOf } from "../source-of.ts";

async function* pieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

const TIES = { delimiter: ",", quote: '"', skip: 1, header: "van,naar" };

it("counts lines, with or without an end to the last, however the text is cut", async () => {
  for (const size of [1, 2, 3, 100]) {
    expect(await countPlainRows(pieces("van,naar\n1,2\n2,3\n", size), TIES)).toBe(2);
    expect(await countPlainRows(pieces("van,naar\r\n1,2\r\n2,3", size), TIES)).toBe(2);
  }
});

it.each([
  ["a quote", 'van,naar\n"1",2\n'],
  ["an empty line", "van,naar\n1,2\n\n2,3\n"],
  ["a row of delimiters alone", "van,naar\n,\n1,2\n"],
  ["a blank before a cell", "van,naar\n 1,2\n"],
  ["rows that a return ends", "van,naar\r1,2\r2,3\r"],
  ["the header once more", "van,naar\n1,2\nvan,naar\n3,4\n"],
  ["a note at the end", "van,naar\n1,2\n* geschat\n"],
  ["a sum at the end", "van,naar\n1,2\nTotaal,2\n"],
])("does not count by lines where there is %s", async (_, text) => {
  for (const size of [1, 2, 3, 100])
    expect(await countPlainRows(pieces(text, size), TIES)).toBeNull();
});

it("agrees with splitting the rows, whatever the cells and line ends", async () => {
  const cell = fc.stringMatching(/^[a-z0-9 "]{0,4}$/);
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(rows, fc.constantFrom("\n", "\r\n", "\n\n"), async (ties, end) => {
      const body = ties.map(([from, to]) => `${from.replaceAll('"', "'")},x${to}`);
      const text = ["van,naar", "anne,bram", "cem,dilan", ...body, ""].join(end);
      const counted = await countPlainRows(pieces(text, 5), TIES);
      fc.pre(counted !== null);
      const table = await readFile(sourceOf(text, { name: "relaties.csv" }));
      let split = 0;
      for await (const batch of table.rows()) split += batch.rows.length;
      expect([table.reading.about, table.reading.rows]).toEqual(["ties", counted]);
      expect(split).toBe(counted);
    }),
  );
});
