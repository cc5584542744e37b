import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Failure } from "../../../src/core/model/failure.ts";
import { readFile } from "../../../src/core/intake/read-file.ts";
import { inShort, readText } from "./row/reading.ts";
import { inspectFile, sourceOf } from "./source-of.ts";
import { ENCODERS, writeCsv } from "./write-csv.ts";

describe("a file of people", () => {
  it("gives each row's person with department, topics and wish", async () => {
    const { reading, facts } = await readText(
      "id;naam;e-mail;organisatieonderdeel;functie;biedt;zoekt;delen\r\n" +
        "P1;Jan de Vries;Jan@EZ.nl;EZ;adviseur;data|ethiek;inkoop, zorg;ja\r\n",
    );
    expect(reading).toMatchObject({
      encoding: "utf-8",
      delimiter: ";",
      headerRow: 1,
      about: "people",
      rows: 1,
      problems: [],
    });
    const person = {
      givenId: "P1",
      name: "Jan de Vries",
      email: "jan@ez.nl",
      department: ["EZ"],
      role: "adviseur",
      sharing: "open",
      offers: ["data", "ethiek"],
      asks: ["inkoop", "zorg"],
      attributes: [],
    };
    expect(facts).toEqual([
      {
        line: 2,
        departments: [],
        person,
        initiative: null,
        tie: null,
        called: null,
        void: null,
        problems: [],
      },
    ]);
  });
});

describe("a file of initiatives", () => {
  it("gives each row's initiative with its people, days and what is left over", async () => {
    const { reading, facts } = await readText(
      "titel,probleem,ministerie,directie,status,start,onderwerpen,contactpersoon,deelnemers,budget\n" +
        'Proef,Te veel papier,BZK,DGDO,afgerond,1-3-2025,"zorg, data",Jan Bos,"Piet Vos; Els Mol",1000\n',
    );
    expect(reading.about).toBe("initiatives");
    expect(facts[0]?.initiative).toEqual({
      givenId: null,
      title: "Proef",
      description: "Te veel papier",
      lessons: null,
      status: "done",
      innovation: null,
      start: "2025-03-01",
      end: null,
      departments: [["BZK", "DGDO"]],
      about: ["zorg", "data"],
      asks: [],
      people: [
        { name: "Jan Bos", email: null, kind: "leads", column: "contactpersoon" },
        { name: "Piet Vos", email: null, kind: "takes-part", column: "deelnemers" },
        { name: "Els Mol", email: null, kind: "takes-part", column: "deelnemers" },
      ],
      attributes: [["budget", "1000"]],
    });
  });
});

describe("a file of departments", () => {
  it("gives each row's department with its short form and what it is part of", async () => {
    const { reading, facts } = await readText(
      "id;naam;afkorting;onderdeel van;alias;adres\n1;Ministerie van Algemene Zaken;AZ;;;Den Haag\n2;Dienst Publiek;DPC;AZ;RVD | Voorlichting;\n3;;X;;;\n",
    );
    expect(reading.about).toBe("departments");
    expect(facts.map(({ departments }) => departments)).toEqual([
      [
        {
          path: ["Ministerie van Algemene Zaken"],
          parent: null,
          code: "AZ",
          aliases: [],
          givenId: "1",
          attributes: [["adres", "Den Haag"]],
        },
      ],
      [
        {
          path: ["Dienst Publiek"],
          parent: "AZ",
          code: "DPC",
          aliases: ["RVD", "Voorlichting"],
          givenId: "2",
          attributes: [],
        },
      ],
      [],
    ]);
    expect(inShort(facts[2]?.problems ?? [])).toEqual([
      { code: "name-missing", severity: "rejected", line: 4, column: "naam", value: null },
    ]);
  });
});

describe("a file of ties", () => {
  it("gives the ends and the kind of each, with the line it stands on", async () => {
    const { reading, ties } = await readText(
      "van;naar;soort\nJan;Piet;kent\n\nPiet;Els;rapporteert aan\nEls;Jan;\n",
    );
    expect(reading).toMatchObject({ about: "ties", rows: 3 });
    expect(ties).toEqual([
      {
        lines: [2, 4, 5],
        from: ["Jan", "Piet", "Els"],
        to: ["Piet", "Els", "Jan"],
        kinds: ["knows", "reports-to", null],
        problems: [],
      },
    ]);
  });
});

