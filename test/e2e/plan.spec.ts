import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import {
  answerSaving,
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

const WORDS = {
  nl: {
    apply: "Voer dit plan uit",
    toPlan: /naar het plan/,
    title: "Er is nog niets veranderd.",
    people: /^Mensen/,
    attention: /^Vraagt aandacht/,
    created: /^Nieuw/,
    updated: /^Anders/,
    unchanged: /^Gelijk/,
    all: /^Alles/,
    same: "j",
    saidSame: "Je koos: dezelfde",
    pair: "Is dit dezelfde persoon?",
    back: "Draai terug",
    refused: "Bewaar geweigerde rijen als CSV",
    save: "Bewaar plan als CSV",
    search: "Zoek in het plan",
    found: "1 gevonden",
    role: "Functie van Hanneke Dorst",
    roleAll: /^Functie, alle/,
    keep: "hou",
    kept: "Functie blijft programmamanager; het bestand zegt directeur zorginnovatie",
    replace: "ver",
    change: "Functie: programmamanager wordt directeur zorginnovatie",
    done: "De import is klaar",
    undo: /ongedaan maken$/,
    doUndo: "Maak ongedaan",
    undone: "ongedaan gemaakt",
    five: "5 mensen",
    seven: "7 mensen",
    kind: "Soort: Alle soorten",
    kindLetters: "onderw",
  },
  en: {
    apply: "Carry out this plan",
    toPlan: /to the plan/,
    title: "Nothing has changed yet.",
    people: /^People/,
    attention: /^Needs attention/,
    created: /^New/,
    updated: /^Changed/,
    unchanged: /^Same/,
    all: /^All/,
    same: "y",
    saidSame: "You chose: the same",
    pair: "Is this the same person?",
    back: "Take back",
    refused: "Save refused rows as CSV",
    save: "Save plan as CSV",
    search: "Search in the plan",
    found: "1 found",
    role: "Role of Hanneke Dorst",
    roleAll: /^Role, all/,
    keep: "kee",
    kept: "Role stays programmamanager; the file says directeur zorginnovatie",
    replace: "rep",
    change: "Role: programmamanager becomes directeur zorginnovatie",
    done: "The import is done",
    undo: /^Undo import/,
    doUndo: "Undo",
    undone: "is undone",
    five: "5 people",
    seven: "7 people",
    kind: "Kind: All kinds",
    kindLetters: "top",
  },
} as const;

const COLUMNS = { nl: "Terug naar kolommen", en: "Back to the columns" } as const;

const heading = (window: Page) => window.getByRole("heading", { level: 1 });
const foot = (window: Page) => window.getByRole("contentinfo");
const main = (window: Page) => window.getByRole("main");
const button = (window: Page, name: string | RegExp) => window.getByRole("button", { name });

/** How many pixels a tab's focus ring has beside its words. */
async function roomBesideWords(tab: Locator): Promise<number> {
  return await tab.evaluate((one) => {
    const words = document.createRange();
    words.selectNodeContents(one);
    return words.getBoundingClientRect().left - one.getBoundingClientRect().left;
  });
}

for (const language of ["nl", "en"] as const) {
  test.describe(`a second import, in ${language}, by keyboard alone`, () => {
    test.use({ language });
    const words = WORDS[language];

    test("is looked through, decided about, carried out and undone", async ({
      app,
      window,
      userData,
    }) => {
      test.setTimeout(120_000);
      const { first, second } = planFiles(userData);
      await heading(window).waitFor();
      await openFiles(app, window, first);
      await press(window, button(window, words.apply));
      await window.locator(".overview").waitFor();
      await expect(foot(window)).toContainText(words.five);
      await expect(window.locator(".toasts")).toContainText(words.done);

      await openFiles(app, window, second);
      await window.locator(".import").waitFor();
      // What the first one told of is no word of this one.
      expect(await window.locator(".toast").count()).toBe(0);
      await press(window, button(window, words.toPlan));
      await expect(heading(window)).toHaveText(words.title);
      await expect(main(window)).toBeFocused();
      const people = window.getByRole("row", { name: words.people });
      // Karim, Lotte and "Berg, J. van der" are new; Hanneke changes; Joke and the second row of Ruud change nothing.
      // In doubt: Ruud's role, and the pair.
      await expect(people.getByRole("cell")).toHaveText(["3", "1", "2", "2", "2"]);

      // A pair is decided by a letter, and taken back again.
      await expect(main(window)).toContainText(words.pair);
      await expectOpenToAll(window, "attention");
      await window.keyboard.press(words.same);
      await expect(main(window)).toContainText(words.saidSame);
      await expect(people.getByRole("cell").nth(3)).toHaveText("1");
      await press(window, button(window, words.back));
      await expect(people.getByRole("cell").nth(3)).toHaveText("2");
      await window.keyboard.press(words.same);
      await expect(people.getByRole("cell").nth(3)).toHaveText("1");

      // What is refused goes to a file with the reasons in it.
      const refused = join(userData, "geweigerd.csv");
      await answerSaving(app, refused);
      const place = await button(window, words.apply).boundingBox();
      await press(window, button(window, words.refused));
      await expect.poll(() => existsSync(refused)).toBe(true);
      // It is told without moving what is pressed next.
      await expect(window.locator(".toasts")).toContainText("geweigerd.csv");
      expect(await button(window, words.apply).boundingBox()).toEqual(place);
      expect(readFileSync(refused, "utf8")).toContain("vacature");
      const saved = join(userData, "plan.csv");
      await answerSaving(app, saved);
      await press(window, button(window, words.save));
      await expect.poll(() => existsSync(saved)).toBe(true);
      expect(readFileSync(saved, "utf8")).toContain("Lotte Prins");

      // Searching keeps the focus where one types; letters there decide nothing.
      await chooseTab(window, words.updated);
      expect(await roomBesideWords(window.getByRole("tab", { selected: true }))).toBeGreaterThan(4);
      await expectOpenToAll(window, "changed");
      const search = window.getByRole("searchbox", { name: words.search });
      await tabTo(window, search);
      await window.keyboard.type("hanneke");
      await expect(main(window)).toContainText(words.found);
      await expect(search).toBeFocused();
      await expect(main(window)).toContainText(words.change);
      await window.keyboard.press("Escape");
      await expect(search).toHaveValue("");

      // One row is kept as it was, then all rows are replaced again.
      await pickIn(window, button(window, words.role), words.keep);
      await expect(main(window)).toContainText(words.kept);
      await pickIn(window, button(window, words.roleAll), words.replace);
      await expect(main(window)).toContainText(words.change);

      for (const tab of [words.created, words.unchanged, words.all]) {
        await chooseTab(window, tab);
        await window.getByRole("tabpanel").getByRole("listitem").first().waitFor();
        await expectOpenToAll(window, String(tab));
      }
      await pickIn(window, button(window, words.kind), words.kindLetters);
      await expect(window.getByRole("tabpanel").getByRole("listitem").first()).toContainText(
        /verslag|wijkverpleging/,
      );

      await press(window, button(window, words.apply));
      await window.locator(".overview").waitFor();
      await expect(window.locator(".toasts")).toContainText(words.done);
      // Three came in, and one of them is the Jaap who was there.
      await expect(foot(window)).toContainText(words.seven);

      await press(window, foot(window).getByRole("button", { name: words.undo }));
      await window.getByRole("alertdialog").waitFor();
      await expectOpenToAll(window, "undo");
      await press(
        window,
        window.getByRole("alertdialog").getByRole("button", { name: words.doUndo }),
      );
      await expect(window.locator(".toasts")).toContainText(words.undone);
      await expect(foot(window)).toContainText(words.five);
      await expectFocusKept(window);
    });
  });
}

test("a plan that the workspace has left behind is made again, from where it waited", async ({
  app,
  window,
  userData,
}) => {
  const { first, second } = planFiles(userData);
  await heading(window).waitFor();
  await openFiles(app, window, first);
  await press(window, button(window, "Voer dit plan uit"));
  await window.locator(".overview").waitFor();
  await openFiles(app, window, second);
  await press(window, button(window, /naar het plan/));
  await expect(window.getByRole("row", { name: /^Mensen/ })).toContainText("3");

  // What the plan builds on is undone, while the plan waits.
  await window.keyboard.press("g");
  await window.keyboard.press("d");
  await press(window, foot(window).getByRole("button", { name: /ongedaan maken$/ }));
  await press(
    window,
    window.getByRole("alertdialog").getByRole("button", { name: "Maak ongedaan" }),
  );
  await expect(foot(window)).toContainText("nog leeg");
  await expectFocusKept(window);
  await press(window, button(window, "Ga verder"));
  await press(window, button(window, "Voer dit plan uit"));
  await expect(window.getByRole("alert")).toContainText("Dit plan is er niet meer");
  await press(window, button(window, "Maak het plan opnieuw"));
  // Hanneke, Ruud, Joke, Jaap, Karim and Lotte are new now, and the second row of Ruud disagrees with the first.
  await expect(
    window
      .getByRole("row", { name: /^Mensen/ })
      .getByRole("cell")
      .first(),
  ).toHaveText("6");
  await press(window, button(window, "Voer dit plan uit"));
  await expect(foot(window)).toContainText("6 mensen");
});

for (const language of ["nl", "en"] as const) {
  test.describe(`rows that disagree, in ${language}`, () => {
    test.use({ language });
    const words = {
      nl: {
        role: "Functie van Ruud van Eijsden",
        stays: "Functie blijft jurist",
        take: "bestuurder",
        taken: "Functie: jurist wordt bestuurder",
        all: /^Functie, alle/,
        keep: "hou",
        people: /^Mensen/,
        counted: "1 van 1 beslist",
        nothing: "Tot je kiest, nemen we hier niets over",
        chosen: "Wat je koos, gebeurt als je het plan uitvoert",
      },
      en: {
        role: "Role of Ruud van Eijsden",
        stays: "Role stays jurist",
        take: "bestuurder",
        taken: "Role: jurist becomes bestuurder",
        all: /^Role, all/,
        keep: "kee",
        people: /^People/,
        counted: "1 of 1 decided",
        nothing: "Until you choose, we take nothing",
        chosen: "What you chose happens when you carry out the plan",
      },
    }[language];

    test("are settled by choosing what one of them says, which then holds", async ({
      app,
      window,
      userData,
    }) => {
      const { apply, toPlan } = WORDS[language];
      const { first, second } = planFiles(userData);
      await heading(window).waitFor();
      await openFiles(app, window, first);
      await press(window, button(window, apply));
      await window.locator(".overview").waitFor();
      await openFiles(app, window, second);
      await press(window, button(window, toPlan));
      const role = button(window, words.role).first();
      await expect(main(window)).toContainText(words.stays);
      await expect(main(window)).toContainText(words.nothing);
      // The pair, and the role of Ruud; what is decided is no doubt any more.
      const doubts = window.getByRole("row", { name: words.people }).getByRole("cell").nth(3);
      await expect(doubts).toHaveText("2");
      // What is chosen is read whole, however long.
      await pickIn(window, role, "hoofd");
      await expect(role).toHaveText(/^hoofd juridische zaken \(r.. 3\)$/);
      expect(
        await role.locator("span").evaluate((text) => text.scrollWidth <= text.clientWidth),
      ).toBe(true);
      await pickIn(window, role, words.take);
      await expect(main(window)).toContainText(words.taken);
      await expect(main(window)).toContainText(words.counted);
      await expect(main(window)).toContainText(words.chosen);
      await expect(main(window)).not.toContainText(words.nothing);
      await expect(doubts).toHaveText("1");
      await expectOpenToAll(window, "settled");
      // It stays so when the columns are looked at once more, and the plan is made anew.
      await press(window, button(window, COLUMNS[language]));
      await window.getByRole("radio").last().click();
      await press(window, button(window, toPlan));
      await expect(main(window)).toContainText(words.counted);
      await expect(main(window)).toContainText(words.taken);
      // For all at once, and then for this one again.
      await pickIn(window, button(window, words.all), words.keep);
      await expect(main(window)).toContainText(words.stays);
      await pickIn(window, role, words.take);
      await expect(main(window)).toContainText(words.taken);
      await press(window, button(window, apply));
      await window.locator(".overview").waitFor();

      await window.keyboard.press("g");
      await window.keyboard.press("m");
      await window.keyboard.press("Control+k");
      await window.keyboard.type("Ruud van Eijsden");
      await window.getByRole("option", { name: /Ruud van Eijsden/ }).waitFor();
      await window.keyboard.press("Enter");
      await expect(window.locator(".map-facts")).toContainText("bestuurder");
    });
  });
}

test("what is chosen for all of a field is remembered with a template, and told of the next plan", async ({
  app,
  window,
  userData,
}) => {
  const { first, second } = planFiles(userData);
  await heading(window).waitFor();
  await openFiles(app, window, first);
  await press(window, button(window, "Voer dit plan uit"));
  await window.locator(".overview").waitFor();

  await openFiles(app, window, second);
  await window.getByRole("radio", { name: "Ja" }).click();
  await press(window, button(window, /naar het plan/));
  await chooseTab(window, /^Anders/);
  await pickIn(window, button(window, /^Functie, alle/), "hou");
  await expect(main(window)).toContainText("Functie blijft programmamanager");
  await press(window, button(window, "Voer dit plan uit"));
  await window.locator(".overview").waitFor();

  await openFiles(app, window, second);
  await press(window, button(window, /naar het plan/));
  await chooseTab(window, /^Anders/);
  await expect(main(window)).toContainText(
    "Volgens sjabloon ‘nieuwe-mensen’, zoals je eerder koos: Functie houden.",
  );
});

test("a looser wish about sharing is a doubt, and holds once it is chosen for that person", async ({
  app,
  window,
  userData,
}) => {
  const { first } = planFiles(userData);
  await heading(window).waitFor();
  await openFiles(app, window, first);
  await press(window, button(window, "Voer dit plan uit"));
  await window.locator(".overview").waitFor();
  const file = join(userData, "wensen.csv");
  const joke = "Joke Stellingwerf;joke.stellingwerf@ienw.voorbeeld.nl;IenW;ja";
  const sharmila = "Sharmila Ramdin;sharmila.ramdin@ienw.voorbeeld.nl;IenW;nee";
  writeFileSync(file, `naam;e-mail;ministerie;delen\n${joke}\n${sharmila}\n`);
  await openFiles(app, window, [file]);
  await press(window, button(window, /naar het plan/));
  const doubts = window
    .getByRole("row", { name: /^Mensen/ })
    .getByRole("cell")
    .nth(3);
  await expect(doubts).toHaveText("1");
  await expect(heading(window)).toHaveText("Er zou niets veranderen.");
  await pickIn(window, button(window, /van Joke Stellingwerf/), "open");
  await expect(doubts).toHaveText("0");
  await expectOpenToAll(window, "a wish");
  await press(window, button(window, "Voer dit plan uit"));
  await window.locator(".overview").waitFor();
  await openFiles(app, window, [file]);
  await press(window, button(window, /naar het plan/));
  await expect(doubts).toHaveText("0");
  await expect(heading(window)).toHaveText("Er zou niets veranderen.");
  // Who wishes not to be named has no name here; a row without one is something else.
  await chooseTab(window, /^Gelijk/);
  await expect(main(window)).toContainText("iemand die niet genoemd wil worden");
  await expect(main(window)).not.toContainText("Sharmila");
});

for (const language of ["nl", "en"] as const) {
  test.describe(`a word that looks like nobody, in ${language}`, () => {
    test.use({ language });
    const words = {
      nl: { person: "Toch een persoon: Eva", not: "Toch niet: Eva", yes: "Ja" },
      en: { person: "A person after all: Eva", not: "Not after all: Eva", yes: "Yes" },
    }[language];

    test("is said to be a person, which the plan carries out and the template keeps", async ({
      app,
      window,
      userData,
    }) => {
      const { apply, people, toPlan } = WORDS[language];
      const [was, next] = ["lijst.csv", "lijst 2.csv"].map((name) => join(userData, name));
      writeFileSync(was!, "naam;ministerie\nEva;VWS\nEva;BZK\nEva;IenW\nKarim Haddad;BZK\n");
      writeFileSync(next!, "naam;ministerie\nEva;VWS\nEva;BZK\nEva;SZW\nKarim Haddad;BZK\n");
      await heading(window).waitFor();
      await openFiles(app, window, [was!]);
      const counts = window.getByRole("row", { name: people }).getByRole("cell");
      await expect(counts).toHaveText(["1", "0", "0", "0", "3"]);
      await expectOpenToAll(window, "suspected");
      await press(window, button(window, words.person));
      await expect(counts).toHaveText(["4", "0", "0", "0", "0"]);
      // The keyboard goes on where it was, and so there is a way back.
      await expect(button(window, words.not)).toBeFocused();
      await expectOpenToAll(window, "said");
      await window.keyboard.press("Enter");
      await expect(counts).toHaveText(["1", "0", "0", "0", "3"]);
      await expect(button(window, words.person)).toBeFocused();
      await window.keyboard.press("Enter");

      await press(window, button(window, COLUMNS[language]));
      await window.getByRole("radio", { name: words.yes }).click();
      await press(window, button(window, toPlan));
      await press(window, button(window, apply));
      await expect(window.locator(".import")).toHaveCount(0);
      await openFiles(app, window, [next!]);
      await press(window, button(window, toPlan));
      // Eva of VWS, Eva of BZK and Karim are there; Eva of SZW is new.
      await expect(counts.first()).toHaveText("1");
      await expect(counts.last()).toHaveText("0");
      await expect(counts.nth(2)).toHaveText("3");
    });
  });
}
