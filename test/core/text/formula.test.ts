import * as fc from "fast-check";
import { expect, it } from "vitest";
import { guardFormula, unguardFormula } from "../../../src/core/text/formula.ts";

const cell = fc.string({
  unit: fc.constantFrom("'", "=", "+", "-", "@", "1", " ", ".", "\t", "\r", "a", "＝"),
});

it("a guarded text begins with no sign of a formula, and is the text again once the guard is taken off", () => {
  fc.assert(
    fc.property(fc.oneof(cell, fc.string()), (text) => {
      const guarded = guardFormula(text);
      expect(unguardFormula(guarded)).toBe(text);
      // OWASP's signs, but for numbers, which compute nothing.
      const isSafe = !/^[=+\-@\t\r]/.test(guarded) || /^[+-]?\d[\d ]*([.,]\d+)?$/.test(guarded);
      expect(isSafe).toBe(true);
    }),
  );
});

it("a number, a phone number and a day are left as they are", () => {
  for (const text of [
    "-1.5",
    "-1,5",
    "+31 6 12345678",
    "007",
    "2024-01-31",
    "31-01-2024",
    "'t Hart",
  ])
    expect(guardFormula(text)).toBe(text);
});
