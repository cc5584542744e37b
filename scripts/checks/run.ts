// Everything that must hold before a change is kept, the quickest first. The first step that fails
// is the last. With --without-e2e the app itself is built but not started.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { project } from "../prepare/prepare.mjs";
import { CommandFailed, main, run, runQuietly } from "../prepare/run.mjs";
import { say } from "../prepare/say.mjs";
import { countE2e, countUnit, summary, type Counts } from "./counts.ts";

const RESULTS = join(project, "test-results");
const UNIT_REPORT = join(RESULTS, "unit.json");
const E2E_REPORT = join(RESULTS, "e2e.json");

/** Scripts of package.json that have nothing to say when all is well. */
const BEFORE_TESTS = ["format:check", "lint", "types", "walls", "unused", "licences"];

type TestRun = {
  readonly script: string;
  readonly args: readonly string[];
  readonly report: string;
  readonly count: (report: never) => Counts;
};

const UNIT: TestRun = {
  script: "unit",
  args: ["--reporter=default", "--reporter=json", `--outputFile.json=${UNIT_REPORT}`],
  report: UNIT_REPORT,
  count: countUnit,
};

const E2E: TestRun = {
  script: "e2e",
  args: ["--reporter=list,json"],
  report: E2E_REPORT,
  count: countE2e,
};

async function checkQuietly(script: string): Promise<void> {
  const began = performance.now();
  await runQuietly(script, "npm", ["run", "--silent", script], { cwd: project });
  say(`${script}: ok, ${seconds(began)}`);
}

/** Runs tests in sight; adds to `counts` also when they fail, and fails then. */
async function test({ script, args, report, count }: TestRun, counts: Counts[]): Promise<void> {
  const began = performance.now();
  say(script);
  const status = await run("npm", ["run", "--silent", script, "--", ...args], {
    cwd: project,
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: E2E_REPORT },
  });
  if (existsSync(report)) counts.push(count(JSON.parse(readFileSync(report, "utf8")) as never));
  if (status !== 0) throw new CommandFailed(`${script} failed after ${seconds(began)}.`);
  say(`${script}: ok, ${seconds(began)}`);
}

function seconds(began: number): string {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`;
}

await main(async () => {
  // A report of an earlier run must not be counted for this one.
  rmSync(RESULTS, { recursive: true, force: true });
  const counts: Counts[] = [];
  try {
    for (const script of BEFORE_TESTS) await checkQuietly(script);
    await test(UNIT, counts);
    await checkQuietly("build");
    if (!process.argv.includes("--without-e2e")) await test(E2E, counts);
    return 0;
  } finally {
    // Last and alone on its line, for those who read only that.
    if (counts.length > 0) process.on("exit", () => console.log(summary(counts)));
  }
});
