import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import Papa from "papaparse";
import { expectOpenToAll, openFiles, press } from "./by-keyboard.ts";
import { dropFiles } from "./drop.ts";
import { EXAMPLE_FILES } from "./example-files.ts";
import { expect, test } from "./launch.ts";
import { planFiles } from "./plan-files.ts";

const WORDS = {
  nl: {
    example: "Bekijk eerst het voorbeeldnetwerk",
    into: "Waar mogen je bestanden naartoe?",
    make: "Maak een werkruimte",
    add: "Voeg toe aan het voorbeeld",
    toPlan: "Verder naar het plan",
    apply: "Voer dit plan uit",
    own: "mensen: 2 mensen",
    mixed: "Voorbeeldnetwerk met eigen bestanden",
    partly: "Een deel is verzonnen",
  },
  en: {
    example: "Look at the example network first",
    into: "Where should your files go?",
    make: "Make a workspace",
    add: "Add to the example",
    toPlan: "On to the plan",
    apply: "Carry out this plan",
    own: "mensen: 2 people",
    mixed: "Example network with files of your own",
    partly: "Some are made up",
  },
} as const;

const foot = (window: Page) => window.getByRole("contentinfo");
const button = (window: Page, name: string | RegExp) => window.getByRole("button", { name });

function ownFile(folder: string): string {
  const path = join(folder, "mensen.csv");
  writeFileSync(path, "naam;ministerie\nLotte Prins;VWS\nKarim Haddad;BZK\n");
  return path;
}

for (const language of ["nl", "en"] as const) {
  test.describe(`files of one's own while the example is open, in ${language}`, () => {
    test.use({ language });
    const words = WORDS[language];

    test("go to a new workspace, or to the example, which then says so", async ({
      window,
      userData,
    }) => {
      await button(window, words.example).click();
      await window.locator(".overview").waitFor();
      const path = ownFile(userData);
      await dropFiles(window, [path]);
      const dialog = window.getByRole("alertdialog");
      await expect(dialog).toContainText(words.into);
      await expectOpenToAll(window, "where to");
      await press(window, dialog.getByRole("button", { name: words.add }));
      await button(window, words.toPlan).click();
      await button(window, words.apply).click();
      await expect(foot(window)).toContainText(words.mixed);
      await expect(foot(window)).toContainText(words.partly);

      // Nothing is asked of who knows already.
      await dropFiles(window, [path]);
      await button(window, words.toPlan).waitFor();
      await expect(window.getByRole("main")).toContainText(words.mixed);
    });

    test("start a workspace of their own", async ({ window, userData }) => {
      await button(window, words.example).click();
      await window.locator(".overview").waitFor();
      await dropFiles(window, [ownFile(userData)]);
      await press(window, button(window, words.make));
      await button(window, words.apply).click();
      await expect(foot(window)).toContainText(words.own);
      await expect(foot(window)).not.toContainText(words.partly);
    });
  });
}

test("two imports of one day are told apart by their time, and one by its day alone", async ({
  app,
  window,
  userData,
}) => {
  const { first, second } = planFiles(userData);
  await window.getByRole("heading", { level: 1 }).waitFor();
  await openFiles(app, window, first);
  await button(window, "Voer dit plan uit").click();
  const undo = foot(window).getByRole("button", { name: /ongedaan maken$/ });
  await expect(undo).toHaveText(/^Import van \d+ [a-z]+ ongedaan maken$/);
  await openFiles(app, window, second);
  await button(window, "Verder naar het plan").click();
  await button(window, "Voer dit plan uit").click();
  await expect(undo).toHaveText(/^Import van \d+ [a-z]+, \d\d:\d\d ongedaan maken$/);
  await undo.click();
  await expect(window.getByRole("alertdialog")).toContainText(/van \d+ [a-z]+, \d\d:\d\d ongedaan/);
});

test("what was done is told beside everything else on the screen, and in front of a dialog", async ({
  app,
  window,
  userData,
}) => {
  const { first, second } = planFiles(userData);
  await window.getByRole("heading", { level: 1 }).waitFor();
  await openFiles(app, window, first);
  await button(window, "Voer dit plan uit").click();
  await openFiles(app, window, second);
  await button(window, "Verder naar het plan").click();
  await button(window, "Voer dit plan uit").click();
  const toasts = window.locator(".toast");
  await expect(toasts).toHaveCount(2);
  await toasts.first().hover();
  const [box, content, line] = await Promise.all(
    [".toasts", "#content", ".foot-line"].map((one) => window.locator(one).boundingBox()),
  );
  expect(box!.y).toBeGreaterThanOrEqual(content!.y + content!.height);
  expect(box!.y + box!.height).toBeLessThanOrEqual(line!.y);
  await window.keyboard.press("F1");
  await window.getByRole("dialog").waitFor();
  await toasts.getByRole("button", { name: "Maak ongedaan" }).click();
  await expect(window.locator(".toasts")).toContainText("ongedaan gemaakt");
});

test("initiatives alone, without anyone who works on them, already have flows, and the overview says so", async ({
  window,
  userData,
}) => {
  const path = join(userData, "initiatieven.csv");
  writeFileSync(path, withoutPeople());
  await window.getByRole("heading", { level: 1 }).waitFor();
  await dropFiles(window, [path]);
  await button(window, "Voer dit plan uit").click();
  await expect(window.getByRole("heading", { level: 1 })).toContainText("nog geen mensen");
  await expect(window.getByRole("main")).toContainText(/Wel zien we al \d+ kansen/);
  await expectOpenToAll(window, "no people");
  await press(window, button(window, "Bekijk de kansen"));
  await expect(window.getByRole("heading", { name: /stromen/ })).toBeVisible();
});

/** The example's initiatives as a list has them that names nobody. */
function withoutPeople(): string {
  const file = EXAMPLE_FILES.find((path) => path.endsWith("initiatieven.csv"))!;
  const { data, meta } = Papa.parse<Record<string, string>>(readFileSync(file, "utf8"), {
    header: true,
    skipEmptyLines: true,
  });
  const columns = meta.fields!.filter((name) => name !== "contactpersoon" && name !== "deelnemers");
  return Papa.unparse({
    fields: columns,
    data: data.map((row) => columns.map((name) => row[name])),
  });
}
