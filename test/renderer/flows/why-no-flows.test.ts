import { expect, it } from "vitest";
import { whyNoFlows } from "../../../src/renderer/features/flows/why-no-flows.ts";

const counts = { open: 0, planned: 0, dismissed: 0, initiatives: 12, people: 0 };
const spread = { deepest: 1, departments: 3, apart: 0 };

it("is that all stands below one department, where the ones below can be compared", () => {
  const one = { counts, spread: { deepest: 1, departments: 1, apart: 1 } };
  expect(whyNoFlows(one)).toBe("below");
  expect(whyNoFlows({ counts, spread: { deepest: 0, departments: 1, apart: null } })).toBe("few");
});

it("is that there is nothing, next to nothing, or only short texts", () => {
  expect(whyNoFlows({ counts: { ...counts, initiatives: 0 }, spread })).toBe("nothing");
  expect(whyNoFlows({ counts: { ...counts, initiatives: 1 }, spread })).toBe("few");
  expect(whyNoFlows({ counts, spread })).toBe("short");
});
