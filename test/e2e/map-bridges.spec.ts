import type { Locator, Page } from "@playwright/test";
import { expectOpenToAll, expectWalkable, press, tabTo } from "./by-keyboard.ts";
import { expect, test } from "./launch.ts";

/** The example, and the map of it, by keyboard. */
async function openMapOfExample(window: Page, example: RegExp): Promise<void> {
  await window.getByRole("heading", { level: 1 }).waitFor();
  await press(window, window.getByRole("button", { name: example }));
  await window.locator(".overview").waitFor();
  await window.keyboard.press("g");
  await window.keyboard.press("m");
  await window.locator(".map-canvas").waitFor();
}

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((one) => one === document.activeElement);

test("bridge-builders are shown by a key, told of in plain words, and lead to a card", async ({
  window,
}) => {
  await openMapOfExample(window, /voorbeeldnetwerk/);
  await window.keyboard.press("b");
  const card = window.getByRole("complementary", { name: "Bruggenbouwers" });
  await expect(card).toContainText("Via deze mensen vinden anderen elkaar het snelst.");
  await expect(card).toContainText(/\d+ van de \d+ relaties lopen naar buiten [A-Z]/);
  await expect(card).toContainText(/Alles tussen \w+ en \w+ loopt via één mens/);
  await expectOpenToAll(window, "bridge-builders");

  const [first] = await card.locator(".map-entity button").allTextContents();
  await press(window, card.getByRole("button", { name: first! }).first());
  const person = window.getByRole("complementary", { name: "Wat we weten van wat je koos" });
  await expect(person.getByRole("heading", { level: 2 })).toHaveText(first!);
  await expect(person).toContainText("Als bruggenbouwer");
  await expect(person).toContainText(/Van elke 100 paren anderen loopt de kortste weg bij/);
  await expect(person).toContainText(/Verbindt .+: \d+ (paar|paren)/);

  // Escape goes back one layer at a time: the card, where the keyboard was, then the bridge-builders.
  await window.keyboard.press("Escape");
  await expect(card).toBeVisible();
  await window.keyboard.press("b");
  await expect(card).toHaveCount(0);
});

test("a way between two people is asked for with P, drawn, told, and turned to another", async ({
  window,
}) => {
  await openMapOfExample(window, /voorbeeldnetwerk/);
  await window.keyboard.press("Control+k");
  await window.keyboard.type("wouter zandleven");
  await window.getByRole("option", { name: /Wouter Zandleven/ }).waitFor();
  await window.keyboard.press("Enter");
  await window.getByRole("heading", { name: "Wouter Zandleven" }).waitFor();
  await window.keyboard.press("p");
  const field = window.getByRole("combobox", { name: "Naam" });
  await expect(field).toBeFocused();
  await window.keyboard.type("hanneke");
  await window.getByRole("option", { name: /Hanneke Dorst/ }).waitFor();
  await expectOpenToAll(window, "to whom");
  await window.keyboard.press("Enter");

  const way = window.locator(".way-line li");
  const heading = window.getByRole("heading", { name: "Van Wouter Zandleven naar Hanneke Dorst" });
  await expect(heading).toBeFocused();
  await expect(way.first()).toContainText("Wouter Zandleven");
  await expect(way.last()).toContainText("Hanneke Dorst");
  // Nobody stands there without a word on what ties them to the one before.
  const words = await way.locator("small").allTextContents();
  expect(words.slice(1).every((one) => one.length > 3)).toBe(true);
  await expectOpenToAll(window, "a way");

  const before = await way.allTextContents();
  await press(window, window.getByRole("button", { name: /Een andere weg \(1 van/ }));
  await expect(window.getByRole("button", { name: /Een andere weg \(2 van/ })).toBeVisible();
  expect(await way.allTextContents()).not.toEqual(before);
  await window.keyboard.press("Escape");
  await expect(way).toHaveCount(0);
  await expect(window.getByRole("heading", { name: "Wouter Zandleven" })).toBeVisible();
});

test("the next flow comes with K, between departments and then between initiatives, and is planned from its card", async ({
  window,
}) => {
  await openMapOfExample(window, /voorbeeldnetwerk/);
  const legend = window.getByRole("complementary", { name: "Legenda en filters" });
  await expect(legend.getByRole("checkbox", { name: /grootste kansen/ })).toBeChecked();
  const spoken = window.locator("output[aria-live=polite]");
  await window.keyboard.press("k");
  await expect(spoken).toContainText(/Kans 1 van \d+\. \w+ en \w+\./);
  const card = window.getByRole("complementary", { name: "Wat we weten van wat je koos" });
  await expect(card).toContainText(/Tussen \w+ en \w+ kan nog kennis stromen\./);
  await expectOpenToAll(window, "a flow between departments");

  await tabTo(window, window.locator(".map-bar"));
  await window.keyboard.press("ArrowRight");
  await window.keyboard.press("Enter");
  await window.keyboard.press("Escape");
  await window.keyboard.press("k");
  const flow = card.getByRole("region", { name: "Kans" });
  await expect(flow).toContainText(/Lijkt op .+ bij \w+/);
  const first = await card.getByRole("heading", { level: 2 }).textContent();
  await window.keyboard.press("k");
  await expect(card.getByRole("heading", { level: 2 })).not.toHaveText(first!);
  await expect(spoken).toContainText(/Kans 2 van \d+\./);
  await expectOpenToAll(window, "a flow between initiatives");
  await expectWalkable(window, "a flow between initiatives");

  await press(window, flow.getByRole("button", { name: "Plan kennismaking" }));
  await expect(flow).toContainText("Deze kennismaking staat gepland.");
  await press(window, flow.getByRole("button", { name: "Waarom deze kans?" }));
  await expect(window.getByRole("heading", { level: 1 })).toHaveText(/Hier zou kennis/);
  await expect(window.getByRole("option", { selected: true })).toContainText("gepland");
});

test.describe("in English", () => {
  test.use({ language: "en" });

  test("the same is said, and the switch stands in the legend", async ({ window }) => {
    await openMapOfExample(window, /example network/);
    const bridges = window.getByRole("switch", { name: "Bridge-builders" });
    await tabTo(window, window.locator(".map-legend"));
    // One tab stop; arrows walk it.
    for (let step = 0; step < 20 && !(await isFocused(bridges)); step += 1)
      await window.keyboard.press("ArrowDown");
    await expect(bridges).toBeFocused();
    await window.keyboard.press("Space");
    const card = window.getByRole("complementary", { name: "Bridge-builders" });
    await expect(card).toContainText("Through these people others find each other soonest.");
    await expect(card).toContainText(/\d+ of \d+ ties lead out of [A-Z]/);
    await expect(card).toContainText(/Everything between \w+ and \w+ runs through one person/);
  });
});
