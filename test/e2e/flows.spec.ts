import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import {
  answerSaving,
  expectOpenToAll,
  expectWalkable,
  openFiles,
  press,
  tabTo,
} from "./by-keyboard.ts";
import { expect, test } from "./launch.ts";

const WORDS = {
  nl: {
    example: "Bekijk eerst het voorbeeldnetwerk",
    title: "Hier zou kennis kunnen stromen.",
    list: "Kansen, de meest belovende eerst",
    reasons: "Waarom dit een kans is",
    introducers: "Wie kan jullie aan elkaar voorstellen?",
    plan: "Plan kennismaking",
    planned: "De kennismaking is gepland. Dwarsverband verstuurt zelf niets.",
    isPlanned: "Deze kennismaking staat gepland.",
    onePlanned: "Eén kennismaking staat gepland.",
    mail: "Tekst voor een mail",
    dear: /^Onderwerp: kennismaking .+\n\nBeste /,
    copy: "Kopieer de tekst",
    copied: "De tekst is gekopieerd. Plak hem in je eigen mail.",
    made: "Gemaakt",
    oneMade: /Eén is er al gemaakt\./,
    note: "Notitie",
    kept: "De notitie is bewaard.",
  },
  en: {
    example: "Look at the example network first",
    title: "Knowledge could flow here.",
    list: "Flows, the most promising first",
    reasons: "Why this could flow",
    introducers: "Who can introduce you?",
    plan: "Plan introduction",
    planned: "The introduction is planned. Dwarsverband sends nothing itself.",
    isPlanned: "This introduction is planned.",
    onePlanned: "One introduction is planned.",
    mail: "Text for a mail",
    dear: /^Subject: introduction of .+\n\nDear /,
    copy: "Copy the text",
    copied: "The text was copied. Paste it into your own mail.",
    made: "Made",
    oneMade: /One has been made already\./,
    note: "Note",
    kept: "The note was kept.",
  },
} as const;

// Each walks several screens, and has them checked in light and in dark.
test.setTimeout(120_000);

const main = (window: Page) => window.getByRole("main");
const title = (window: Page) => main(window).getByRole("heading", { level: 1 });
const detail = (window: Page) => main(window).getByRole("heading", { level: 2 });
const button = (window: Page, name: string | RegExp) => window.getByRole("button", { name });

/** To the flows of the example, by keyboard. */
async function toFlows(window: Page, language: "nl" | "en"): Promise<void> {
  await title(window).waitFor();
  await press(window, button(window, WORDS[language].example));
  await window.locator(".overview").waitFor();
  await window.keyboard.press("g");
  await window.keyboard.press("f");
  await expect(title(window)).toHaveText(WORDS[language].title);
}

/** How many flows are open, as the bar at the top says. */
async function openFlows(window: Page): Promise<number> {
  const said = await window.locator(".flow-count .vh").textContent();
  return Number(/\d+/.exec(said ?? "")?.[0]);
}

for (const language of ["nl", "en"] as const) {
  test.describe(`by keyboard alone, in ${language}`, () => {
    test.use({ language });
    const say = WORDS[language];

    test("from the example to an introduction that was made", async ({ window }) => {
      await toFlows(window, language);
      await expectOpenToAll(window, "flows");
      await expectWalkable(window, "flows");

      await tabTo(window, window.getByRole("listbox", { name: say.list }));
      const first = await detail(window).textContent();
      await window.keyboard.press("ArrowDown");
      await expect(detail(window)).not.toHaveText(first ?? "");
      const second = (await detail(window).textContent()) ?? "";
      await expect(window.getByRole("heading", { name: say.reasons })).toBeVisible();
      await expect(window.getByRole("radiogroup", { name: say.introducers })).toBeVisible();

      await window.keyboard.press("Enter");
      await expect(detail(window)).toBeFocused();
      const before = await openFlows(window);
      await press(window, button(window, say.plan));
      await expect(window.getByText(say.planned)).toBeVisible();
      await expect(detail(window)).toHaveText(second);
      await expect(main(window)).toContainText(say.isPlanned);
      // The button is gone; the keyboard goes on from what it was of.
      await expect(detail(window)).toBeFocused();
      await expect.poll(() => openFlows(window)).toBe(before - 1);

      await window.keyboard.press("g");
      await window.keyboard.press("k");
      await expect(title(window)).toHaveText(say.onePlanned);
      await expect(window.getByRole("textbox", { name: say.mail })).toHaveValue(say.dear);
      await expectOpenToAll(window, "introductions");
      await expectWalkable(window, "introductions");
      await press(window, button(window, say.copy));
      await expect(main(window).locator("..").getByText(say.copied).first()).toBeVisible();

      await tabTo(window, window.getByRole("textbox", { name: say.note }));
      await window.keyboard.type("Ada belt donderdag.");
      await window.keyboard.press("Tab");
      await expect(window.getByText(say.kept)).toBeVisible();

      await window.keyboard.press("Shift+Tab");
      await window.keyboard.press("Shift+Tab");
      await window.keyboard.press("Shift+Tab");
      await tabTo(window, window.locator(".introduction .segmented"));
      await window.keyboard.press("ArrowRight");
      await window.keyboard.press("Enter");
      await expect(main(window)).toContainText(say.oneMade);
    });
  });
}

