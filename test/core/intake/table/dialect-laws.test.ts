import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Encoding } from "../../../../src/core/intake/decode/encoding.ts";
import { openText } from "../../../../src/core/intake/open-text.ts";
import type { LayoutChoices } from "../../../../src/core/intake/table-choices.ts";
import { dataRows } from "../../../../src/core/intake/table/data-rows.ts";
import { sourceOf } from "../source-of.ts";
import { ENCODERS } from "../write-csv.ts";

type Table = readonly (readonly string[])[];
type Written = {
  readonly delimiter: string;
  readonly quote: string | null;
  readonly lineEnd: string;
  readonly encoding: Encoding;
  readonly always: boolean;
  readonly end: boolean;
  /** Bytes of a chunk in which the file is read. */
  readonly chunk: number;
};

/** As a program writes it: quotes around all cells, or where a cell could be misread without. */
function bytesOf(table: Table, { delimiter, quote, lineEnd, encoding, always, end }: Written) {
  const isAtRisk = (cell: string): boolean =>
    /[\r\n]/.test(cell) ||
    Array.from(delimiter + (quote ?? "")).some((mark) => cell.includes(mark));
  const cellOf = (cell: string): string =>
    quote !== null && (always || isAtRisk(cell))
      ? quote + cell.replaceAll(quote, quote + quote) + quote
      : cell;
  const text =
    table.map((row) => row.map(cellOf).join(delimiter)).join(lineEnd) + (end ? lineEnd : "");
  return ENCODERS[encoding]!(text);
}

/** The rows that are read, the header among them, and what was told. */
async function readBack(bytes: Uint8Array, choices: LayoutChoices, chunk: number) {
  const raw = await openText(sourceOf(bytes, { chunk }), choices, {});
  const rows: (readonly string[])[] = raw.headers === null ? [] : [raw.headers];
  const told: string[] = [];
  for await (const batch of dataRows(raw.records({}), { file: raw.file, ...raw.layout })) {
    rows.push(...batch.rows);
    told.push(...batch.problems.map(({ code }) => code));
  }
  return { layout: raw.layout, rows, told: [...told, ...raw.problems.map(({ code }) => code)] };
}

const writing = fc.record({
  lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
  encoding: fc.constantFrom<Encoding>("utf-8", "utf-16le", "utf-16be", "windows-1252"),
  always: fc.boolean(),
  end: fc.boolean(),
  chunk: fc.integer({ min: 1, max: 40 }),
});

/** Rows of one width whose last cell holds something, so that nothing is at the end of a row by chance. */
const tableOf = (cell: fc.Arbitrary<string>, width: number): fc.Arbitrary<Table> =>
  fc.uniqueArray(
    fc
      .tuple(fc.array(cell, { minLength: width - 1, maxLength: width - 1 }), cell)
      .map(([first, last]) => [...first, `${last}x`]),
    { minLength: 1, maxLength: 6, selector: (row) => row.join("\u0000") },
  );

describe("whatever the marks, if they are said", () => {
  const cell = fc.stringMatching(/^[a-zé€ ;,|\t:~^'"`\\\r\n]{0,7}$/);

  it("the table that was written is the one that is read", async () => {
    const marks = fc.record({
      delimiter: fc.constantFrom(";", ",", "\t", "|", " ", ":", "^", ", ", "::", "ab", "\\t"),
      quote: fc.constantFrom('"', "'", "`"),
    });
    const table = fc.integer({ min: 1, max: 4 }).chain((width) => tableOf(cell, width));
    await fc.assert(
      fc.asyncProperty(
        table,
        marks,
        writing,
        fc.boolean(),
        async (rows, { delimiter, quote }, how, header) => {
          const bytes = bytesOf(rows, { delimiter, quote, ...how });
          const choices = {
            delimiter,
            quote,
            encoding: how.encoding,
            headerRow: header ? 1 : null,
          };
          const found = await readBack(bytes, choices, how.chunk);
          expect(found).toMatchObject({ rows, told: [], layout: choices });
        },
      ),
      { numRuns: 400 },
    );
  });

  it("also where quotes are plain characters", async () => {
    const marks = fc.constantFrom(";", ",", "\t", "::", "~");
    const plain = fc.stringMatching(/^[a-zé€ '"`\\]{0,7}$/);
    await fc.assert(
      fc.asyncProperty(tableOf(plain, 3), marks, writing, async (rows, delimiter, how) => {
        const bytes = bytesOf(rows, { delimiter, quote: null, ...how });
        const choices = { delimiter, quote: null, encoding: how.encoding, headerRow: 1 };
        expect(await readBack(bytes, choices, how.chunk)).toMatchObject({ rows, told: [] });
      }),
    );
  });
});

describe("what people keep in tables", () => {
  const word = fc.constantFrom(
    "Jan",
    "Els",
    "de Vries",
    "O'Brien",
    "hoofd",
    "zorg en welzijn",
    "AI",
    "'s-Gravenhage",
  );
  const text = fc.constantFrom(
    "Een zin, met een komma.",
    "Eerst dit; dan dat.",
    'Zij zei: "ja", en ging.',
    "Regel een\nregel twee",
    "a | b",
    "",
  );
  const row = fc.tuple(
    fc.integer({ min: 1, max: 9_999 }).map((id) => `P${id}`),
    word,
    fc.constantFrom("12", "7,5", "2024-01-31", "31-1-2024", "12:30"),
    text,
    fc.oneof(word, fc.constantFrom("jan@ez.nl", "https://example.org/a?b=c,d")),
  );
  const rows = fc.uniqueArray(row, { minLength: 3, maxLength: 8, selector: ([id]) => id });
  const header = fc.constantFrom(
    ["id", "naam", "datum", "omschrijving", "contact"],
    ["code", "wie", "foo", "bar", "baz"],
    ["Nr.", "Wie?", "Wanneer (dag)", "Wat: kort", "Waar, en hoe"],
  );

  it.each(['"', "'"])("is read with its marks found, with %s as the quote", async (quote) => {
    const delimiter = fc.constantFrom(";", ",", "\t", "|", ", ", "~", "^");
    await fc.assert(
      fc.asyncProperty(rows, header, delimiter, writing, async (data, names, mark, how) => {
        const table = [names, ...data];
        // Without a single quoted name no one can tell apostrophes from quotes.
        const always = quote === "'" || how.always;
        const written = { ...how, always, delimiter: mark, quote };
        const { encoding } = how;
        const found = await readBack(bytesOf(table, written), {}, how.chunk);
        const ascii = encoding === "windows-1252" ? "utf-8" : encoding;
        expect(found).toMatchObject({
          rows: table,
          told: [],
          layout: { delimiter: mark, encoding: ascii },
        });
      }),
      { numRuns: 300 },
    );
  });
});
