import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { runInNewContext } from "node:vm";
import * as fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { RowMarks } from "../../../../src/core/intake/table/dialect.ts";
import { findDialect } from "../../../../src/core/intake/table/find-dialect.ts";
import { splitRows } from "../../../../src/core/intake/table/split-rows.ts";

/*
 * PapaParse's own published test cases (Matthew Holt and contributors, MIT), taken from its package as they stand. Of
 * them those that say how a text is cut into rows and cells; where a careful reader decides otherwise, it is said why.
 */

type Case = {
  readonly description: string;
  readonly input: string;
  readonly config?: Readonly<Record<string, unknown>>;
  readonly expected: { readonly data: readonly unknown[]; readonly errors: readonly unknown[] };
};

/** The lists of cases in the package's test file, which is a script for mocha. */
function published(list: "CORE_PARSER_TESTS" | "PARSE_TESTS"): readonly Case[] {
  const path = createRequire(import.meta.url).resolve("papaparse/tests/test-cases.js");
  const ignore = (): void => undefined;
  const context = {
    module: { exports: {} },
    require: () => ({ assert: {}, version: "" }),
    describe: Object.assign(ignore, { skip: ignore }),
    it: Object.assign(ignore, { skip: ignore }),
  };
  return runInNewContext(`${readFileSync(path, "utf8")}\n;${list}`, context) as readonly Case[];
}

/** What these options ask for is no matter of cutting a text into cells. */
const ELSEWHERE = [
  "comments",
  "dynamicTyping",
  "transform",
  "preview",
  "header",
  "skipFirstNLines",
];

/** Where a careful reader decides otherwise, and why. */
const OTHERWISE: Readonly<Record<string, readonly (readonly string[])[]>> = {
  // A quote that never closes costs its own cell, not the rest of the file.
  "Quoted field has no closing quote": [
    ["a", "b", "c"],
    ["d", "e", "f"],
  ],
  "Quoted field has invalid trailing quote after delimiter": [
    ["a", "b", "c"],
    ["d", "e", "f"],
  ],
  "Quoted field has invalid trailing quote before delimiter": [
    ["a", '"b"c', "d"],
    ["e", "f", "g"],
  ],
  "Quoted field has invalid trailing quote after new line": [
    ["a", "b", "c"],
    ['d"e', "f", "g"],
  ],
  // A quote where a cell begins shows that the one before was a slip.
  "Quoted field has invalid trailing quote after delimiter with a valid closer": [
    ["a", "b,c"],
    ["d", "e", "f"],
  ],
  // Line ends may be mixed in one file.
  "Mixed slash n and slash r should choose first as precident": [
    ["a", "b", "c"],
    ["d", "e", "f"],
    ["g", "h", "i"],
  ],
};

const isOurs = ({ config = {} }: Case): boolean =>
  !ELSEWHERE.some((option) => option in config) && typeof config["delimiter"] !== "function";
const named = (list: readonly Case[]) => list.map((one) => [one.description, one] as const);

const marksOf = (config: Case["config"] = {}): RowMarks => {
  const { delimiter, quoteChar, escapeChar } = config as Record<string, string | undefined>;
  return {
    delimiter: delimiter === undefined || delimiter === "\n" ? "," : delimiter,
    quote: quoteChar ?? '"',
    escape: escapeChar === "\\" ? "backslash" : "double",
  };
};

function split(text: string, marks: RowMarks): string[][] {
  const from = { line: 1, last: true, reach: { most: 1 << 20, budget: 1 << 24 } };
  return splitRows(text, { ...marks, width: 0 }, from).rows;
}

const filled = (rows: readonly unknown[]): unknown[] =>
  rows.filter((row) => (row as string[]).some((cell) => cell.trim() !== ""));
const expectedOf = ({ description, expected }: Case): unknown[] =>
  filled(OTHERWISE[description] ?? expected.data);

describe("PapaParse's cases of its core parser", () => {
  const cases = published("CORE_PARSER_TESTS").filter(isOurs);

  it("are many", () => {
    expect(cases.length).toBeGreaterThan(40);
  });

  it.each(named(cases))("%s", (_, one) => {
    expect(filled(split(one.input, marksOf(one.config)))).toEqual(expectedOf(one));
  });
});

describe("PapaParse's cases of finding the marks too", () => {
  const cases = published("PARSE_TESTS").filter(isOurs);

  it("are many", () => {
    expect(cases.length).toBeGreaterThan(40);
  });

  it.each(named(cases))("%s", (_, one) => {
    const text = one.input.replace(/^\ufeff/, "");
    const { quoteChar, escapeChar, delimiter } = one.config ?? {};
    const isSaid = [quoteChar, escapeChar, delimiter].some((said) => said !== undefined);
    const marks = isSaid ? marksOf(one.config) : findDialect(text, true);
    expect(filled(split(text, marks))).toEqual(expectedOf(one));
  });
});

it("cuts as PapaParse does whatever is well written", () => {
  const cell = fc.stringMatching(/^[ab ;,"'\\\r\n\t]{0,6}$/);
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(
      rows,
      fc.constantFrom(";", ",", "\t", ", "),
      fc.constantFrom("\n", "\r\n", "\r"),
      (table, delimiter, newline) => {
        const text = Papa.unparse(table, { delimiter, newline, quotes: true });
        const theirs = Papa.parse<string[]>(text, { delimiter, newline }).data;
        expect(split(text, { delimiter, quote: '"', escape: "double" })).toEqual(theirs);
        expect(theirs).toEqual(table);
      },
    ),
  );
});