describe("a file", () => {
  const refusal = async (content: string | Uint8Array) =>
    readFile(sourceOf(content)).catch((error: unknown) => error);

  it.each([
    ["", "file-empty"],
    ["\ufeff\n \n", "file-empty"],
    ["%PDF-1.7\nnaam;functie\n", "file-not-text"],
    ["\ufeff\n<HTML><table><tr><th>naam</th></tr></table></HTML>", "file-not-text"],
    ["<!DOCTYPE html>\n<p>naam;functie", "file-not-text"],
    ['<?xml version="1.0"?>\n<Workbook/>', "file-not-text"],
    ['[{"naam": "Anne", "functie": "adviseur"}]', "file-not-text"],
    ["{\\rtf1 naam}", "file-not-text"],
  ])("that is %j cannot be read: %s", async (content, code) => {
    const error = await refusal(content);
    expect(error).toBeInstanceOf(Failure);
    expect(error).toMatchObject({
      code: "import-failed",
      path: "bestand.csv",
      problems: [{ code, severity: "rejected", place: { file: "bestand.csv" } }],
    });
  });

  it.each(["naam;functie\n", "naam;functie\n;\n\n"])(
    "that is %j has columns, and no rows to import",
    async (text) => {
      const { columns, rows, problems } = await inspectFile(sourceOf(text), { rows: "all" });
      expect(columns.map(({ header }) => header)).toEqual(["naam", "functie"]);
      expect(rows).toEqual([]);
      expect(problems).toContainEqual({
        code: "file-header-only",
        severity: "rejected",
        place: { file: "bestand.csv", line: null, column: null },
        value: null,
      });
    },
  );

  it("whose columns mean nothing is told of, and its rows say nothing", async () => {
    const { reading, facts } = await readText("a,b,c\n1,2,3\n");
    expect(reading.about).toBe("unknown");
    expect(inShort(reading.problems)).toEqual([
      { code: "file-kind-unknown", severity: "rejected", line: null, column: null, value: null },
    ]);
    expect(facts).toEqual([
      {
        line: 2,
        departments: [],
        person: null,
        initiative: null,
        tie: null,
        called: null,
        void: null,
        problems: [],
      },
    ]);
  });

  it("may have ragged and empty rows, which are told of and lose nothing", async () => {
    const { reading, facts } = await readText(
      "naam;functie;kamer\nJan Bos;hoofd\n;;\n\nEls Mol;adviseur;12;links;\nPiet Vos;x;y;;\n",
    );
    expect(
      facts.map(({ line, person }) => [line, person?.name, person?.role, person?.attributes]),
    ).toEqual([
      [2, "Jan Bos", "hoofd", []],
      [
        5,
        "Els Mol",
        "adviseur",
        [
          ["kamer", "12"],
          ["col_3", "links"],
        ],
      ],
      [6, "Piet Vos", "x", [["kamer", "y"]]],
    ]);
    expect(inShort(reading.problems)).toEqual([
      {
        code: "row-ragged",
        severity: "warning",
        line: 2,
        column: null,
        value: null,
        details: { cells: 2, expected: 3 },
      },
      {
        code: "row-ragged",
        severity: "warning",
        line: 5,
        column: null,
        value: null,
        details: { cells: 5, expected: 3 },
      },
      {
        code: "row-empty",
        severity: "warning",
        line: 3,
        column: null,
        value: null,
        details: { count: 2 },
      },
    ]);
  });

  it("with quotes that do not close loses no row, and says which it could not read well", async () => {
    const { reading, facts } = await readText(
      'naam;functie\n"Jan Bos;hoofd\n"Els";"Mol;x\nPiet Vos;adviseur\n',
    );
    expect(facts.map(({ line, person }) => [line, person?.name])).toEqual([
      [2, "Jan Bos"],
      [3, "Els"],
      [4, "Piet Vos"],
    ]);
    expect(inShort(reading.problems)).toEqual([
      { code: "quote-open", severity: "warning", line: 2, column: null, value: null },
      { code: "quote-open", severity: "warning", line: 3, column: null, value: null },
      {
        code: "row-ragged",
        severity: "warning",
        line: 3,
        column: null,
        value: null,
        details: { cells: 3, expected: 2 },
      },
    ]);
    expect(reading.rows).toBe(3);
  });

  it("with very many problems of a kind keeps the first, and says how many there are", async () => {
    const { reading } = await readText(`naam;functie\n${"Jan Bos\n".repeat(3_000)}`);
    expect(reading.problems.length).toBe(2_001);
    expect(reading.problems.at(-1)).toMatchObject({
      code: "row-ragged",
      place: { line: null },
      details: { total: 3_000, shown: 2_000 },
    });
  });

  it("tells how far it is, up to its size", async () => {
    const text = `naam;functie\n${"Jan Bos;hoofd\n".repeat(1_000)}`;
    const told: number[] = [];
    await readFile(sourceOf(text, { chunk: 1_000 }), { onProgress: (bytes) => told.push(bytes) });
    expect(told.at(-1)).toBe(text.length);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });

  it("stops when it is cancelled, while it is looked through and while rows are taken", async () => {
    const text = `van;naar\n${"Jan;Els\n".repeat(200_000)}`;
    const stopped = async (after: number): Promise<unknown> => {
      const stop = new AbortController();
      const taken = { bytes: 0 };
      const source = sourceOf(text, { chunk: 1 << 16 });
      const counted = {
        ...source,
        async *chunks() {
          for await (const chunk of source.chunks()) {
            if ((taken.bytes += chunk.length) > after) stop.abort();
            yield chunk;
          }
        },
      };
      try {
        const read = await readFile(counted, { signal: stop.signal });
        for await (const _ of read.ties());
        return "to the end";
      } catch (error) {
        return error;
      }
    };
    for (const passes of [0.5, 1.5, 3.2])
      expect(await stopped(text.length * passes)).toMatchObject({ code: "cancelled" });
    expect(await stopped(text.length * 9)).toBe("to the end");
  });

  it("says the same in every encoding, with every delimiter and line end, however its bytes come", async () => {
    const cell = fc.stringMatching(/^[a-zé€ ;,|\t"\n]{0,8}$/).map((text) => text.trim());
    const name = fc.stringMatching(/^[A-Z][a-zë]{1,6} [A-Z][a-z]{1,6}$/);
    const rows = fc.array(fc.tuple(name, cell, cell), { minLength: 3, maxLength: 6 });
    const spelling = fc.record({
      encoding: fc.constantFrom(...Object.keys(ENCODERS)),
      delimiter: fc.constantFrom(";", ",", "|", "\t"),
      lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
      chunk: fc.integer({ min: 1, max: 64 }),
    });
    await fc.assert(
      fc.asyncProperty(rows, spelling, async (people, { encoding, chunk, ...marks }) => {
        const text = writeCsv([["naam", "kamer", "hobby"], ...people], marks);
        const bytes = ENCODERS[encoding]?.(text) ?? new Uint8Array();
        const found = await inspectFile(sourceOf(bytes, { chunk }), { rows: "all" });
        expect(found.rows).toEqual(people);
        expect(found).toMatchObject({
          delimiter: marks.delimiter,
          headerRow: 1,
          about: "people",
          rowCount: people.length,
          problems: [],
        });
      }),
    );
  });
});

describe("a look at a file", () => {
  it("shows its first rows as they stand there, and what is wrong with any", async () => {
    const text = "naam;e-mail\n Jan Bos ;jan@ez.nl\nEls Mol;els bij VWS\nvacature;\n";
    const found = await inspectFile(sourceOf(text), { rows: 2 });
    expect(found).toMatchObject({
      file: "bestand.csv",
      rowCount: 3,
      rows: [
        [" Jan Bos ", "jan@ez.nl"],
        ["Els Mol", "els bij VWS"],
      ],
    });
    expect(inShort(found.problems).map(({ code, line }) => [code, line])).toEqual([
      ["email-unreadable", 3],
      ["not-a-person", 4],
    ]);
    expect((await inspectFile(sourceOf(text), { rows: 0 })).rows).toEqual([]);
  });

  it("calls columns without a header col_0, col_1 ...", async () => {
    const found = await inspectFile(sourceOf("Jan;Els;kent\nEls;Piet;kent\n"), { rows: "all" });
    expect(found.headerRow).toBeNull();
    expect(found.columns.map(({ header }) => header)).toEqual(["col_0", "col_1", "col_2"]);
    expect(found.rows).toEqual([
      ["Jan", "Els", "kent"],
      ["Els", "Piet", "kent"],
    ]);
  });
});
