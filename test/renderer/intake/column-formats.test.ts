import { describe, expect, it } from "vitest";
import type { Column } from "../../../src/contract/mapping.ts";
import {
  formatOptions,
  unknownWords,
  withMeaning,
} from "../../../src/renderer/features/intake/columns/column-formats.ts";

const AS_FOUND = { separator: null, dayOrder: null, decimal: null, values: [] };
const SHARING: Column = {
  index: 4,
  header: "Mag delen?",
  roles: ["person.sharing"],
  skipped: false,
  why: { code: "header" },
  doubt: false,
  samples: [],
  format: AS_FOUND,
};
const noticed = (value: string, column: string) => ({
  code: "sharing-unreadable",
  place: { column },
  value,
});

describe("how the cells of a column can be read", () => {
  it("offers only what fits: lists are parted, days ordered, kept numbers written", () => {
    const of = (...roles: string[]) => formatOptions({ roles, skipped: false });
    expect(of("person.takes-part").separator).toBe(true);
    expect(of("topic.about").separator).toBe(true);
    expect(of("person.name").separator).toBe(false);
    expect(of("initiative.start").dayOrder).toBe(true);
    expect(of().decimal).toBe(true);
    expect(formatOptions({ roles: [], skipped: true }).decimal).toBe(false);
    expect(of("person.sharing").words).toBe("sharing");
  });
});

describe("words that mean nothing known", () => {
  const problems = [
    noticed("?", "Mag delen?"),
    noticed("?", "Mag delen?"),
    noticed("misschien", "Mag delen?"),
    noticed("x", "Anders"),
  ];
  it("are counted once each, of this column alone", () => {
    expect(unknownWords(SHARING, problems)).toEqual(["?", "misschien"]);
  });
  it("are known once someone says what they mean, until that is taken back", () => {
    const format = withMeaning(SHARING.format, "?", "private");
    expect(unknownWords({ ...SHARING, format }, problems)).toEqual(["misschien"]);
    expect(withMeaning(format, "?", "")).toEqual(AS_FOUND);
  });
  it("ask nothing of a column that became something without words", () => {
    expect(unknownWords({ ...SHARING, roles: ["person.role"] }, problems)).toEqual([]);
  });
});
