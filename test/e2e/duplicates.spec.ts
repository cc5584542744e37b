import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ElectronApplication, Page } from "@playwright/test";
import {
  chooseTab,
  expectFocusKept,
  expectOpenToAll,
  openFiles,
  pickIn,
  press,
  tabTo,
} from "./by-keyboard.ts";
import { expect, test } from "./launch.ts";
import { planFiles } from "./plan-files.ts";

const foot = (window: Page) => window.getByRole("contentinfo");
const main = (window: Page) => window.getByRole("main");
const button = (window: Page, name: string | RegExp) => window.getByRole("button", { name });

/** Both imports, nothing decided in between. */
async function importBoth(
  app: ElectronApplication,
  window: Page,
  folder: string,
  { apply, toPlan }: { readonly apply: string; readonly toPlan: RegExp },
): Promise<void> {
  const { first, second } = planFiles(folder);
  await window.getByRole("heading", { level: 1 }).waitFor();
  await openFiles(app, window, first);
  await press(window, button(window, apply));
  await window.locator(".overview").waitFor();
  await openFiles(app, window, second);
  await press(window, button(window, toPlan));
  await press(window, button(window, apply));
  await window.locator(".overview").waitFor();
}

const NL = { apply: "Voer dit plan uit", toPlan: /naar het plan/ };
const EN = { apply: "Carry out this plan", toPlan: /to the plan/ };

