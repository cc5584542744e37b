import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ElectronApplication, Page } from "@playwright/test";
import { dropFiles } from "./drop.ts";
import { EXAMPLE_FILES } from "./example-files.ts";
import { expect, launch, test } from "./launch.ts";

/** The example, dropped on the window and carried out. */
async function importExample(window: Page): Promise<void> {
  await window.getByRole("heading", { level: 1 }).waitFor();
  await dropFiles(window, EXAMPLE_FILES);
  await window.getByRole("button", { name: "Voer dit plan uit" }).click();
  await expect(window.getByRole("heading", { level: 1 })).toContainText("los van elkaar");
}

async function addToExample(window: Page, file: string): Promise<void> {
  await dropFiles(window, [file]);
  await window.getByRole("button", { name: "Voeg toe aan het voorbeeld" }).click();
}

/** Answers the next dialog that asks where to write. */
async function answerSaving(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
}

const screen = (window: Page, name: string): Promise<void> =>
  window.getByRole("navigation").getByText(name, { exact: true }).click();
const foot = (window: Page) => window.getByRole("contentinfo");

test("from four spreadsheets to a map, a card and back", async ({ window }) => {
  await window.getByRole("heading", { level: 1 }).waitFor();
  await dropFiles(window, EXAMPLE_FILES);

  await expect(window.getByRole("heading", { level: 1 })).toHaveText("Er is nog niets veranderd.");
  await expect(window.getByRole("row", { name: /^Mensen/ })).toContainText("300");
  await expect(window.getByRole("row", { name: /^Initiatieven/ })).toContainText("120");
  await expect(foot(window)).toContainText("nog leeg");

  await window.getByRole("button", { name: "Voer dit plan uit" }).click();
  await expect(window.getByRole("heading", { level: 1 })).toHaveText(
    "Er gebeurt veel, maar vooral los van elkaar.",
  );
  await expect(window.getByRole("main")).toContainText("7 van de 10 relaties");
  await expect(window.getByRole("main")).toContainText("Bij toeval zou dat 1 op de 10 zijn.");

  await screen(window, "Kaart");
  await window.keyboard.press("Control+k");
  await window.keyboard.type("dilan yildiz");
  await window.getByRole("option", { name: /Dilan Yıldız/ }).waitFor();
  await window.keyboard.press("Enter");
  await expect(window.getByRole("heading", { name: "Dilan Yıldız" })).toBeVisible();
  await expect(window.getByRole("main")).toContainText(/rij \d+ van mensen\.csv/);

  await foot(window)
    .getByRole("button", { name: /ongedaan maken/ })
    .click();
  await window.getByRole("alertdialog").getByRole("button", { name: "Maak ongedaan" }).click();
  await expect(foot(window)).toContainText("nog leeg");
});

test("the same files a second time would change nothing, and say so", async ({ window }) => {
  await importExample(window);
  await dropFiles(window, EXAMPLE_FILES);
  await window.getByRole("button", { name: /naar het plan/ }).click();
  await expect(window.getByRole("heading", { level: 1 })).toHaveText("Er zou niets veranderen.");
  await expect(window.getByRole("main")).not.toContainText("ongedaan maken");
  await expect(window.getByRole("row", { name: /^Mensen/ })).toContainText("300");
});

test("a workspace is there again after a restart, and an older import can still be undone", async ({
  userData,
}) => {
  const first = await launch(userData, { language: "nl", sandboxed: false });
  await importExample(first.window);
  await first.app.close();
  const second = await launch(userData, { language: "nl", sandboxed: false });
  const { window } = second;
  await window
    .getByRole("button", { name: /Initiatieven|initiatieven/ })
    .first()
    .click();
  await expect(foot(window)).toContainText("300 mensen");
  await screen(window, "Gegevens");
  await window
    .getByRole("main")
    .getByRole("button", { name: /ongedaan/ })
    .click();
  await window.getByRole("alertdialog").getByRole("button", { name: "Maak ongedaan" }).click();
  await expect(foot(window)).toContainText("nog leeg");
  await second.app.close();
});

test("a file that is no spreadsheet is named, and nothing changes", async ({
  window,
  userData,
}) => {
  await importExample(window);
  const pdf = join(userData, "verslag.csv");
  writeFileSync(pdf, "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n");
  await addToExample(window, pdf);
  await window.getByRole("button", { name: /naar het plan/ }).click();
  await expect(window.getByRole("alert")).toContainText("verslag.csv");
  await expect(foot(window)).toContainText("300 mensen");
});

