import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/contract/common.ts";
import { groupWords } from "../../../src/renderer/features/intake/plan/plan-group-words.ts";
import {
  groupProblems,
  refusedTables,
} from "../../../src/renderer/features/intake/plan/plan-groups.ts";

const problem = (code: string, line: number, more: Partial<Problem> = {}): Problem => ({
  code,
  severity: "warning",
  place: { file: "mensen.csv", line, column: "e-mail" },
  value: `x${line}`,
  ...more,
});
const many = Array.from({ length: 166 }, (_, i) => problem("email-unreadable", i + 2));

describe("equal problems", () => {
  it("are one group: 166 addresses are told once, with their rows in it", () => {
    const groups = groupProblems([...many, problem("date-unreadable", 9)]);
    expect(groups.map(({ code, count }) => [code, count])).toEqual([
      ["email-unreadable", 166],
      ["date-unreadable", 1],
    ]);
    expect(groups[0]?.problems).toEqual(many);
    expect(groupWords(groups[0]!, "166", "nl")).toBe("166 e-mailadressen konden we niet lezen");
    expect(groupWords(groups[0]!, "166", "en")).toBe("166 e-mail addresses could not be read");
  });
  it("of one are told as the problem itself", () => {
    const [group] = groupProblems([problem("date-unreadable", 9, { value: "31-2-2026" })]);
    expect(groupWords(group!, "1", "nl")).toBe("‘31-2-2026’ is geen dag die bestaat");
  });
  it("without words for many are told by the first, with how often", () => {
    const [group] = groupProblems([problem("file-empty", 1), problem("file-empty", 2)]);
    expect(groupWords(group!, "2", "nl")).toBe("2 keer: Dit bestand is leeg");
  });
  it("that keep a row out come first, however few", () => {
    const refused = problem("name-missing", 3, { severity: "rejected" });
    expect(groupProblems([...many, refused]).map(({ code }) => code)).toEqual([
      "name-missing",
      "email-unreadable",
    ]);
  });
  it("of which there are as many come in the order of their rows", () => {
    const late = problem("date-unreadable", 40);
    const early = problem("name-missing", 3);
    expect(groupProblems([late, early]).map(({ code }) => code)).toEqual([
      "name-missing",
      "date-unreadable",
    ]);
  });
  it("of two files stay two groups, and of several columns name none", () => {
    const elsewhere = { file: "andere.csv", line: 4, column: "mail" };
    const groups = groupProblems([
      problem("email-unreadable", 2),
      problem("email-unreadable", 3, { place: { file: "mensen.csv", line: 3, column: "mail" } }),
      problem("email-unreadable", 4, { place: elsewhere }),
    ]);
    expect(groups.map(({ file, column, count }) => [file, column, count])).toEqual([
      ["mensen.csv", null, 2],
      ["andere.csv", "mail", 1],
    ]);
  });
  it("count what a file has too many of to tell", () => {
    const last = problem("email-unreadable", 900, { details: { total: 1200, shown: 166 } });
    expect(groupProblems([...many, last])[0]?.count).toBe(1200);
  });
});

describe("tables with refused rows", () => {
  it("are each named once, sheets of one workbook apart", () => {
    const at = (file: string, sheet?: string): Problem =>
      problem("name-missing", 3, {
        place: { file, line: 3, column: null, ...(sheet === undefined ? {} : { sheet }) },
      });
    expect(
      refusedTables([at("a.xlsx", "Een"), at("a.xlsx", "Twee"), at("b.csv"), at("b.csv")]),
    ).toEqual([
      { file: "a.xlsx", sheet: "Een" },
      { file: "a.xlsx", sheet: "Twee" },
      { file: "b.csv", sheet: null },
    ]);
  });
});
