import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { Desktop } from "../../src/contract/desktop.ts";
import { dropFiles } from "./drop.ts";
import { EXAMPLE_FILES } from "./example-files.ts";
import { expect, test } from "./launch.ts";

const WORDS = {
  nl: {
    toPlan: /naar het plan/,
    apply: "Voer dit plan uit",
    screens: ["Overzicht", "Kaart", "Zoeken", "Gegevens"],
  },
  en: {
    toPlan: /to the plan/,
    apply: "Carry out this plan",
    screens: ["Overview", "Map", "Find", "Data"],
  },
} as const;

async function setTheme(window: Page, theme: "light" | "dark"): Promise<void> {
  await window.evaluate(
    (kept) =>
      (window as unknown as { dwarsverband: Desktop }).dwarsverband.keepSettings({ theme: kept }),
    theme,
  );
  await expect(window.locator("html")).toHaveAttribute("data-theme", theme);
}

/** What a checker finds that keeps someone out, on the screen as it stands. */
async function violations(page: Page): Promise<string[]> {
  // Electron has no page for axe to finish its run in, hence the legacy mode.
  const found = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

for (const language of ["nl", "en"] as const) {
  for (const theme of ["light", "dark"] as const) {
    test.describe(`in ${language}, ${theme}`, () => {
      test.use({ language });

      test("no screen keeps anyone out", async ({ window }) => {
        const { apply, screens } = WORDS[language];
        await window.getByRole("heading", { level: 1 }).waitFor();
        await setTheme(window, theme);
        expect(await violations(window), "start").toEqual([]);
        await dropFiles(window, EXAMPLE_FILES);
        await window.getByRole("button", { name: apply }).waitFor();
        expect(await violations(window), "plan").toEqual([]);
        await window.getByRole("button", { name: apply }).click();
        await window.locator(".overview").waitFor();
        for (const name of screens) {
          await window.getByRole("navigation").getByText(name, { exact: true }).click();
          await window.getByRole("main").getByRole("heading").first().waitFor();
          expect(await violations(window), name).toEqual([]);
        }
      });
    });
  }
}

test("everything can be done by keyboard alone", async ({ window }) => {
  await window.getByRole("heading", { level: 1 }).waitFor();
  const focusOn = async (name: string | RegExp): Promise<void> => {
    const target = window.getByRole("button", { name });
    for (let step = 0; step < 60; step++) {
      await window.keyboard.press("Tab");
      if (await target.evaluateAll((all) => all.some((one) => one === document.activeElement)))
        return;
    }
    throw new Error(`Tab never reaches ${String(name)}`);
  };
  await focusOn("Bekijk eerst het voorbeeldnetwerk");
  await window.keyboard.press("Enter");
  await expect(window.getByRole("heading", { level: 1 })).toContainText("los van elkaar");
  await window.keyboard.press("g");
  await window.keyboard.press("m");
  await expect(window.getByRole("navigation").locator("[aria-current]")).toHaveText("Kaart");
  await window.keyboard.press("Control+k");
  await window.keyboard.type("hanneke dorst");
  await window.getByRole("option", { name: /Hanneke Dorst/ }).waitFor();
  await window.keyboard.press("Enter");
  await expect(window.getByRole("heading", { name: "Hanneke Dorst" })).toBeVisible();
  await window.keyboard.press("F1");
  await expect(window.getByRole("dialog")).toContainText("Alle toetsen");
  await window.keyboard.press("Escape");
  await expect(window.getByRole("dialog")).toHaveCount(0);
  await focusOn(/ongedaan maken/);
  await window.keyboard.press("Enter");
  await window.getByRole("alertdialog").waitFor();
  await focusOn("Maak ongedaan");
  await window.keyboard.press("Enter");
  await expect(window.getByRole("contentinfo")).toContainText("nog leeg");
});
