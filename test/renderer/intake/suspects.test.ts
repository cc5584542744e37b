import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/contract/common.ts";
import type { FileReading } from "../../../src/contract/mapping.ts";
import { peopleAfter, suspectsOf } from "../../../src/renderer/features/intake/plan/suspects.ts";

const suspected = (value: string, line: number): Problem => ({
  code: "suspected-not-a-person",
  severity: "rejected",
  place: { file: "mensen.csv", line, column: "naam" },
  value,
  details: { count: 3 },
});
const read = { file: "mensen.csv", sheet: null, people: ["Eva"] } as unknown as FileReading;

describe("words that look like nobody", () => {
  it("are each told once, however many rows they keep out, before those that are names", () => {
    const rows = [suspected("Eliminated", 2), suspected("eliminated", 3), suspected("•••", 4)];
    expect(suspectsOf([read], rows)).toMatchObject([
      { word: "Eliminated", column: "naam", count: 3 },
      { word: "Eva", count: null },
    ]);
  });
  it("become names, or words again, whatever their capitals", () => {
    expect(peopleAfter(["Eva"], "Bo", true)).toEqual(["Eva", "Bo"]);
    expect(peopleAfter(["Eva"], "eva", true)).toEqual(["eva"]);
    expect(peopleAfter(["Eva", "Bo"], "EVA", false)).toEqual(["Bo"]);
  });
});
