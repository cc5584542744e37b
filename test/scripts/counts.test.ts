import { expect, it } from "vitest";
import { countE2e, countUnit, summary } from "../../scripts/checks/counts.ts";

it("sums what both test runners report: 10 + 3 passed, 1 + 1 + 1 failed, 2 + 1 + 4 skipped", () => {
  const unit = countUnit({
    numPassedTests: 10,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
  });
  const e2e = countE2e({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 4 } });
  expect(summary([unit, e2e])).toBe("13 passed, 3 failed, 7 skipped");
});

it("is all zeros without a report", () => {
  expect(summary([])).toBe("0 passed, 0 failed, 0 skipped");
});
