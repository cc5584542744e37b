import { expect, it } from "vitest";
import type { RecentWorkspace } from "../../src/contract/desktop.ts";
import { withoutRecent, withRecent } from "../../src/main/recents.ts";

function workspace(path: string, people = 1): RecentWorkspace {
  return { path, name: path, openedAt: "2026-11-18T09:00:00.000Z", people, initiatives: 0 };
}

it("puts what was opened last first, each file once", () => {
  const recent = withRecent([workspace("a"), workspace("b")], workspace("b", 2));
  expect(recent).toEqual([workspace("b", 2), workspace("a")]);
});

it("keeps fifty", () => {
  const many = Array.from({ length: 50 }, (_, index) => workspace(`w${index}`));
  const recent = withRecent(many, workspace("new"));
  expect(recent).toHaveLength(50);
  expect(recent.at(-1)?.path).toBe("w48");
});

it("forgets one file", () => {
  expect(withoutRecent([workspace("a"), workspace("b")], "a")).toEqual([workspace("b")]);
});
