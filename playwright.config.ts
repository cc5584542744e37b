import { defineConfig } from "@playwright/test";
import type { LaunchOptions } from "./test/e2e/launch.ts";

const SANDBOX = /sandbox\.spec\.ts$/;

export default defineConfig<LaunchOptions>({
  testDir: "test/e2e",
  globalSetup: "./test/e2e/is-built.ts",
  outputDir: "test-results/e2e",
  // One screen, one app at a time; what fails now and then is a fault to find, not to try again.
  workers: 1,
  retries: 0,
  // An app that does not start fails every test, each after half a minute.
  maxFailures: 10,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  reporter: "list",
  projects: [
    { name: "app", testIgnore: SANDBOX },
    // As root the app otherwise runs without Chromium's sandbox; here it never does.
    { name: "sandboxed", testMatch: SANDBOX, use: { sandboxed: true } },
  ],
});
