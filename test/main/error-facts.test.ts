import { expect, it } from "vitest";
import { errorFacts } from "../../src/main/error-facts.ts";

it("says the kind, the code and where, never the message", () => {
  const error = Object.assign(new TypeError("Dilan Yıldız in /home/dilan/geheim.csv"), {
    code: "ENOENT",
  });
  const facts = errorFacts(error);
  expect(facts).toMatch(/^TypeError ENOENT < error-facts\.test\.ts:\d+:\d+/);
  expect(facts).not.toMatch(/Dilan|geheim|home/);
});

it("does not mistake a line of the message for a place", () => {
  const error = new Error("first\n    at Dilan (geheim.csv:1:2)");
  expect(errorFacts(error)).not.toContain("geheim");
});

it("says of anything else only what it is", () => {
  expect(errorFacts("Dilan")).toBe("thrown string");
});
