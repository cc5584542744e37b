import { describe, expect, it } from "vitest";
import { dayAmong, dayOf, nearDay } from "../../src/renderer/app/days.ts";
import { fileName, isWorkspaceFile, stem } from "../../src/renderer/app/file-name.ts";
import { matchingCommands } from "../../src/renderer/app/match-commands.ts";

describe("days", () => {
  const now = new Date(2026, 10, 19, 0, 30);
  it("have no year within this one", () => {
    expect(dayOf(new Date(2026, 10, 18).toISOString(), "nl", now)).toBe("18 november");
    expect(dayOf(new Date(2025, 10, 18).toISOString(), "en", now)).toBe("18 November 2025");
  });
  it("have the time where another is of the same day, by the clock of this computer", () => {
    const at = new Date(2026, 10, 18, 14, 32).toISOString();
    const sameDay = new Date(2026, 10, 18, 0, 5).toISOString();
    const dayBefore = new Date(2026, 10, 17, 23, 55).toISOString();
    expect(dayAmong(at, [dayBefore, sameDay], "nl", now)).toBe("18 november, 14:32");
    expect(dayAmong(at, [dayBefore], "nl", now)).toBe("18 november");
    expect(dayAmong(at, [], "en", now)).toBe("18 November");
  });
  it("are near by the calendar, not by hours: half past eleven last night was yesterday", () => {
    expect(nearDay(new Date(2026, 10, 18, 23, 30).toISOString(), "nl", now)).toBe("gisteren");
    expect(nearDay(new Date(2026, 10, 19, 0, 10).toISOString(), "en", now)).toBe("today");
    expect(nearDay(new Date(2026, 9, 12).toISOString(), "nl", now)).toBe("12 oktober");
  });
});

describe("file names", () => {
  it("are the last part of a path on every system", () => {
    expect(fileName("C:\\Users\\Ilse\\leden.csv")).toBe("leden.csv");
    expect(stem("/home/ilse/leden 2026.v2.csv")).toBe("leden 2026.v2");
    expect(isWorkspaceFile("/h/RIJK.DWV")).toBe(true);
  });
});

describe("finding a command", () => {
  const all = ["Ga naar Kaart", "Bewaar een kopie", "Exporteer het netwerk"].map((label) => ({
    label,
  }));
  it("takes every word typed as the beginning of a word of it", () => {
    expect(matchingCommands(all, "ga kaa")).toEqual([{ label: "Ga naar Kaart" }]);
    expect(matchingCommands(all, "kópie")).toEqual([{ label: "Bewaar een kopie" }]);
    expect(matchingCommands(all, "kaart kopie")).toEqual([]);
  });
  it("gives all without a word", () => {
    expect(matchingCommands(all, " ")).toEqual(all);
  });
});
