import { expect, it } from "vitest";
import { personKey } from "../../../src/core/text/person-key.ts";

it.each([
  ["Berg, Jan van den", "jan van den berg"],
  ["van den Berg, Jan", "jan van den berg"],
  ["Berg, van den, Jan", "jan van den berg"],
  ["Jan van den Berg", "jan van den berg"],
  ["Yıldız, Dilan", "dilan yildiz"],
  ["Berg,", "berg"],
  ["A, B, C, D", "a b c d"],
])("%s is compared as %s", (name, key) => {
  expect(personKey(name)).toBe(key);
});
