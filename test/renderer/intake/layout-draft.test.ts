import { describe, expect, it } from "vitest";
import type { LayoutChoices } from "../../../src/contract/table-choices.ts";
import {
  draftOf,
  layoutOf,
  wholeNumber,
} from "../../../src/renderer/features/intake/columns/layout-draft.ts";

describe("how a table is cut up, written down in fields", () => {
  const cases: LayoutChoices[] = [
    {},
    { encoding: "windows-1252", delimiter: "\t", quote: "'" },
    { delimiter: "~~", quote: null, headerRow: null },
    { quote: "^", headerRow: 7, headerRows: 2 },
  ];
  it.each(cases)("says the same again: %j", (layout) => {
    expect(layoutOf(draftOf(layout, null))).toEqual(layout);
  });
  it("decides nothing by a number that is none", () => {
    const draft = { ...draftOf({ headerRow: 3 }, null), headerRow: "drie" };
    expect(layoutOf(draft)).toEqual({});
  });
  it("takes whole numbers from 1 up to a bound", () => {
    expect(["0", "1", "20", "21", "1.5", "", "-1"].map((text) => wholeNumber(text, 20))).toEqual([
      null,
      1,
      20,
      null,
      null,
      null,
      null,
    ]);
  });
});
