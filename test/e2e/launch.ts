import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import {
  _electron,
  expect,
  test as base,
  type ElectronApplication,
  type Page,
  type TestInfo,
} from "@playwright/test";
import { asNobody } from "./as-nobody.ts";

export type LaunchOptions = {
  /** What the app speaks: DWARSVERBAND_LANG. */
  readonly language: "nl" | "en";
  /** With Chromium's sandbox, also where the tests run as root. */
  readonly sandboxed: boolean;
};

export type Launched = {
  readonly app: ElectronApplication;
  readonly window: Page;
  /** What the page complained of so far: errors on its console, and those that nobody caught. */
  readonly complaints: readonly string[];
};

type Fixtures = LaunchOptions &
  Launched & { readonly userData: string; readonly launched: Launched };

const project = resolve(import.meta.dirname, "../..");

/**
 * A test of the built app. `app` and `window` are started for it with a user-data folder of its own
 * and closed after it; any error on a page's console fails it.
 *
 *     test.use({ language: "en" });
 *     test("opens", async ({ window }) => { await expect(window).toHaveTitle(/Dwarsverband/); });
 */
export const test = base.extend<Fixtures>({
  language: ["nl", { option: true }],
  sandboxed: [false, { option: true }],
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from it.
  userData: async ({}, provide) => {
    const folder = mkdtempSync(join(tmpdir(), "dwarsverband-e2e-"));
    await provide(folder);
    rmSync(folder, { recursive: true });
  },
  launched: async ({ language, sandboxed, userData }, provide, testInfo) => {
    const launched = await launch(userData, { language, sandboxed });
    await launched.app.context().tracing.start({ screenshots: true, snapshots: true });
    await provide(launched);
    await keepEvidence(launched, testInfo);
    await launched.app.close();
    expect(launched.complaints, "errors on the page's console").toEqual([]);
  },
  app: ({ launched }, provide) => provide(launched.app),
  window: ({ launched }, provide) => provide(launched.window),
  complaints: ({ launched }, provide) => provide(launched.complaints),
});

export { expect };

/** Starts the built app; for a test that starts it more than once with the same user data. */
export async function launch(userData: string, options: LaunchOptions): Promise<Launched> {
  const env = {
    ...(process.env as Record<string, string>),
    DWARSVERBAND_USER_DATA: userData,
    DWARSVERBAND_LANG: options.language,
  };
  const isRoot = process.getuid?.() === 0;
  const app = await _electron.launch({
    args: ["."],
    cwd: project,
    env,
    chromiumSandbox: options.sandboxed || !isRoot,
    ...(options.sandboxed && isRoot ? asNobody(project, userData, env) : {}),
  });
  const complaints: string[] = [];
  const context = app.context();
  context.on("console", (message) => {
    if (message.type() === "error")
      complaints.push(`${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => complaints.push(error.error().stack ?? error.error().message));
  return { app, window: await app.firstWindow(), complaints };
}

/** After a failure: a picture of each window, and a trace for `npx playwright show-trace`. */
async function keepEvidence({ app, complaints }: Launched, testInfo: TestInfo): Promise<void> {
  const failed = testInfo.status !== testInfo.expectedStatus || complaints.length > 0;
  if (!failed) return app.context().tracing.stop();
  await app.context().tracing.stop({ path: testInfo.outputPath("trace.zip") });
  for (const [index, window] of app.windows().entries()) {
    await window.screenshot({ path: testInfo.outputPath(`window-${index + 1}.png`) });
  }
}
