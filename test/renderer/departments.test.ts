import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { departmentCode, departmentInText } from "../../src/renderer/app/department-code.ts";
import {
  departmentColour,
  departmentColours,
  departmentToken,
} from "../../src/renderer/app/department-colours.ts";

describe("the colour of a department", () => {
  const ids = [40, 3, 17, 8, 9, 10, 11, 12, 13, 14, 15, 16, 99];
  it("goes by id, whatever the order on the screen", () => {
    expect(departmentColour(3, ids)).toBe("var(--d1)");
    expect(departmentToken(8, ids)).toBe("--d2");
    expect(departmentColour(40, ids)).toBe("var(--d12)");
  });
  it("is the shared grey from the thirteenth on, for nobody, and for one that is not there", () => {
    expect(departmentColour(99, ids)).toBe("var(--d0)");
    expect(departmentColour(null, ids)).toBe("var(--d0)");
    expect(departmentColour(7, ids)).toBe("var(--d0)");
  });
  it("is for life: what comes in later, with a higher id, takes none away", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 1 }),
        fc.uniqueArray(fc.integer({ min: 101, max: 200 })),
        (before, later) => {
          const after = departmentColours([...later, ...before]);
          for (const [id, colour] of departmentColours(before)) expect(after.get(id)).toBe(colour);
        },
      ),
    );
  });
  it("is the same one by one as all at once", () => {
    for (const [id, colour] of departmentColours(ids))
      expect(departmentColour(id, ids)).toBe(colour);
  });
});

describe("what a department is called where there is little room", () => {
  it.each([
    ["Ministerie van Justitie en Veiligheid", "JenV", "JenV"],
    ["Ministerie van Sociale Zaken en Werkgelegenheid", null, "SZW"],
    ["Directoraat Toezicht 18", null, "DT18"],
    ["Logius", null, "Logius"],
    ["Rijkswaterstaat", null, "Rijkswa…"],
    ["Department of Homeland Security", null, "DHS"],
    ["Ministerie van", "", "Ministe…"],
  ])("%s with code %s is %s", (name, code, called) => {
    expect(departmentCode(name, code)).toBe(called);
  });
});

describe("what a department is called in a line of text", () => {
  it.each([
    ["Ministerie van Justitie en Veiligheid", "JenV", "JenV"],
    ["Ministerie van Sociale Zaken en Werkgelegenheid", null, "SZW"],
    ["Gemeente Groningen", null, "Gemeente Groningen"],
    ["Gemeente Gouda", "", "Gemeente Gouda"],
    ["Gemeente Gouda", "0513", "0513"],
  ])("%s with code %s is %s", (name, code, called) => {
    expect(departmentInText(name, code)).toBe(called);
  });
});
