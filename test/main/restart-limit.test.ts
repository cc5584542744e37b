import { expect, it } from "vitest";
import { restartLimit } from "../../src/main/restart-limit.ts";

it("allows three falls in a minute, and no fourth until the first is long ago", () => {
  let now = 0;
  const mayRestart = restartLimit({ times: 3, within: 60_000 }, () => now);
  const atSeconds = (seconds: number): boolean => {
    now = seconds * 1_000;
    return mayRestart();
  };
  expect([0, 10, 20, 30].map(atSeconds)).toEqual([true, true, true, false]);
  expect(atSeconds(75)).toBe(true);
});
