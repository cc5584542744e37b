import { describe, expect, it } from "vitest";
import { secondsLeft } from "../../src/renderer/app/time-left.ts";

const begin = { at: 0, done: 0 };

describe("time left", () => {
  it("is what remains at the speed so far: 1,000 of 5,000 rows in 5 s leaves 20 s", () => {
    expect(secondsLeft(begin, { at: 5000, done: 1000 }, 5000)).toBe(20);
  });
  it("is said in steps of five seconds, and in whole minutes above one", () => {
    expect(secondsLeft(begin, { at: 4000, done: 1000 }, 4300)).toBe(15);
    expect(secondsLeft(begin, { at: 10_000, done: 1000 }, 14_200)).toBe(120);
  });
  it("counts from where the step was first seen", () => {
    expect(secondsLeft({ at: 1000, done: 900 }, { at: 6000, done: 1900 }, 5900)).toBe(20);
  });
  it("is not said in the first three seconds", () => {
    expect(secondsLeft(begin, { at: 2900, done: 100 }, 10_000)).toBeNull();
  });
  it("is not said without a total, without progress, or just before the end", () => {
    expect(secondsLeft(begin, { at: 9000, done: 100 }, null)).toBeNull();
    expect(secondsLeft(begin, { at: 9000, done: 0 }, 100)).toBeNull();
    expect(secondsLeft(begin, { at: 9000, done: 99 }, 100)).toBeNull();
  });
});
