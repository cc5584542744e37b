import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { ElectronApplication, Page } from "@playwright/test";
import { answerSaving } from "./by-keyboard.ts";
import { dropFiles } from "./drop.ts";
import { EXAMPLE_FILES } from "./example-files.ts";
import { expect, test } from "./launch.ts";

async function importFiles(window: Page, files: readonly string[]): Promise<void> {
  await window.getByRole("heading", { level: 1 }).waitFor();
  await dropFiles(window, files);
  await window.getByRole("button", { name: "Voer dit plan uit" }).click();
  await expect(window.getByRole("contentinfo")).not.toContainText("nog leeg");
}

async function exported(window: Page, choice: string): Promise<void> {
  await window.getByRole("navigation").getByText("Gegevens", { exact: true }).click();
  await window.getByRole("button", { name: "Exporteer het netwerk" }).click();
  const dialog = window.getByRole("dialog");
  await dialog.getByText(choice).click();
  await dialog.getByRole("button", { name: "Kies waar het komt" }).click();
  await expect(window.getByRole("dialog")).toContainText("staat klaar", { timeout: 30_000 });
}

/** A window that shows a file as a browser would, scripts allowed: what keeps the page still is the page itself. */
async function shownAsBrowser(app: ElectronApplication, file: string): Promise<Page> {
  const opened = app.waitForEvent("window");
  await app.evaluate(async ({ BrowserWindow, session }, url) => {
    const own = session.fromPartition("as a browser");
    own.webRequest.onBeforeRequest(({ url: asked }, answer) => {
      const seen = globalThis as unknown as { asked?: string[] };
      (seen.asked ??= []).push(asked);
      answer({});
    });
    const window = new BrowserWindow({ show: false, webPreferences: { session: own } });
    await window.loadURL(url);
  }, pathToFileURL(file).href);
  return opened;
}

test("a report is a page that everyone can read, and names only who shares openly", async ({
  app,
  window,
  userData,
}) => {
  await importFiles(window, EXAMPLE_FILES);
  const file = join(userData, "verslag.html");
  await answerSaving(app, file);
  await exported(window, "Verslag (webpagina)");
  const page = await shownAsBrowser(app, file);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("los van elkaar");
  await expect(page.getByRole("heading", { name: "Bruggenbouwers" })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual(
    [],
  );
  const asked = await app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
  expect(asked).toEqual([pathToFileURL(file).href]);
});

test("a printed report is a PDF of several pages, and leaves no page behind", async ({
  app,
  window,
  userData,
}) => {
  await importFiles(window, EXAMPLE_FILES);
  const file = join(userData, "verslag.pdf");
  await answerSaving(app, file);
  const before = await app.evaluate(({ app: own }) => own.getPath("temp"));
  await exported(window, "Verslag (PDF)");
  await expect(window.getByRole("dialog")).toContainText("verslag.pdf");
  await expect.poll(() => existsSync(file)).toBe(true);
  const pdf = readFileSync(file, "latin1");
  expect(pdf).toMatch(/^%PDF-1\.\d/);
  expect(pdf.trimEnd()).toMatch(/%%EOF$/);
  expect(Number(/\/Type \/Pages\s*\/Count (\d+)/.exec(pdf)?.[1])).toBeGreaterThan(2);
  expect(pdf).toMatch(/\/Lang \(nl/);
  expect(pdf).toContain("/StructTreeRoot");
  expect(readdirSync(before).filter((name) => name.startsWith("dwarsverband-report-"))).toEqual([]);
});

test("nothing in the data becomes a part of the page that acts", async ({
  app,
  window,
  userData,
}) => {
  const evil = `<script>document.title='gehackt'</script><img src=x onerror="document.title='gehackt'">`;
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const people = Array.from({ length: 24 }, (_, i) => {
    const ministry = i < 12 ? `BZK${evil}` : `VWS" onmouseover="document.title='gehackt'`;
    return [`Piet Proef${i} ${evil}`, ministry, "ja"].map(cell).join(",");
  });
  const file = join(userData, "mensen.csv");
  writeFileSync(file, ["naam,ministerie,delen", ...people].join("\r\n"));
  const ties = join(userData, "initiatieven.csv");
  const rows = Array.from({ length: 8 }, (_, i) =>
    [
      `Plan ${i} ${evil}`,
      i < 4 ? `BZK${evil}` : "VWS",
      `Wij zoeken mensen voor subsidieaanvragen ${evil}`,
      `Piet Proef${i} ${evil};Piet Proef${i + 12} ${evil}`,
    ]
      .map(cell)
      .join(","),
  );
  writeFileSync(ties, ["titel,ministerie,omschrijving,deelnemers", ...rows].join("\r\n"));
  await importFiles(window, [file, ties]);
  const out = join(userData, "verslag.html");
  await answerSaving(app, out);
  await exported(window, "Verslag (webpagina)");
  const page = await shownAsBrowser(app, out);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await page.title()).toBe("Dwarsverband: waar kennis kan stromen");
  expect(await page.locator("script, img, iframe, object, link, [onmouseover]").count()).toBe(0);
  expect(readFileSync(out, "utf8")).not.toMatch(/<script|<img/i);
  expect(await page.getByText("<script>").count()).toBeGreaterThan(0);
});
