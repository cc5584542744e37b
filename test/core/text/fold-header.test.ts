import { expect, it } from "vitest";
import { foldHeader } from "../../../src/core/text/fold-header.ts";

it("takes words apart that are written as one, and drops case, accents and punctuation", () => {
  expect(["agencyName", "agency_name", "Agency  Name:", "ÀGENCY-NAMÉ"].map(foldHeader)).toEqual(
    Array(4).fill("agency name"),
  );
});
