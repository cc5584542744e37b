import { expect, it } from "vitest";
import { problemList } from "../../../src/core/intake/problem-list.ts";
import type { Problem } from "../../../src/core/model/problem.ts";

const unreadable = (value: string, line: number): Problem => ({
  code: "email-unreadable",
  severity: "warning",
  place: { file: "leden.csv", line, column: "e-mail" },
  value,
});

it("tells equal warnings once, with how often and where", () => {
  const list = problemList("leden.csv");
  for (const [value, line] of [
    ["geen", 2],
    ["jan bij ez", 3],
    ["geen", 4],
    ["geen", 9],
  ] as const)
    list.add(unreadable(value, line));
  expect(list.all()).toEqual([
    { ...unreadable("geen", 2), details: { count: 3, lines: "2, 4, 9" } },
    unreadable("jan bij ez", 3),
  ]);
});

it("tells refused rows one by one, though they are refused for the same", () => {
  const list = problemList("leden.csv");
  const refused = [2, 3].map((line) => ({
    ...unreadable("x", line),
    severity: "rejected" as const,
  }));
  refused.forEach(list.add);
  expect(list.all()).toEqual(refused);
});

it("says of what it leaves out how much there is, whatever came before", () => {
  const list = problemList("leden.csv", 2);
  for (const value of ["a", "b", "c", "a", "c", "d"]) list.add(unreadable(value, 1));
  expect(list.all().map(({ value, details }) => [value, details])).toEqual([
    ["a", { count: 2, lines: "1, 1" }],
    ["b", undefined],
    [null, { total: 5, shown: 2 }],
  ]);
});
