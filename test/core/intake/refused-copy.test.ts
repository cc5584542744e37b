import * as fc from "fast-check";
import { expect, it } from "vitest";
import { BYTE_ORDER_MARK, csvLine } from "../../../src/core/exchange/csv.ts";
import { readFile } from "../../../src/core/intake/read-file.ts";
import { readReasonHeader, reasonHeader } from "../../../src/core/intake/refused-copy.ts";
import { sourceOf } from "./source-of.ts";

const HEADERS = ["naam", "organisatie", "opmerking", "bedrag"];
const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom("'", "=", "+", "-", "@", "1", '"', ";", ",", "a", " ", "\n") }),
  fc.constantFrom("007", "12345678901234567890", "31-01-2024", "-1,5", "=1+1", "'=1+1", "1e5"),
);
const row = fc.tuple(fc.constantFrom("Anne de Vries", "Bram Bos"), fc.constant("BZK"), cell, cell);
const table = fc.array(row, { minLength: 2, maxLength: 6 });

it("gives the very cells that were refused, whatever they hold", async () => {
  await fc.assert(
    fc.asyncProperty(table, fc.constantFrom(",", ";", "\t", "|"), async (rows, delimiter) => {
      const lines = [
        [reasonHeader("nl", { source: null, department: null }), ...HEADERS],
        ...rows.map((cells) => [
          "naam: hier staat geen naam. Vul die in; dan komt hij mee.",
          ...cells,
        ]),
      ];
      const text = BYTE_ORDER_MARK + lines.map((cells) => csvLine(cells, delimiter)).join("");
      const read = await readFile(sourceOf(text, { name: "mensen (geweigerd).csv" }));
      const found: (readonly string[])[] = [];
      for await (const batch of read.rows()) found.push(...batch.rows);
      expect(found).toEqual(rows);
      expect(read.reading.columns.map(({ header }) => header)).toEqual(HEADERS);
      expect(read.reading).toMatchObject({ source: "mensen", delimiter });
    }),
  );
});

it("says in a header of its own what the name of the file does not, in either language", () => {
  const said = fc.option(fc.string({ minLength: 1 }).filter((text) => text === text.trim()));
  fc.assert(
    fc.property(
      fc.constantFrom("nl" as const, "en" as const),
      said,
      said,
      (language, source, department) => {
        const header = reasonHeader(language, { source, department });
        expect(header).not.toMatch(/[\r\n]/);
        expect(readReasonHeader(header)).toEqual({ source, department });
      },
    ),
  );
  for (const other of ["waarom", "reden", "waarom geweigerd?", "naam", ""])
    expect(readReasonHeader(other)).toBeNull();
});