test("while much is imported the window answers, and Stop leaves everything as it was", async ({
  window,
  userData,
}) => {
  await importExample(window);
  await addToExample(window, manyTies(userData));
  await window.getByRole("button", { name: /naar het plan/ }).click();
  await window.getByRole("button", { name: "Stop" }).waitFor();
  await window.keyboard.press("Control+k");
  await window.keyboard.type("dilan");
  await window.getByRole("option", { name: /Dilan Yıldız/ }).waitFor();
  await window.keyboard.press("Escape");
  await window.getByRole("button", { name: "Stop" }).click();
  await expect(window.getByRole("main")).toContainText("Er is niets veranderd");
  // The keyboard goes on from what is said, as the button is gone.
  await expect(window.getByRole("heading", { name: "Gestopt." })).toBeFocused();
  await expect(foot(window)).toContainText("300 mensen");
});

test("Stop while the plan is carried out leaves everything as it was, and the plan as well", async ({
  window,
  userData,
}) => {
  test.setTimeout(120_000);
  await importExample(window);
  await addToExample(window, manyTies(userData, 800_000));
  await window.getByRole("button", { name: /naar het plan/ }).click();
  const apply = window.getByRole("button", { name: "Voer dit plan uit" });
  await apply.waitFor({ timeout: 90_000 });
  await pressOnceThere(window, "Stop");
  await apply.click();
  await expect(window.getByRole("heading", { name: "Gestopt." })).toBeFocused();
  await expect(window.getByRole("main")).toContainText("Er is niets veranderd");
  await expect(foot(window)).toContainText("300 mensen");
  await window.keyboard.press("Tab");
  await window.keyboard.press("Enter");
  // It need not be made once more: while it were, there would be a Stop before there is a plan.
  const again = window.getByRole("button", { name: "Stop" });
  await expect(apply.or(again)).toBeVisible();
  await expect(again).toHaveCount(0);
  await expect(apply).toBeVisible();
  await expect(window.getByRole("main")).toBeFocused();
});

/** Presses a button in the moment it is drawn: writing may be done before a hand outside the window is there. */
async function pressOnceThere(window: Page, text: string): Promise<void> {
  await window.evaluate((wanted) => {
    new MutationObserver((_, observer) => {
      const found = [...document.querySelectorAll("button")].find(
        ({ textContent }) => textContent.trim() === wanted,
      );
      if (found === undefined) return;
      observer.disconnect();
      found.focus();
      found.click();
    }).observe(document.body, { childList: true, subtree: true });
  }, text);
}

/** Writes so many ties that planning and carrying out take a while. */
function manyTies(folder: string, count = 400_000): string {
  const path = join(folder, "veel.csv");
  // A name has no digits in it.
  const letters = (i: number): string => String(i).replaceAll(/\d/g, (d) => `${"bdfgklmnrs"[+d]}e`);
  const name = (i: number): string => `Anna Van${letters(i)}`;
  const rows = Array.from(
    { length: count },
    (_, i) => `${name(i % 5000)},${name((i * 7 + 3) % 4999)}`,
  );
  writeFileSync(path, ["van,naar", ...rows].join("\n"));
  return path;
}

test("a copy is a whole workspace, and an export names only who shares openly", async ({
  app,
  window,
  userData,
}) => {
  await importExample(window);
  await screen(window, "Gegevens");
  const copy = join(userData, "kopie.dwv");
  await answerSaving(app, copy);
  await window.getByRole("button", { name: "Bewaar een kopie" }).click();
  await expect.poll(() => existsSync(copy)).toBe(true);
  expect(readFileSync(copy).subarray(0, 15).toString()).toBe("SQLite format 3");

  const exported = join(userData, "netwerk.json");
  await answerSaving(app, exported);
  await window.getByRole("button", { name: "Exporteer het netwerk" }).click();
  await window.getByText("Een ontwikkelaar").click();
  await window
    .getByRole("dialog")
    .getByRole("button", { name: /Kies|Exporteer|Bewaar/ })
    .first()
    .click();
  await expect.poll(() => existsSync(exported)).toBe(true);
  const { people } = JSON.parse(readFileSync(exported, "utf8")) as { people: unknown[] };
  expect(people).toHaveLength(165);
});
