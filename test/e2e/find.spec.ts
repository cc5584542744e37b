import type { Page } from "@playwright/test";
import { expectOpenToAll, expectWalkable, press, tabTo } from "./by-keyboard.ts";
import { expect, launch, test } from "./launch.ts";

/** The example, and the screen to find in, by keyboard; the focus is in the field. */
async function openFind(window: Page, example: RegExp): Promise<void> {
  await window.getByRole("heading", { level: 1 }).waitFor();
  await press(window, window.getByRole("button", { name: example }));
  await window.locator(".overview").waitFor();
  await goFind(window);
}

async function goFind(window: Page): Promise<void> {
  await window.keyboard.press("g");
  await window.keyboard.press("z");
  await window.locator(".find").waitFor();
}

/** Says who asks, by a part of the name. */
async function sayWhoAsks(window: Page, field: string, name: string): Promise<void> {
  await tabTo(window, window.getByRole("combobox", { name: field }));
  await window.keyboard.type(name);
  await window.getByRole("option").first().waitFor();
  await window.keyboard.press("Enter");
}

test("a question in own words leads to an initiative elsewhere, the way to it, and an introduction", async ({
  window,
}) => {
  // Every state is checked in light and in dark, and all is reached by Tab.
  test.slow();
  await openFind(window, /voorbeeldnetwerk/);
  const main = window.getByRole("main");
  await expect(window.getByRole("textbox", { name: "Je vraag" })).toBeFocused();
  await expect(main).toContainText("Wie schrijft gesprekken automatisch uit?");
  await expectOpenToAll(window, "find, empty");

  await window.keyboard.type("Wie schrijft gesprekken automatisch uit?");
  await window.keyboard.press("Enter");
  await expect(main).toContainText("We zoeken op");
  const hit = window.locator(".find-hit", { hasText: "Het gesprek op papier" });
  await expect(hit.locator(".mark").first()).toHaveText(/gesprek/i);
  // Without someone who asks there is no way.
  await expect(window.locator(".way-line")).toHaveCount(0);

  await sayWhoAsks(window, "Naam", "femke riet");
  await expect(main).toContainText("Vanuit Femke Rietdijk");
  await expect(main).toContainText(/\d+ initiatie(f|ven) elders/);
  await expect(main).toContainText("Buiten JenV.");
  await press(window, hit.getByRole("button", { name: "Het gesprek op papier" }));
  await expect(
    main.getByRole("heading", { name: "Zo kom je bij Het gesprek op papier" }),
  ).toBeVisible();
  const way = window.locator(".way-line li");
  await expect(way.first()).toContainText("Jij");
  await expect(way.last()).toContainText("Het gesprek op papier");
  await expectOpenToAll(window, "find, a way");
  await expectWalkable(window, "find, a way");

  const message = window.getByRole("textbox", { name: "Bericht" });
  const draft = await message.inputValue();
  expect(draft).toContain("Wie schrijft gesprekken automatisch uit?");
  await tabTo(window, message);
  await window.keyboard.press("Control+End");
  await window.keyboard.type(" Groet, Femke");
  await press(window, main.getByRole("button", { name: "Zet klaar als kennismaking" }));
  await expect(main).toContainText("Staat klaar bij Kennismakingen");
  await expectOpenToAll(window, "find, readied");

  // Nothing typed is lost on a look at another screen.
  await press(window, main.getByRole("button", { name: "Kennismakingen" }));
  await expect(window.getByRole("navigation").locator("[aria-current]")).toHaveText(
    /Kennismakingen/,
  );
  await expect(main).toContainText("Femke Rietdijk");
  await goFind(window);
  await expect(message).toHaveValue(`${draft} Groet, Femke`);
  await expect(main).toContainText("Staat klaar bij Kennismakingen");
});