test("a flow is put aside with the reason, and put back", async ({ window }) => {
  await toFlows(window, "nl");
  // While the reasons are sought, a second heading says so.
  await expect(detail(window).first()).not.toBeEmpty();
  const name = (await detail(window).first().textContent()) ?? "";
  const before = await openFlows(window);
  const list = window.getByRole("listbox", { name: "Kansen, de meest belovende eerst" });

  await press(window, button(window, "Past niet, want…"));
  await expect(window.getByRole("dialog")).toContainText("Waarom past deze kans niet?");
  await tabTo(window, window.getByRole("dialog").getByRole("radio").first());
  await window.keyboard.press("ArrowDown");
  await press(window, button(window, "Leg weg"));
  await expect(window.getByText("Weggelegd. De lijst houdt er rekening mee.")).toBeVisible();
  await expect(list.getByRole("option").first()).not.toContainText(name);
  await expect(detail(window).first()).toBeFocused();
  await expect.poll(() => openFlows(window)).toBe(before - 1);

  await tabTo(window, window.getByRole("switch", { name: "Toon wat is weggelegd (1)" }));
  await window.keyboard.press("Space");
  await expect(title(window)).toHaveText("Dit is weggelegd.");
  await expect(list.getByRole("option")).toHaveCount(1);
  await expect(list.getByRole("option")).toContainText("het lijkt alleen op elkaar");
  await expect(main(window)).toContainText("Weggelegd: het lijkt alleen op elkaar.");
  await expectOpenToAll(window, "put aside");
  await press(window, main(window).getByRole("button", { name: "Zet terug" }));
  await expect(main(window)).toContainText("Er is niets weggelegd.");
  await press(window, button(window, "Toon alle kansen"));
  await expect(title(window)).toHaveText(WORDS.nl.title);
  await expect.poll(() => openFlows(window)).toBe(before);
});

test("planning and putting aside are undone from what tells of them", async ({ window }) => {
  await toFlows(window, "nl");
  const before = await openFlows(window);
  await button(window, "Plan kennismaking").click();
  await expect(main(window)).toContainText("Deze kennismaking staat gepland.");

  // What the import brought is in an introduction, which is no import's to take back.
  await window
    .getByRole("contentinfo")
    .getByRole("button", { name: /ongedaan maken/ })
    .click();
  const held = window.getByRole("alertdialog");
  await expect(held.getByRole("listitem")).toHaveText(/.+ en .+/);
  await expect(held.getByRole("button", { name: /^Maak ongedaan/ })).toHaveCount(0);
  await expectOpenToAll(window, "undo is held back");
  await press(window, held.getByRole("button", { name: "Open Kennismakingen" }));
  await expect(title(window)).toHaveText(WORDS.nl.onePlanned);
  await window.keyboard.press("Alt+ArrowLeft");
  await window.locator(".toast").getByRole("button", { name: "Maak ongedaan" }).last().click();
  await expect(button(window, "Plan kennismaking")).toBeVisible();

  await button(window, "Later").click();
  await expect(window.getByText("Toon wat is weggelegd (1)")).toBeVisible();
  await window.locator(".toast").getByRole("button", { name: "Zet terug" }).click();
  await expect(window.getByText("Toon wat is weggelegd (1)")).toHaveCount(0);
  await expect.poll(() => openFlows(window)).toBe(before);
});

