/** How many tests there were, by how they ended. */
export type Counts = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
};

/** What is used of vitest's JSON report. */
export type VitestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
};

/** What is used of Playwright's JSON report. */
export type PlaywrightReport = {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
};

export function countUnit(report: VitestReport): Counts {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** A test that failed before it passed has failed: nothing is tried twice here. */
export function countE2e({ stats }: PlaywrightReport): Counts {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  };
}

/** "12 passed, 0 failed, 1 skipped" over all reports. */
export function summary(counts: readonly Counts[]): string {
  const sum = (of: keyof Counts): number => counts.reduce((total, each) => total + each[of], 0);
  return `${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped`;
}
