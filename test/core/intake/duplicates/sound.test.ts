import { expect, it } from "vitest";
import { countSlips } from "../../../../src/core/text/slips.ts";
import { soundOf } from "../../../../src/core/intake/duplicates/sound.ts";

it.each([
  ["meijer", "meyer"],
  ["meijer", "meier"],
  ["jansen", "janssen"],
  ["schmidt", "schmit"],
  ["kuyper", "kuiper"],
  ["vries", "fries"],
  ["philips", "filips"],
  ["cox", "kocks"],
])("%s and %s sound as one", (one, other) => {
  expect(soundOf(one)).toBe(soundOf(other));
});

it.each([
  ["bos", "vos"],
  ["bakker", "dekker"],
  ["jansen", "hansen"],
  ["person1201", "person1202"],
])("%s and %s do not", (one, other) => {
  expect(soundOf(one)).not.toBe(soundOf(other));
});

it.each([
  ["bakker", "baker", 1],
  ["bakker", "bakkers", 1],
  ["bakker", "bakekr", 1],
  ["heijboerkoning", "heyboerkonig", 0],
  ["heijboerkoning", "heyboerkoning", 2],
  ["bakker", "bekkers", 0],
  ["bos", "vos", 0],
  ["person1201", "person1202", 0],
  ["bakker", "bakker", 0],
])("from %s to %s: %i slips", (one, other, slips) => {
  expect(countSlips(one, other)).toBe(slips);
});
