import type { ElectronApplication, Locator, Page } from "@playwright/test";
import { AxeBuilder } from "@axe-core/playwright";
import type { Desktop } from "../../src/contract/desktop.ts";
import { expect } from "./launch.ts";

/** Goes by Tab until the focus is on it, or in it. */
export async function tabTo(window: Page, target: Locator, { most = 120 } = {}): Promise<void> {
  await target.first().waitFor();
  for (let step = 0; step < most; step++) {
    const isThere = await target.evaluateAll((all) =>
      all.some((one) => one.contains(document.activeElement)),
    );
    if (isThere) return;
    await window.keyboard.press("Tab");
  }
  throw new Error(`Tab never reaches ${String(target)}`);
}

export async function press(window: Page, target: Locator): Promise<void> {
  await tabTo(window, target);
  await window.keyboard.press("Enter");
}

/** Goes to a tab of a row of tabs by the arrow keys. */
export async function chooseTab(window: Page, name: RegExp): Promise<void> {
  const tabs = window.getByRole("tab");
  await tabTo(window, tabs);
  await window.keyboard.press("Home");
  const wanted = window.getByRole("tab", { name });
  for (let step = 0; step < 10; step++) {
    if ((await wanted.getAttribute("aria-selected")) === "true") return;
    await window.keyboard.press("ArrowRight");
  }
  throw new Error(`No tab ${String(name)}`);
}

/** Opens a list, and chooses in it by the first letters. */
export async function pickIn(window: Page, list: Locator, letters: string): Promise<void> {
  await press(window, list);
  await window.getByRole("listbox").waitFor();
  await window.keyboard.type(letters);
  await window.keyboard.press("Enter");
  await expect(window.getByRole("listbox")).toHaveCount(0);
}

/** Where Tab has come: what has the focus, and what is wrong with that. */
type Stop = { readonly what: string; readonly isSeen: boolean; readonly isMarked: boolean };

/** What has the focus; null on the page itself. */
async function stopAt(window: Page): Promise<Stop | null> {
  return await window.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return null;
    // What stands for a hidden box or switch is around it; the cell of a table is marked within.
    const shown = focused.closest("[data-focus-visible]") ?? focused;
    const { left, top, right, bottom, width, height } = shown.getBoundingClientRect();
    const isAt = (x: number, y: number): boolean => {
      const over = document.elementFromPoint(x, y);
      return over !== null && (shown.contains(over) || over.contains(shown));
    };
    // A field may mark what is around it, a cell what is in it.
    const marks = [shown.parentElement ?? shown, shown, ...shown.querySelectorAll("*")];
    const isMarked = marks.some((one) => {
      const style = getComputedStyle(one);
      return (
        (style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) > 0) ||
        style.boxShadow !== "none"
      );
    });
    return {
      what: `${focused.tagName} ${focused.getAttribute("role") ?? ""} "${(focused.getAttribute("aria-label") ?? focused.textContent ?? "").trim().slice(0, 40)}"`,
      isSeen:
        width > 0 &&
        height > 0 &&
        (isAt((left + right) / 2, (top + bottom) / 2) || isAt(left + 6, top + 6)),
      isMarked,
    };
  });
}

/** Goes round a screen by Tab: it ends where it began, and wherever it comes is seen and marked. */
export async function expectWalkable(
  window: Page,
  where: string,
  { most = 150 } = {},
): Promise<void> {
  await window.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const wrong: string[] = [];
  const seen: string[] = [];
  for (let step = 0; step < most; step++) {
    await window.keyboard.press("Tab");
    const stop = await stopAt(window);
    const isRound = stop === null || (stop.what === seen[0] && seen.length > 3);
    if (isRound) {
      expect(wrong, where).toEqual([]);
      return;
    }
    seen.push(stop.what);
    if (!stop.isSeen) wrong.push(`not seen: ${stop.what}`);
    if (!stop.isMarked) wrong.push(`not marked: ${stop.what}`);
  }
  throw new Error(`${where}: Tab does not come round. ${seen.slice(-5).join(", ")}`);
}

/** Answers the next dialog that asks which files to open, and asks for it by the palette. */
export async function openFiles(
  app: ElectronApplication,
  window: Page,
  files: readonly string[],
): Promise<void> {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...filePaths] });
  }, files);
  await window.keyboard.press("Control+k");
  await window.getByRole("dialog").waitFor();
  const isDutch = (await window.locator("html").getAttribute("lang")) === "nl";
  await window.keyboard.type(isDutch ? "voeg bestanden" : "add files");
  await window.keyboard.press("Enter");
}

/** Answers the next dialog that asks where to write. */
export async function answerSaving(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
}

/** The keyboard goes on from somewhere: the focus did not fall to the page with what had it. */
export async function expectFocusKept(window: Page): Promise<void> {
  await expect(window.getByRole("alertdialog")).toHaveCount(0);
  await expect
    .poll(async () => await window.evaluate(() => document.activeElement === document.body))
    .toBe(false);
}

/** What a checker finds that keeps someone out, on the screen as it stands, in light and in dark. */
export async function expectOpenToAll(window: Page, where: string): Promise<void> {
  for (const theme of ["light", "dark"] as const) {
    await window.evaluate(
      (kept) =>
        (window as unknown as { dwarsverband: Desktop }).dwarsverband.keepSettings({ theme: kept }),
      theme,
    );
    await expect(window.locator("html")).toHaveAttribute("data-theme", theme);
    // Electron has no page for axe to finish its run in, hence the legacy mode.
    const { violations } = await new AxeBuilder({ page: window }).setLegacyMode().analyze();
    const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    expect(found, `${where}, ${theme}`).toEqual([]);
  }
}
