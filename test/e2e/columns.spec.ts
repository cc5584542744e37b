import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Desktop } from "../../src/contract/desktop.ts";
import { expectOpenToAll } from "./by-keyboard.ts";
import { dropFiles } from "./drop.ts";
import { expect, test } from "./launch.ts";

const WORDS = {
  nl: {
    back: "Terug naar kolommen",
    pick: /^Meedenkers wordt/,
    advises: "namen, adviseren",
    picked: "Meedenkers wordt: Persoon namen, adviseren",
    more: "Meer over Meedenkers",
    reset: "Terug naar onze lezing",
    fields: "Wat een kolom kan worden",
    how: "Anders lezen",
    rows: "Eerste rijen",
    toPlan: "Verder naar het plan",
    people: /^Mensen/,
    counts: "Wat er in dit bestand staat",
    counted: ["Initiatieven 2", "Mensen 2", "Onderdelen 1"],
    withAdvisers: ["Initiatieven 2", "Mensen 4", "Onderdelen 1"],
    ties: ["Mensen 2", "Relaties 1"],
    apply: "Voer dit plan uit",
    done: "De import is klaar",
    offered: "lijken die van ‘lijst-2026-10’: 3 van de 4 staan daar bij dezelfde naam",
    same: "Zelfde lijst, gebruik die nummers",
    taken: "Dit is dezelfde lijst als ‘lijst-2026-10’",
    other: "Toch een andere lijst",
    initiatives: /^Initiatieven/,
  },
  en: {
    back: "Back to the columns",
    pick: /^Meedenkers becomes/,
    advises: "names, advise",
    picked: "Meedenkers becomes: Person names, advise",
    more: "More about Meedenkers",
    reset: "Back to our reading",
    fields: "What a column can become",
    how: "Read otherwise",
    rows: "First rows",
    toPlan: "On to the plan",
    people: /^People/,
    counts: "What is in this file",
    counted: ["Initiatives 2", "People 2", "Departments 1"],
    withAdvisers: ["Initiatives 2", "People 4", "Departments 1"],
    ties: ["People 2", "Ties 1"],
    apply: "Carry out this plan",
    done: "The import is done",
    offered: "look like those of ‘lijst-2026-10’: 3 of the 4 have the same name there",
    same: "Same list, use those numbers",
    taken: "This is the same list as ‘lijst-2026-10’",
    other: "A different list after all",
    initiatives: /^Initiatives/,
  },
} as const;

/** Initiatives with a column of people that no header or cell gives away: they stand there by first name alone. */
const INITIATIVES = [
  "Titel;Omschrijving;Trekker;Meedenkers",
  "Leesmaatje;Wie moeite heeft met lezen krijgt een maatje dat samen brieven leest;Hanneke Dorst;Bé",
  "Dijk in beeld;Inspecteurs zien op een kaart waar de dijk zakt met beelden van satellieten;Jaap Smit;Ot",
].join("\n");

/** A list with numbers, as it is one month, and the next: one has another text, one is new. */
const LIST = [
  "Nummer;Titel;Omschrijving;Ministerie",
  "A-1;Leesmaatje;Wie moeite heeft met lezen krijgt een maatje;VWS",
  "A-2;Dijk in beeld;Inspecteurs zien op een kaart waar de dijk zakt;IenW",
  "A-3;Chatbot;Beantwoordt vragen van burgers over toeslagen;FIN",
];
const NEXT_LIST = [
  ...LIST.slice(0, 3),
  "A-3;Chatbot;Beantwoordt ook vragen over belasting, in gewone taal;FIN",
  "A-4;Spraak;Griffiers typen de zitting niet meer uit;JenV",
];

