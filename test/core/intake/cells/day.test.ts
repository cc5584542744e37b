import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDay } from "../../../../src/core/intake/cells/day.ts";

describe("a day", () => {
  it.each([
    ["15-03-2025", "2025-03-15"],
    ["1-3-2025", "2025-03-01"],
    ["1.3.2025", "2025-03-01"],
    ["1/3/2025", "2025-03-01"],
    ["1-3-25", "2025-03-01"],
    ["31-12-99", "1999-12-31"],
    ["15 maart 2025", "2025-03-15"],
    ["15 mrt. 2025", "2025-03-15"],
    ["zaterdag 15 maart 2025", "2025-03-15"],
    ["15-mrt-2025", "2025-03-15"],
    ["March 15, 2025", "2025-03-15"],
    ["15th of March 2025", "2025-03-15"],
    ["2025-03-15", "2025-03-15"],
    ["2025/3/15", "2025-03-15"],
    ["20250315", "2025-03-15"],
    ["2025-03-15T10:00:00.000Z", "2025-03-15"],
    ["2024-10-01 00:00:00", "2024-10-01"],
    ["15-03-2025 14:30", "2025-03-15"],
    ["29-02-2024", "2024-02-29"],
    [" 15-03-2025 ", "2025-03-15"],
  ])("%s is %s", (text, day) => expect(readDay(text, "day-first")).toBe(day));

  it.each([
    ["mrt 2026", "2026-03"],
    ["Maart 2026", "2026-03"],
    ["Sept. 2025", "2025-09"],
    ["01/2024", "2024-01"],
    ["2024-01", "2024-01"],
    ["Jan-25", "2025-01"],
    ["2024", "2024"],
  ])("stays as exact as it was: %s is %s", (text, day) =>
    expect(readDay(text, "day-first")).toBe(day),
  );

  it("with slashes has the month first where the file's other days say so", () => {
    expect(readDay("10/1/2019", "month-first")).toBe("2019-10-01");
    expect(readDay("10/1/2019", "day-first")).toBe("2019-01-10");
    expect(readDay("07/25/2024 12:00:00 AM", "month-first")).toBe("2024-07-25");
    expect(readDay("25/7/2024", "month-first")).toBe("2024-07-25");
    expect(readDay("3-4-2025", "month-first")).toBe("2025-04-03");
  });

  it.each([
    "31-02-2024",
    "29-02-2025",
    "32-1-2025",
    "1-13-2025",
    "25-Mar",
    "najaar 2025",
    "ongeveer 2024",
    "2025-2026",
    "Q1 2025",
    "12345",
    "1",
    "",
    "geen 2024",
  ])("is not read from %j", (text) => expect(readDay(text, "day-first")).toBeNull());

  it("written as Dutch, as English or as ISO is the same day", () => {
    const days = fc.date({
      min: new Date("1971-01-01"),
      max: new Date("2069-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [y = "", m = "", d = ""] = iso.split("-");
        const long = (language: string) =>
          new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(date);
        for (const text of [
          iso,
          `${d}-${m}-${y}`,
          `${Number(d)}-${Number(m)}-${y}`,
          long("nl-NL"),
          long("en-GB"),
          long("en-US"),
        ]) {
          expect(readDay(text, "day-first")).toBe(iso);
        }
        expect(readDay(`${m}/${d}/${y}`, "month-first")).toBe(iso);
      }),
    );
  });
});