test("what is readied can be taken back, and another is found by the next question", async ({
  window,
}) => {
  await openFind(window, /voorbeeldnetwerk/);
  const main = window.getByRole("main");
  await window.keyboard.type("gespreken automatisch uitschrijven");
  await window.keyboard.press("Enter");
  // A slip of spelling is forgiven.
  await expect(window.locator(".find-hit").first()).toBeVisible();
  await sayWhoAsks(window, "Naam", "femke riet");
  await press(window, main.getByRole("button", { name: "Zet klaar als kennismaking" }));
  await press(window, window.getByRole("button", { name: "Maak ongedaan", exact: true }));
  await expect(main.getByRole("button", { name: "Zet klaar als kennismaking" })).toBeVisible();

  await tabTo(window, window.getByRole("textbox", { name: "Je vraag" }));
  await window.keyboard.press("Control+a");
  await window.keyboard.type("xqzwv");
  await window.keyboard.press("Enter");
  await expect(main).toContainText("Hier vinden we niets over.");
  await expectOpenToAll(window, "find, nothing");
  await press(window, main.getByRole("button", { name: "Hoe maken we brieven begrijpelijk" }));
  await expect(window.getByRole("textbox", { name: "Je vraag" })).toHaveValue(
    "Hoe maken we brieven begrijpelijk voor iedereen?",
  );
  await expect(window.locator(".find-hit").first()).toBeVisible();
});

test("in a narrow window the way lies over the list, and closing it goes back to the list", async ({
  app,
  window,
}) => {
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1000, 700),
  );
  await openFind(window, /voorbeeldnetwerk/);
  const main = window.getByRole("main");
  const panel = window.getByRole("complementary");
  await expect(panel).toHaveCount(0);
  await press(window, main.getByRole("button", { name: "Wie vraagt dit?" }));
  await expect(panel).toBeFocused();
  await sayWhoAsks(window, "Naam", "femke riet");
  await expect(panel).toContainText("Vanuit Femke Rietdijk");
  await window.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
  await expect(main.getByRole("button", { name: "Toon de weg" })).toBeFocused();

  await tabTo(window, window.getByRole("textbox", { name: "Je vraag" }));
  await window.keyboard.type("Wie schrijft gesprekken automatisch uit?");
  await window.keyboard.press("Enter");
  const hit = main.getByRole("button", { name: "Het gesprek op papier" });
  await press(window, hit);
  await expect(panel).toContainText("Zo kom je bij Het gesprek op papier");
  await expectOpenToAll(window, "find, a drawer");
  await window.keyboard.press("Escape");
  await expect(hit).toBeFocused();
});

test("who asks is the same after a restart", async ({ userData }) => {
  const first = await launch(userData, { language: "nl", sandboxed: false });
  await openFind(first.window, /voorbeeldnetwerk/);
  await sayWhoAsks(first.window, "Naam", "femke riet");
  await expect(first.window.getByRole("main")).toContainText("Vanuit Femke Rietdijk");
  await first.app.close();
  const second = await launch(userData, { language: "nl", sandboxed: false });
  await openFind(second.window, /voorbeeldnetwerk/i);
  await expect(second.window.getByRole("main")).toContainText("Vanuit Femke Rietdijk");
  await second.app.close();
});

test.describe("in English", () => {
  test.use({ language: "en" });

  test("a question finds Dutch texts too, and who is found is told of in English", async ({
    window,
  }) => {
    await openFind(window, /example network/);
    const main = window.getByRole("main");
    await press(window, main.getByRole("button", { name: "Who writes out conversations" }));
    await expect(main).toContainText("We look for");
    await expect(main).toContainText("Consular talks, written down");
    await sayWhoAsks(window, "Name", "femke riet");
    await expect(main).toContainText("From Femke Rietdijk");
    await expect(main.getByRole("heading", { name: /^How to reach / })).toBeVisible();
    await expect(window.getByRole("textbox", { name: "Message" })).toHaveValue(
      /I am looking for this: ‘Who writes out conversations automatically\?’/,
    );
    await press(window, main.getByRole("button", { name: "Ready as introduction" }));
    await expect(main).toContainText("Ready under Introductions");
    await expectOpenToAll(window, "find, in English");
  });
});