function written(folder: string, name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Tabs on until the wanted thing has the keyboard. */
async function tabTo(window: Page, name: string | RegExp): Promise<void> {
  const target = window.getByRole("button", { name });
  for (let step = 0; step < 80; step++) {
    await window.keyboard.press("Tab");
    if (await target.evaluateAll((all) => all.some((one) => one === document.activeElement)))
      return;
  }
  throw new Error(`Tab never reaches ${String(name)}`);
}

async function press(window: Page, name: string | RegExp): Promise<void> {
  await tabTo(window, name);
  await window.keyboard.press("Enter");
}

/** Drags a field with the mouse as a hand would, over all that lies between. */
async function dragBy(window: Page, field: string, target: Locator): Promise<void> {
  // A press on the very middle is taken for that of a screen reader.
  await window.getByRole("option", { name: field }).hover({ position: { x: 12, y: 8 } });
  const to = await target.boundingBox();
  if (to === null) throw new Error("nothing to drop on");
  await window.mouse.down();
  await window.mouse.move(to.x + 40, to.y + to.height / 2, { steps: 8 });
  await window.mouse.up();
}

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

async function setTheme(window: Page, theme: "light" | "dark"): Promise<void> {
  await window.evaluate(
    (kept) =>
      (window as unknown as { dwarsverband: Desktop }).dwarsverband.keepSettings({ theme: kept }),
    theme,
  );
  await expect(window.locator("html")).toHaveAttribute("data-theme", theme);
}

for (const language of ["nl", "en"] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });
    const words = WORDS[language];

    test("a column is corrected by keyboard alone, and the plan follows, and so back", async ({
      window,
      userData,
    }) => {
      await window.getByRole("heading", { level: 1 }).waitFor();
      await dropFiles(window, [written(userData, "initiatieven.csv", INITIATIVES)]);
      const people = window.getByRole("row", { name: words.people });
      await expect(people).toContainText("2");
      await press(window, words.back);
      const counts = window.getByRole("list", { name: words.counts }).getByRole("listitem");
      await expect(counts).toHaveText(words.counted);

      await press(window, words.pick);
      await window.keyboard.type(words.advises);
      await expect(window.locator("[role=option]:focus")).toHaveText(words.advises);
      await window.keyboard.press("Enter");
      await expect(window.getByRole("button", { name: words.picked })).toBeFocused();
      await expect(counts).toHaveText(words.withAdvisers);
      await press(window, words.toPlan);
      await expect(people).toContainText("4");

      await press(window, words.back);
      await press(window, words.more);
      await press(window, words.reset);
      await press(window, words.toPlan);
      await expect(people).toContainText("2");
    });

    test("a list that comes again under another name is read by the same numbers when someone says so, by keyboard alone", async ({
      window,
      userData,
    }) => {
      test.setTimeout(90_000);
      await window.getByRole("heading", { level: 1 }).waitFor();
      await dropFiles(window, [written(userData, "lijst-2026-10.csv", LIST.join("\n"))]);
      await press(window, words.apply);
      await expect(window.locator(".toasts")).toContainText(words.done);

      await dropFiles(window, [written(userData, "lijst-2026-11.csv", NEXT_LIST.join("\n"))]);
      const status = window.locator(".known-source").getByRole("status");
      await expect(status).toContainText(words.offered);
      await expectOpenToAll(window, "the same list offered");
      await press(window, words.toPlan);
      await expect(window.getByRole("main")).toContainText(words.offered);

      await press(window, words.back);
      await press(window, words.same);
      await expect(status).toContainText(words.taken);
      await expect(window.getByRole("button", { name: words.other })).toBeFocused();
      await expectOpenToAll(window, "the same list taken");
      await window.keyboard.press("Enter");
      await expect(status).toContainText(words.offered);
      await expect(window.getByRole("button", { name: words.same })).toBeFocused();
      await window.keyboard.press("Enter");
      await press(window, words.toPlan);
      // New, changed, the same.
      await expect(
        window.getByRole("row", { name: words.initiatives }).getByRole("cell"),
      ).toContainText(["1", "1", "2"]);
      await expect(window.getByRole("main")).not.toContainText(words.offered);
    });

    for (const theme of ["light", "dark"] as const) {
      test(`nothing keeps anyone out, ${theme}`, async ({ window, userData }) => {
        await window.getByRole("heading", { level: 1 }).waitFor();
        await setTheme(window, theme);
        const ties = written(userData, "relaties.csv", "van,naar,soort\nAnna,Bram,zingt met\n");
        await dropFiles(window, [written(userData, "initiatieven.csv", INITIATIVES), ties]);
        await window.getByRole("button", { name: words.back }).click();
        await window.getByRole("button", { name: words.pick }).waitFor();
        const counts = window.getByRole("list", { name: words.counts }).getByRole("listitem");
        await expect(counts).toHaveText(words.counted);
        expect(await violations(window), "columns").toEqual([]);
        await window.getByRole("button", { name: words.pick }).click();
        await window.getByRole("listbox").first().waitFor();
        expect(await violations(window), "the list of fields").toEqual([]);
        await window.keyboard.press("Escape");
        await window.getByRole("button", { name: words.more }).click();
        await window.getByRole("dialog").waitFor();
        expect(await violations(window), "more of a column").toEqual([]);
        await window.keyboard.press("Escape");
        await window.getByText(words.rows, { exact: true }).click();
        expect(await violations(window), "first rows").toEqual([]);
        await window.getByRole("button", { name: words.how }).click();
        await window.getByRole("dialog").getByRole("table").waitFor();
        expect(await violations(window), "read otherwise").toEqual([]);
        await window.keyboard.press("Escape");
        await window.getByRole("tab", { name: /relaties/ }).click();
        await window.locator("tr.doubt").waitFor();
        await expect(counts).toHaveText(words.ties);
        expect(await violations(window), "a column in doubt").toEqual([]);
      });
    }
  });
}

