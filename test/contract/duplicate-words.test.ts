import { expect, it } from "vitest";
import { DUPLICATE_WORDS, duplicateReason } from "../../src/contract/words/duplicate-words.ts";
import { REASON_CODES } from "../../src/core/intake/duplicates/records.ts";

it("has words in both languages for every reason, and for no other", () => {
  expect(Object.keys(DUPLICATE_WORDS).toSorted()).toEqual([...REASON_CODES].toSorted());
  for (const code of REASON_CODES)
    for (const language of ["nl", "en"] as const)
      expect(duplicateReason(code, {}, language)).not.toBe(code);
});

it("says whom nobody else there is called like", () => {
  const details = { name: "Van der Berg", department: "IenW" };
  expect(duplicateReason("only-one-there", details, "nl")).toBe(
    "Er is geen andere Van der Berg bij IenW",
  );
  expect(duplicateReason("only-one-there", details, "en")).toBe(
    "There is no other Van der Berg at IenW",
  );
});

it("shows a reason that it does not know as it is", () => {
  expect(duplicateReason("some-new-reason", undefined, "en")).toBe("some-new-reason");
});
