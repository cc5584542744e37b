import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellReader } from "../../../../src/core/intake/workbook/cell-text.ts";
import { numberText } from "../../../../src/core/intake/workbook/number-text.ts";

const read = (v: number, z = "General", from1904 = false): string =>
  cellReader(from1904)({ t: "n", v, z });

describe("a number", () => {
  it.each([
    [0.1 + 0.2, "0.3"],
    [1e21, "1000000000000000000000"],
    [1.5e-7, "0.00000015"],
    [-2.5e-9, "-0.0000000025"],
    [123_456_789_012, "123456789012"],
    [-0, "0"],
    [1234.5, "1234.5"],
  ])("%s is written out as %s", (value, text) => {
    expect(read(value)).toBe(text);
  });

  it("loses what is only looks: currency, thousands, decimals that are rounded away", () => {
    expect(read(1234.567, '"€" #,##0.00')).toBe("1234.567");
    expect(read(1234.567, "[$€-413] #,##0;[Red]-#,##0")).toBe("1234.567");
    expect(read(1234567, "0.00E+00")).toBe("1234567");
  });

  it.each([
    [123, "00000", "00123"],
    [1234, '"P"0', "P1234"],
    [7, '"INI-"000', "INI-007"],
    [123456789, "000-00-0000", "123-45-6789"],
    [6, "00\\.00", "00.06"],
  ])("%d with the format %s is the code %s", (value, format, text) => {
    expect(read(value, format)).toBe(text);
  });

  it("is a percentage where it is shown as one", () => {
    expect(read(0.5, "0%")).toBe("50%");
    expect(read(0.075, "0.00%")).toBe("7.5%");
    expect(read(0.07, "0%")).toBe("7%");
  });

  it("reads back as the same number, to the 15 digits that a spreadsheet keeps", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = numberText(value);
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        const kept = Number.isSafeInteger(value) ? value : Number(value.toPrecision(15));
        expect(Number(text)).toBe(kept === 0 ? 0 : kept);
      }),
    );
  });
});

describe("a day", () => {
  // 45292 is 1 January 2024, so 45366 is 31 + 29 + 14 days later: 15 March.
  it.each([
    [45_366, "dd-mm-yyyy", "2024-03-15"],
    [45_366, "[$-413]d mmmm yyyy;@", "2024-03-15"],
    [45_366, "m/d/yy", "2024-03-15"],
    [45_366.604_166_666_664, "m/d/yy h:mm", "2024-03-15 14:30"],
    [45_366.604_224_537_04, "h:mm AM/PM", "2024-03-15 14:30:05"],
    [45_366, "m/d/yy h:mm", "2024-03-15"],
    [0.604_166_666_666_666, "hh:mm", "14:30"],
    [1.510_416_666_666_666_7, "[h]:mm", "36:15"],
    [1, "yyyy-mm-dd", "1900-01-01"],
    [59, "yyyy-mm-dd", "1900-02-28"],
    [60, "yyyy-mm-dd", "1900-02-29"],
    [61, "yyyy-mm-dd", "1900-03-01"],
    [2_958_465, "yyyy-mm-dd", "9999-12-31"],
    [45_352, "mmm-yy", "2024-03"],
    [45_366, "mmm-yy", "2024-03-15"],
    [45_292, "yyyy", "2024"],
    [45_352, "yyyy", "2024-03"],
  ])("%d shown as %s is %s", (value, format, text) => {
    expect(read(value, format)).toBe(text);
  });

  it("counts from 1904 where the workbook says so: 43904 is the same 15 March 2024", () => {
    expect(read(45_366 - 1462, "dd-mm-yyyy", true)).toBe("2024-03-15");
  });

  it("that is none stays a number", () => {
    expect(read(-3, "dd-mm-yyyy")).toBe("-3");
    expect(read(20_240_315, "dd-mm-yyyy")).toBe("20240315");
  });

  it("is that day for any day of four centuries", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1901-01-01"), max: new Date("2299-12-31"), noInvalidDate: true }),
        (date) => {
          const days = Math.floor(date.getTime() / 86_400_000);
          const iso = date.toISOString().slice(0, 10);
          expect(read(days + 25_569, "d-m-yyyy")).toBe(iso);
        },
      ),
    );
  });
});

it("a yes or no is a word, a text is what it is", () => {
  const reader = cellReader(false);
  expect(reader({ t: "b", v: true })).toBe("TRUE");
  expect(reader({ t: "s", v: " =1+1 \n007" })).toBe(" =1+1 \n007");
});
