import { expect, it } from "vitest";
import { isNickname, nicknameFitsInitial } from "../../../src/core/text/nicknames.ts";

it.each([
  ["kees", "cornelis", true],
  ["cornelis", "cees", true],
  ["wim", "willem", true],
  ["jan", "johannes", true],
  ["jan", "kees", false],
  ["jan", "jan", false],
  ["zeynep", "cornelis", false],
])("%s and %s are one name: %s", (one, other, is) => {
  expect(isNickname(one, other)).toBe(is);
});

it("Kees may be a C., Jaap a J., and neither a P.", () => {
  expect([nicknameFitsInitial("kees", "c"), nicknameFitsInitial("jaap", "j")]).toEqual([
    true,
    true,
  ]);
  expect([nicknameFitsInitial("kees", "p"), nicknameFitsInitial("jaap", "p")]).toEqual([
    false,
    false,
  ]);
});
