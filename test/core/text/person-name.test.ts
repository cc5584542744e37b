import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePersonName } from "../../../src/core/text/person-name.ts";

/** given|initials|prefix|family, as short as a table needs. */
const parts = (text: string): string => {
  const { given, initials, prefix, family, nickname } = parsePersonName(text);
  return [given.join(" "), initials, prefix, family, ...(nickname === null ? [] : [nickname])].join(
    "|",
  );
};

describe("a name is taken apart in whichever way it is written", () => {
  it.each([
    ["Berg, J. van der", "|j|van der|berg"],
    ["J. van der Berg", "|j|van der|berg"],
    ["VAN DER BERG J.", "|j|van der|berg"],
    ["van der Berg J", "|j|van der|berg"],
    ["Berg J. van der", "|j|van der|berg"],
    ["Berg, van der, J.", "|j|van der|berg"],
    ["Jan van der Berg", "jan|j|van der|berg"],
    ["JAN VAN DER BERG", "jan|j|van der|berg"],
    ["Berg van der, Jan", "jan|j|van der|berg"],
    ["van der Berg, Jan", "jan|j|van der|berg"],
    ["Van der Berg, Jan Willem", "jan willem|jw|van der|berg"],
    ["van der Berg, Jan (Jan Willem)", "jan|j|van der|berg|jan willem"],
    ["J.W. (Jaap) van der Berg", "|jw|van der|berg|jaap"],
    ["Jan 'Johan' in 't Veld", "jan|j|in t|veld|johan"],
    ["'t Hart, Maarten", "maarten|m|t|hart"],
    ["in ’t Veld, J.", "|j|in t|veld"],
    ["Jan v.d. Berg", "jan|j|v d|berg"],
    ["Berg, J. v.d.", "|j|v d|berg"],
    ["ter Horst", "||ter|horst"],
    ["Anne-Marie de Vries", "anne marie|am|de|vries"],
    ["J.-P. Bakker", "|jp||bakker"],
    ["JW Bakker", "|jw||bakker"],
    ["Bakker JW", "|jw||bakker"],
    ["Th.J. Smit", "|tj||smit"],
    ["J.van den Broek", "|j|van den|broek"],
    ["Ben Bakker", "ben|b||bakker"],
    ["Wernher von Braun", "wernher|w|von|braun"],
    ["Jansen", "|||jansen"],
    ["Sukarno", "|||sukarno"],
    ["", "|||"],
  ])("%s: %s", (text, expected) => {
    expect(parts(text)).toBe(expected);
  });
});

describe("a double family name stays whole", () => {
  it.each([
    ["A. Jansen-de Vries", "|a||jansen de vries"],
    ["Anna Jansen - de Vries", "anna|a||jansen de vries"],
    ["Jansen-de Vries, Anna", "anna|a||jansen de vries"],
    ["A. van den Berg-de Wit", "|a|van den|berg de wit"],
    ["A. Jansen de Vries", "|a||jansen de vries"],
    ["Ewa Kowalska-Nowak", "ewa|e||kowalska nowak"],
    ["Kowalska-Nowak, Ewa", "ewa|e||kowalska nowak"],
  ])("%s: %s", (text, expected) => {
    expect(parts(text)).toBe(expected);
  });
});

describe("titles and degrees are no part of a name", () => {
  it.each([
    ["dr. ir. J. van der Berg", "|j|van der|berg"],
    ["Prof. mr. dr. A.B. Bakker", "|ab||bakker"],
    ["Mw. drs. Jansen", "|||jansen"],
    ["De heer P. de Boer", "|p|de|boer"],
    ["dhr. Jan Smit MSc", "jan|j||smit"],
    ["J. Smit, MSc", "|j||smit"],
    ["Smit, J., RA", "|j||smit"],
    ["Smit, drs. J.", "|j||smit"],
    ["Jan de Wit MSc MBA", "jan|j|de|wit"],
    ["Jan Ma", "jan|j||ma"],
    ["Ing, Yoe Tan", "yoe tan|yt||ing"],
    ["Mr. Bean", "|||bean"],
  ])("%s: %s", (text, expected) => {
    expect(parts(text)).toBe(expected);
  });
});

describe("names from elsewhere", () => {
  it.each([
    ["Dilan Yıldız", "dilan|d||yildiz"],
    ["Yıldız, D.", "|d||yildiz"],
    ["Fatima El Amrani", "fatima|f|el|amrani"],
    ["El Amrani, Fatima", "fatima|f|el|amrani"],
    ["F. el Amrani", "|f|el|amrani"],
    ["Ahmed Ben Ali", "ahmed|a|ben|ali"],
    ["Ben Ali, Ahmed", "ahmed|a|ben|ali"],
    ["Mary O'Neill", "mary|m||oneill"],
    ["O’Neill, M.", "|m||oneill"],
    ["Nguyen Thi", "nguyen|n||thi"],
    ["Nguyen, Thi Mai", "thi mai|tm||nguyen"],
    ["María José da Silva", "maria jose|mj|da|silva"],
    ["Le, Minh", "minh|m||le"],
    ["Łukasz Wójcik", "lukasz|l||wojcik"],
  ])("%s: %s", (text, expected) => {
    expect(parts(text)).toBe(expected);
  });
});

it.each([
  ["Jan Bakker (BZK)", "jan|j||bakker"],
  ["Jan Bakker <jan.bakker@minbzk.nl>", "jan|j||bakker"],
  ["Bakker, Jan (extern, tot mei)", "jan|j||bakker"],
])("what is no name in %s is left out", (text, expected) => {
  expect(parts(text)).toBe(expected);
});

it("the order in which a name is written does not matter", () => {
  const person = fc.record({
    given: fc.constantFrom("Jan", "Anne-Marie", "Fatima", "Dilan", "José"),
    second: fc.constantFrom("", "Willem", "Maria"),
    prefix: fc.constantFrom("", "van der", "van den", "de", "ter", "van 't", "el", "von"),
    family: fc.constantFrom(
      "Berg",
      "Vries",
      "Jansen-de Wit",
      "O'Neill",
      "Yıldız",
      "Kowalska-Nowak",
    ),
  });
  const way = fc.constantFrom<(given: string, prefix: string, family: string) => string>(
    (given, prefix, family) => `${given} ${prefix} ${family}`,
    (given, prefix, family) => `${family}, ${given} ${prefix}`,
    (given, prefix, family) => `${prefix} ${family}, ${given}`,
    (given, prefix, family) => `${family} ${prefix}, ${given}`,
    (given, prefix, family) =>
      prefix === "" ? `${family}, ${given}` : `${family}, ${prefix}, ${given}`,
    (given, prefix, family) => `${given} ${prefix} ${family}`.toUpperCase(),
    (given, prefix, family) => `dr. ${given} ${prefix} ${family}, MSc`,
  );
  fc.assert(
    fc.property(
      person,
      fc.boolean(),
      way,
      way,
      ({ given, second, prefix, family }, isShort, one, other) => {
        const first = isShort
          ? `${given[0]!}.${second.slice(0, 1)}${second ? "." : ""}`
          : `${given} ${second}`.trim();
        expect(parts(other(first, prefix, family))).toBe(parts(one(first, prefix, family)));
      },
    ),
  );
});