test("a field is dragged to a column, by mouse and by keyboard", async ({ window, userData }) => {
  const words = WORDS.nl;
  await window.getByRole("heading", { level: 1 }).waitFor();
  await dropFiles(window, [written(userData, "initiatieven.csv", INITIATIVES)]);
  await window.getByRole("button", { name: words.back }).click();
  await dragBy(window, words.advises, window.getByRole("row", { name: /Meedenkers/ }));
  await expect(window.getByRole("button", { name: words.picked })).toBeVisible();

  const status = window.getByRole("option", { name: "status" });
  await window.getByRole("listbox", { name: words.fields }).focus();
  await status.focus();
  await window.keyboard.press("Enter");
  const target = window.getByRole("button", { name: words.picked });
  for (let step = 0; step < 10; step++) {
    if (await target.evaluate((one) => one === document.activeElement)) break;
    await window.keyboard.press("Tab");
  }
  await window.keyboard.press("Enter");
  await expect(
    window.getByRole("button", { name: "Meedenkers wordt: Initiatief status" }),
  ).toBeVisible();
});

test("a header row that is not there is told at its field, and another one reads the table anew", async ({
  window,
  userData,
}) => {
  await window.getByRole("heading", { level: 1 }).waitFor();
  const people = ["Naam,E-mail", "Voornaam,Adres", "Anna Dorst,a@b.nl", "Bram Smit,b@b.nl"];
  await dropFiles(window, [written(userData, "mensen.csv", people.join("\n"))]);
  await window.getByRole("button", { name: WORDS.nl.back }).click();
  await window.getByRole("button", { name: WORDS.nl.how }).click();
  const dialog = window.getByRole("dialog");
  await dialog.getByRole("button", { name: /^Kopregel/ }).click();
  await window.getByRole("option", { name: "op een andere regel" }).click();
  await dialog.getByLabel("Op regel").fill("99");
  await expect(dialog.getByRole("button", { name: "Lees het zo" })).toBeDisabled();
  await expect(dialog.getByLabel("Op regel")).toHaveAttribute("aria-invalid", "true");
  await dialog.getByLabel("Op regel").fill("2");
  await expect(dialog.getByRole("columnheader", { name: "Voornaam" })).toBeVisible();
  await dialog.getByRole("button", { name: "Lees het zo" }).click();
  await expect(window.getByRole("rowheader", { name: "Voornaam" })).toBeVisible();
  await window.getByRole("button", { name: WORDS.nl.toPlan }).click();
  await expect(window.getByRole("row", { name: /^Mensen/ })).toContainText("2");
});

test("the link to what is in doubt brings the keyboard there, and its words can be given a meaning", async ({
  window,
  userData,
}) => {
  await window.getByRole("heading", { level: 1 }).waitFor();
  const ties = written(userData, "relaties.csv", "van,naar,soort\nAnna,Bram,zingt met\n");
  await dropFiles(window, [ties]);
  await expect(window.getByText("Over de kolom ‘soort’ twijfelen we.")).toBeVisible();
  await window.getByRole("button", { name: "Kijk naar de kolommen" }).click();
  await window.getByRole("button", { name: "Bij één hebben we je nodig." }).click();
  await expect(window.getByRole("button", { name: /^soort wordt/ })).toBeFocused();
  await window.getByRole("button", { name: "Kies 1 waarde" }).click();
  await window.getByRole("button", { name: /^zingt met betekent/ }).click();
  await window.getByRole("option", { name: "kent" }).click();
  await window.getByRole("button", { name: "Klaar" }).click();
  await expect(window.locator("tr.doubt")).toHaveCount(0);
});

