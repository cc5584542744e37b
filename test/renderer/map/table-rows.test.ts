import { describe, expect, it } from "vitest";
import { sortRows, type TableRow } from "../../../src/renderer/features/map/table-rows.ts";
import { tiesByOther } from "../../../src/renderer/features/map/ties-by-other.ts";
import { periodOf } from "../../../src/renderer/features/map/period.ts";
import { messages } from "../../../src/renderer/features/map/messages.ts";
import { speak } from "../../../src/renderer/app/texts.tsx";

const row = (id: number, name: string, ties: number): TableRow => ({
  id,
  name,
  kind: "mens",
  department: "BZK",
  ties,
  crossings: 0,
});

describe("the table", () => {
  const rows = [row(1, "Zoë", 2), row(2, "Ada", 2), row(3, "Ömer", 10)];

  it("sorts words as the language does, and figures as figures", () => {
    const by = (column: "name" | "ties", isRising: boolean): string[] =>
      sortRows(rows, { column, isRising }, "nl").map(({ name }) => name);
    expect(by("name", true)).toEqual(["Ada", "Ömer", "Zoë"]);
    expect(by("ties", false)).toEqual(["Ömer", "Ada", "Zoë"]);
    expect(by("ties", true)).toEqual(["Ada", "Zoë", "Ömer"]);
  });
});

describe("the ties on a card", () => {
  const named = (id: number) => ({
    id,
    kind: "person" as const,
    name: "x",
    department: null,
    departmentId: null,
  });
  const tie = (id: number, kind: "knows" | "leads", crossing: boolean) => ({
    other: named(id),
    kind,
    direction: "to" as const,
    crossing,
    provenance: { file: "a.csv", sheet: null, line: 2, batch: 1, at: "2026-11-24T00:00:00.000Z" },
  });

  it("are gathered by whom they are with, across departments first", () => {
    const all = tiesByOther([
      tie(1, "knows", false),
      tie(2, "knows", true),
      tie(1, "leads", false),
    ]);
    expect(all.map(({ other, ties }) => [other.id, ties.length])).toEqual([
      [2, 1],
      [1, 2],
    ]);
  });
});

describe("a period", () => {
  const say = speak(messages, "nl");

  it("is as exact as the source was", () => {
    expect(periodOf("2024-09-02", "2026-06", say)).toBe("2 september 2024 tot juni 2026");
    expect(periodOf("2024", undefined, say)).toBe("sinds 2024");
    expect(periodOf(undefined, "2026-06-30", say)).toBe("tot 30 juni 2026");
    expect(periodOf("voorjaar", undefined, say)).toBe("sinds voorjaar");
    expect(periodOf(undefined, undefined, say)).toBeUndefined();
  });
});