test("the list is narrowed to a department, and says where a flow comes from", async ({
  window,
}) => {
  await toFlows(window, "nl");
  const options = window.getByRole("listbox", { name: /^Kansen/ }).getByRole("option");
  await expect(options).toHaveCount(20);
  await button(window, "Toon meer").click();
  await expect(options).toHaveCount(40);

  await button(window, /^Onderdeel: /).click();
  await window.getByRole("option", { name: "Ministerie van Financiën" }).click();
  await expect(options.first()).toContainText("FIN");
  for (const row of await options.all()) await expect(row).toContainText("FIN");

  await main(window).getByRole("button", { name: "Toon ze" }).click();
  await expect(window.getByRole("dialog")).toContainText(/rij \d+ van initiatieven\.csv/);
});

test("an empty workspace says why there are no flows, and which file would fill it", async ({
  app,
  window,
  userData,
}) => {
  await title(window).waitFor();
  await answerSaving(app, join(userData, "leeg.dwv"));
  await window.keyboard.press("Control+k");
  await window.getByRole("dialog").waitFor();
  await window.keyboard.type("begin een lege");
  await window.keyboard.press("Enter");
  await expect(window.getByRole("contentinfo")).toContainText("nog leeg");
  await window.keyboard.press("g");
  await window.keyboard.press("f");
  await expect(title(window)).toHaveText("Nog geen kansen gevonden.");
  await expect(main(window)).toContainText("Voeg een bestand toe met initiatieven");
  await press(window, button(window, "Hoe zoeken we?"));
  await expect(main(window)).toContainText("veel gemeen heeft en weinig contact");
  await expectOpenToAll(window, "no flows");
  await window.keyboard.press("g");
  await window.keyboard.press("k");
  await expect(title(window)).toHaveText("Nog geen kennismakingen.");
  await expectOpenToAll(window, "no introductions");
});

test("the file of one ministry says that nothing goes across it, and compares the departments below", async ({
  app,
  window,
  userData,
}) => {
  const path = join(userData, "bouwen.csv");
  const rows = [
    "titel;omschrijving;ministerie;afdeling",
    "Drones boven het dak;Een drone maakt foto's van daken en vindt scheuren en lekken, zodat inspecteurs niet hoeven te klimmen;Bouwen;Toezicht",
    "Dakscan;Met foto's van een drone vinden inspecteurs scheuren en lekken in daken zonder te klimmen;Bouwen;Vastgoed",
    "Taalmaatje;Vrijwilligers leren nieuwkomers lezen en schrijven;Bouwen;Toezicht",
    "Groene pauze;Medewerkers wandelen samen tijdens de lunch;Bouwen;Vastgoed",
    "Eerlijk loket;Burgers krijgen sneller antwoord op vragen over een vergunning;Bouwen;Personeel",
  ];
  writeFileSync(path, `${rows.join("\n")}\n`);
  await title(window).waitFor();
  await openFiles(app, window, [path]);
  await button(window, "Voer dit plan uit").click();
  await expect(window.getByRole("contentinfo")).toContainText("5 initiatieven");
  await window.keyboard.press("g");
  await window.keyboard.press("k");
  await window.keyboard.press("g");
  await window.keyboard.press("f");
  await expect(main(window)).toContainText("horen allemaal bij één onderdeel");
  await expectOpenToAll(window, "no flows across one ministry");
  await press(window, button(window, "Vergelijk de onderdelen daaronder"));
  await expect(main(window)).toContainText("Dakscan");
});

test("the overview shows what could flow, and leads to it", async ({ window }) => {
  await title(window).waitFor();
  await button(window, WORDS.nl.example).click();
  await window.locator(".overview").waitFor();
  await window.getByRole("radio", { name: "Kans" }).click();
  await expect(window.locator(".matrix-explanation")).toContainText("stromen");
  await expect(window.locator(".matrix .potential-2").first()).toBeVisible();
  await expectOpenToAll(window, "overview");
  await button(window, "Welke?").waitFor();
  await expectWalkable(window, "overview");
  await press(window, button(window, "Welke?"));
  const best = window.getByRole("dialog");
  await expect(best.getByRole("listitem")).toHaveCount(10);
  await expect(best.getByRole("listitem").first()).toContainText(/\d+ paren collega’s/);
  await expectOpenToAll(window, "best introductions");
  await press(window, best.getByRole("button", { name: /^Plan een kennismaking van/ }).first());
  await expect(best.getByRole("listitem").first()).toContainText("gepland");
  await window.keyboard.press("Escape");
  await expect(best).toHaveCount(0);
  await expect(button(window, "Welke?")).toBeFocused();
  await button(window, "Bekijk de kans").click();
  await expect(title(window)).toHaveText(WORDS.nl.title);
  await expect(window.getByRole("option", { selected: true })).toContainText("initiatieven");
});