test("how a table is read is kept as a template, which the next file with its headers gets, unless not wanted", async ({
  window,
  userData,
}) => {
  const words = WORDS.nl;
  await window.getByRole("heading", { level: 1 }).waitFor();
  await dropFiles(window, [written(userData, "initiatieven.csv", INITIATIVES)]);
  await window.getByRole("button", { name: words.back }).click();
  await window.getByRole("button", { name: words.pick }).click();
  await window.locator(".pick-popover").getByRole("option", { name: words.advises }).click();
  await window.getByRole("button", { name: words.toPlan }).click();
  await window.getByRole("button", { name: "Voer dit plan uit" }).click();
  await window.locator(".overview").waitFor();

  const next = INITIATIVES.replaceAll("Leesmaatje", "Rekenmaatje");
  await dropFiles(window, [written(userData, "volgende.csv", next)]);
  await expect(window.getByRole("button", { name: words.picked })).toBeVisible();
  await expect(window.getByRole("complementary")).toContainText("sjabloon ‘initiatieven’");
  await window.getByRole("button", { name: "Niet gebruiken" }).click();
  await expect(
    window.getByRole("button", { name: "Meedenkers wordt: Bewaren zoals het is" }),
  ).toBeVisible();

  await window.getByRole("button", { name: "Sjablonen" }).click();
  await window.getByRole("button", { name: "Hernoem: initiatieven" }).click();
  await window.getByLabel("Naam van het sjabloon").fill("Lijst van het programma");
  await window.keyboard.press("Enter");
  await window
    .getByRole("button", { name: "Gebruik voor deze tabel: Lijst van het programma" })
    .click();
  await expect(window.getByRole("button", { name: words.picked })).toBeVisible();
  await window.getByRole("button", { name: "Sjablonen" }).click();
  await window.getByRole("button", { name: "Verwijder: Lijst van het programma" }).click();
  await expect(window.getByRole("dialog")).toContainText("nog geen sjablonen");
});

test("of a file of ties is said where its ends stand", async ({ window, userData }) => {
  await window.getByRole("heading", { level: 1 }).waitFor();
  const people = "personeelsnummer,naam\n101,Anna Dorst\n102,Bram Smit\n103,Carla Vos\n";
  const ties = "van,naar\n101,102\n103,101\n999,102\n";
  await dropFiles(window, [
    written(userData, "mensen.csv", people),
    written(userData, "relaties.csv", ties),
  ]);
  await window.getByRole("button", { name: WORDS.nl.back }).click();
  await window.getByRole("tab", { name: /relaties/ }).click();
  await expect(window.getByRole("main")).toContainText(
    /66\s?% van ‘van’ staat in kolom personeelsnummer van mensen\.csv/,
  );
});

test("two hundred columns stand there soon", async ({ window, userData }) => {
  await window.getByRole("heading", { level: 1 }).waitFor();
  const headers = ["naam", ...Array.from({ length: 199 }, (_, i) => `kolom ${i}`)];
  const row = headers.map((header, i) => (i === 0 ? "Anna Dorst" : `${header} w`));
  await dropFiles(window, [
    written(userData, "breed.csv", [headers.join(","), row.join(",")].join("\n")),
  ]);
  const back = window.getByRole("button", { name: WORDS.nl.back });
  await back.waitFor();
  const drawn = await window.evaluate(async () => {
    const started = performance.now();
    [...document.querySelectorAll("button")]
      .find(({ textContent }) => textContent?.includes("Terug naar kolommen"))
      ?.click();
    while (document.querySelectorAll(".import-columns-table tbody tr").length < 200)
      await new Promise(requestAnimationFrame);
    return performance.now() - started;
  });
  expect(drawn).toBeLessThan(3000);
});
