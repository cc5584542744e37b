import { describe, expect, it } from "vitest";
import {
  againstChance,
  capital,
  inCell,
  inFigures,
  outOfTen,
  spelled,
} from "../../src/renderer/app/numbers.ts";

describe("numbers in plain language", () => {
  it.each([
    [18.4, "18"],
    [9.96, "10"],
    [9.9, "9,9"],
    [1.88, "1,9"],
    [1, "1,0"],
    [0.5, "0,5"],
    [0.06, "0,06"],
    [0, "0"],
    [12345.6, "12.346"],
  ])("%d is %s in Dutch", (value, words) => {
    expect(inFigures(value, "nl")).toBe(words);
  });
  it("has a point in English", () => {
    expect(inFigures(1.88, "en")).toBe("1.9");
  });
  it.each([
    [0, "0"],
    [0.04, "<0,1"],
    [0.05, "0,1"],
    [10.8, "10,8"],
    [123.4, "123"],
  ])("%d is %s in a cell", (value, words) => {
    expect(inCell(value, "nl")).toBe(words);
  });
  it("says 7 of 10 for 449 of 640, and keeps counts below ten as they are", () => {
    expect(outOfTen(449, 640)).toEqual({ part: 7, whole: 10 });
    expect(outOfTen(3, 4)).toEqual({ part: 3, whole: 4 });
  });
  it("calls 0.6 to 1.5 about as chance gives", () => {
    expect([0.59, 0.6, 1, 1.5, 1.51].map(againstChance)).toEqual([
      "less",
      "like",
      "like",
      "like",
      "more",
    ]);
  });
  it("spells up to twelve", () => {
    expect(capital(spelled(3, "nl"))).toBe("Drie");
    expect(spelled(12, "en")).toBe("twelve");
    expect(spelled(1300, "nl")).toBe("1.300");
  });
});