test("what was not decided waits on the data screen, is merged there, and parted again", async ({
  app,
  window,
  userData,
}) => {
  await importBoth(app, window, userData, NL);
  const toasts = window.locator(".toasts");
  await expect(toasts).toContainText("twijfelen we of het dezelfde is");
  await press(window, toasts.getByRole("button", { name: "Bekijk" }));
  await expect(main(window)).toContainText("Zelfde achternaam");
  await expect(window.getByRole("tab", { name: /^Mogelijk dubbel/ })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await expectOpenToAll(window, "duplicates");

  await press(window, button(window, /^Voeg samen: /));
  await expect(toasts).toContainText("‘Berg, J. van der’ is opgegaan in ‘Jaap van der Berg’");
  await expect(foot(window)).toContainText("7 mensen");
  await expect(main(window)).toContainText("niets dat dubbel lijkt");
  await expectFocusKept(window);

  await chooseTab(window, /^Imports/);
  await expect(main(window)).toContainText("‘Berg, J. van der’ ging op in ‘Jaap van der Berg’");
  const undo = foot(window).getByRole("button", { name: /^Samenvoeging van .* ongedaan maken$/ });
  await press(window, undo);
  await press(
    window,
    window.getByRole("alertdialog").getByRole("button", { name: "Maak ongedaan" }),
  );
  await expect(foot(window)).toContainText("8 mensen");
  await expectFocusKept(window);
  // Undone, it still says who it was about.
  await expect(window.locator("tr.undone")).toContainText(
    "‘Berg, J. van der’ ging op in ‘Jaap van der Berg’",
  );
});

test("two that are not the same are not proposed again, until that is taken back", async ({
  app,
  window,
  userData,
}) => {
  await importBoth(app, window, userData, NL);
  await window.keyboard.press("g");
  await window.keyboard.press("d");
  await chooseTab(window, /^Mogelijk dubbel/);
  await press(window, button(window, /^Niet dezelfde: /));
  await expect(main(window)).toContainText("niets dat dubbel lijkt");
  await press(window, window.locator(".toasts").getByRole("button", { name: "Draai terug" }));
  await expect(main(window)).toContainText("Zelfde achternaam");
});

test("many are decided at once above a bound, in a plan and on the data screen, and are one act to undo", async ({
  app,
  window,
  userData,
}) => {
  const write = (name: string, rows: readonly string[]): string => {
    const path = join(userData, name);
    writeFileSync(path, ["naam;ministerie", ...rows].join("\n"));
    return path;
  };
  const whole = write("eerst.csv", [
    "Jaap van der Berg;IenW",
    "Lotte Prins;VWS",
    "Karim Haddad;BZK",
  ]);
  const short = write("later.csv", ["J. van der Berg;IenW", "L. Prins;VWS", "K. Haddad;BZK"]);
  await window.getByRole("heading", { level: 1 }).waitFor();
  await openFiles(app, window, [whole]);
  await press(window, button(window, NL.apply));
  await expect(foot(window)).toContainText("3 mensen");
  await openFiles(app, window, [short]);
  await press(window, button(window, NL.toPlan));

  await press(window, button(window, "Beslis over veel tegelijk"));
  const dialog = window.getByRole("dialog");
  await expect(dialog).toContainText("Hier valt niets meer te beslissen");
  await expectOpenToAll(window, "many");
  await pickIn(window, dialog.getByRole("button", { name: /^Hoe zeker/ }), "minstens heel");
  await press(window, dialog.getByRole("button", { name: "Ja, alle 3 zijn dezelfde" }));
  await expect(main(window)).toContainText("Over alle 3 is beslist: 3 dezelfde, 0 verschillend");
  await press(window, button(window, "Draai terug"));
  await expect(
    window
      .getByRole("row", { name: /^Mensen/ })
      .getByRole("cell")
      .nth(3),
  ).toHaveText("1");
  await window.keyboard.press("j");
  await press(window, button(window, NL.apply));
  await expect(window.locator(".toasts")).toContainText("De import is klaar");
  await expect(foot(window)).toContainText("3 mensen");
  await press(window, window.locator(".toasts").getByRole("button", { name: "Maak ongedaan" }));
  await expect(window.locator(".toasts")).toContainText("ongedaan gemaakt");

  await openFiles(app, window, [short]);
  await press(window, button(window, NL.toPlan));
  await press(window, button(window, NL.apply));
  await expect(foot(window)).toContainText("6 mensen");
  await press(window, window.locator(".toasts").getByRole("button", { name: "Bekijk" }));
  await press(window, button(window, "Voeg veel tegelijk samen"));
  await pickIn(window, dialog.getByRole("button", { name: /^Hoe zeker/ }), "minstens heel");
  await press(window, dialog.getByRole("button", { name: "Voeg 3 paren samen" }));
  await expect(foot(window)).toContainText("3 mensen");
  // The import that brought them was told of as well: undoing that names the merge that builds on it.
  const undos = window.locator(".toasts").getByRole("button", { name: "Maak ongedaan" });
  await press(window, undos.first());
  await expect(window.getByRole("alertdialog")).toContainText("Samenvoeging van");
  await press(window, window.getByRole("alertdialog").getByRole("button", { name: "Annuleer" }));
  await press(window, undos.last());
  await expect(foot(window)).toContainText("6 mensen");
});

test("an import that a later one builds on is undone with it, once both are named", async ({
  app,
  window,
  userData,
}) => {
  await importBoth(app, window, userData, NL);
  await window.keyboard.press("g");
  await window.keyboard.press("d");
  const rows = window.locator("tbody tr:has(> th)");
  await expect(rows).toHaveCount(2);
  await press(window, rows.last().getByRole("button", { name: /^Details/ }));
  await expect(main(window)).toContainText("kan pas ongedaan");
  await expect(main(window)).toContainText("e-mail wordt Persoon e-mail");
  await expectOpenToAll(window, "details");
  await press(window, rows.last().getByRole("button", { name: /^Maak ongedaan/ }));
  const dialog = window.getByRole("alertdialog");
  await expect(dialog).toContainText("nieuwe-mensen.csv");
  await expectOpenToAll(window, "blocked");
  await press(window, dialog.getByRole("button", { name: "Maak die en deze ongedaan" }));
  await expect(foot(window)).toContainText("nog leeg");
});

test("an import tells which topics it added, and what it did not take", async ({
  app,
  window,
  userData,
}) => {
  await importBoth(app, window, userData, NL);
  await window.keyboard.press("g");
  await window.keyboard.press("d");
  await press(window, button(window, /^Details/).first());
  const details = window.locator(".details");
  await expect(details).toContainText("Eén veld veranderde");
  await expect(details).toContainText("Hanneke Dorst Wat gevraagd wordt: + verslag");
  await expect(details).toContainText("‘vacature’ is geen persoon. nieuwe-mensen.csv, regel 6");
  await expectOpenToAll(window, "details");
});

test("an import tells which other names it gave departments", async ({ app, window, userData }) => {
  const write = (name: string, rows: readonly string[]): string => {
    const path = join(userData, name);
    writeFileSync(path, rows.join("\n"));
    return path;
  };
  await window.getByRole("heading", { level: 1 }).waitFor();
  await openFiles(app, window, [write("eerst.csv", ["onderdeel;afkorting", "Dienst Zuid;DZ"])]);
  await press(window, button(window, NL.apply));
  await window.locator(".import").waitFor({ state: "detached" });
  const second = ["onderdeel;afkorting;andere naam", "Dienst Zuid;DZ;Zuiderdienst"];
  await openFiles(app, window, [write("later.csv", second)]);
  await press(window, button(window, NL.toPlan));
  await press(window, button(window, NL.apply));
  await window.locator(".import").waitFor({ state: "detached" });
  await window.keyboard.press("g");
  await window.keyboard.press("d");
  await press(window, button(window, /^Details/).first());
  await expect(window.locator(".details")).toContainText("Dienst Zuid heet ook Zuiderdienst");
});

test.describe("in English", () => {
  test.use({ language: "en" });
  test("a card leads to the import that it came from", async ({ app, window, userData }) => {
    await importBoth(app, window, userData, EN);
    await window.keyboard.press("g");
    await window.keyboard.press("m");
    await window.keyboard.press("Control+k");
    await window.keyboard.type("hanneke dorst");
    await window.getByRole("option", { name: /Hanneke Dorst/ }).waitFor();
    await window.keyboard.press("Enter");
    await expect(main(window)).toContainText("row 3 of mensen.csv, imported on");
    await expect(main(window)).toContainText("Role was programmamanager");
    await tabTo(window, button(window, /^imported on/));
    await window.keyboard.press("Enter");
    await expect(main(window)).toContainText("Files and how we read them");
    await expect(main(window)).toContainText("What was added");
  });
});
