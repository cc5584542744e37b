import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElectronApplication, Page } from "@playwright/test";
import { launch, test as base } from "./launch.ts";
import { listenOnLoopback, type Loopback } from "./security-loopback.ts";

type Attacked = {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** What an attacker would like to be reached at. */
  readonly loopback: Loopback;
};

/**
 * The built app, started once for all tests of a file. What they try fails with errors on the page's
 * console, as it should, so those do not count as complaints here.
 */
export const test = base.extend<object, { attacked: Attacked }>({
  attacked: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from it.
    async ({}, provide) => {
      const userData = mkdtempSync(join(tmpdir(), "dwarsverband-security-"));
      const loopback = await listenOnLoopback();
      const { app, window } = await launch(userData, { language: "nl", sandboxed: false });
      await window.waitForLoadState();
      await provide({ app, page: window, loopback });
      await app.close();
      await loopback.close();
      rmSync(userData, { recursive: true });
    },
    { scope: "worker" },
  ],
});
