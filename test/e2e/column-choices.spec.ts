import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ElectronApplication, Locator, Page } from "@playwright/test";
import { answerSaving } from "./by-keyboard.ts";
import { dropFiles } from "./drop.ts";
import { expect, test } from "./launch.ts";

const button = (window: Page, name: string | RegExp) => window.getByRole("button", { name });
const main = (window: Page) => window.getByRole("main");
const panel = (window: Page) => window.getByRole("complementary");

/** Drops a file of these rows, and goes to its columns. */
async function columnsOf(
  window: Page,
  { folder, name, rows }: { folder: string; name: string; rows: readonly string[] },
): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, rows.join("\n"));
  await window.getByRole("heading", { level: 1 }).waitFor();
  await dropFiles(window, [path]);
  await button(window, "Terug naar kolommen").click();
}

async function pick(window: Page, list: Locator, option: string): Promise<void> {
  await list.click();
  await window.locator(".pick-popover").getByRole("option", { name: option, exact: true }).click();
}

/** Chooses something of a column that is asked beside its field. */
async function pickMore(
  window: Page,
  column: string,
  { list, option }: { list: RegExp; option: string },
): Promise<void> {
  await button(window, `Meer over ${column}`).click();
  await pick(window, window.getByRole("dialog").getByRole("button", { name: list }), option);
  await window.keyboard.press("Escape");
}

async function carryOut(window: Page): Promise<void> {
  await button(window, "Verder naar het plan").click();
  await button(window, "Voer dit plan uit").click();
  await expect(window.locator(".import")).toHaveCount(0);
}

/** What a card on the map tells of someone or something. */
async function cardOf(window: Page, name: string): Promise<Locator> {
  await window.keyboard.press("g");
  await window.keyboard.press("m");
  await window.keyboard.press("Control+k");
  await window.keyboard.type(name);
  await window
    .getByRole("option", { name: new RegExp(name) })
    .first()
    .waitFor();
  await window.keyboard.press("Enter");
  await window.getByRole("heading", { name }).waitFor();
  return window.locator(".map-facts");
}

const INITIATIVES = [
  "Titel;Omschrijving;Trekker;Meedenkers",
  "Leesmaatje;Wie moeite heeft met lezen krijgt een maatje dat samen brieven leest;Hanneke Dorst;Bé",
  "Dijk in beeld;Inspecteurs zien op een kaart waar de dijk zakt met beelden van satellieten;Jaap Smit;Ot",
];

test("a template is written to a file, and read from it where it was lost", async ({
  app,
  window,
  userData,
}) => {
  const advise = "Meedenkers wordt: Persoon namen, adviseren";
  await columnsOf(window, { folder: userData, name: "initiatieven.csv", rows: INITIATIVES });
  await pick(window, button(window, /^Meedenkers wordt/), "namen, adviseren");
  await carryOut(window);

  const later = INITIATIVES.map((row) => row.replace("Leesmaatje", "Rekenmaatje"));
  writeFileSync(join(userData, "later.csv"), later.join("\n"));
  await dropFiles(window, [join(userData, "later.csv")]);
  await expect(button(window, advise)).toBeVisible();
  await button(window, "Sjablonen").click();
  const file = join(userData, "sjabloon.json");
  await answerSaving(app, file);
  await button(window, "Bewaar als bestand: initiatieven").click();
  await expect(window.locator(".toasts")).toContainText("Het sjabloon is bewaard.");
  expect(readFileSync(file, "utf8")).toContain("person.advises");
  await button(window, "Verwijder: initiatieven").click();
  const dialog = window.getByRole("dialog");
  await expect(dialog).toContainText("nog geen sjablonen");

  await answerOpening(app, file);
  await button(window, "Lees een sjabloon uit een bestand").click();
  await button(window, "Gebruik voor deze tabel: initiatieven").click();
  await expect(button(window, advise)).toBeVisible();
});

async function answerOpening(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, path);
}

test("the department that the file's name gives is written otherwise, and stays so until the end", async ({
  window,
  userData,
}) => {
  await columnsOf(window, { folder: userData, name: "programma.csv", rows: INITIATIVES });
  await expect(panel(window)).toContainText("programma gezien aan de naam van het bestand");
  await button(window, "Verander onderdeel ‘programma’").click();
  await panel(window).getByRole("textbox", { name: "Onderdeel" }).fill("BZK");
  await window.keyboard.press("Enter");
  await expect(panel(window)).not.toContainText("gezien aan de naam");
  await carryOut(window);
  await expect(window.getByRole("contentinfo")).toContainText("1 onderdeel");
  await cardOf(window, "Leesmaatje");
  await expect(main(window)).toContainText("BZK");
  await expect(main(window)).not.toContainText("programma,");
});

test("all rows are given a department, in the place of the one that the file's name gives", async ({
  window,
  userData,
}) => {
  const rows = ["naam;functie", "Lotte Prins;analist", "Karim Haddad;jurist"];
  await columnsOf(window, { folder: userData, name: "lijst.csv", rows });
  await button(window, "+ iets dat voor alle rijen geldt").click();
  await panel(window).getByRole("button", { name: /^Veld/ }).click();
  // What a column says goes first, and that is told; a name of all rows is not offered.
  const fields = window.locator(".pick-popover");
  await expect(fields.getByRole("group", { name: "Persoon" }).getByRole("option")).toHaveText([
    "wens over delen",
    "valt onder (naam)",
  ]);
  await expect(
    fields.getByRole("group", { name: "Alleen waar een kolom leeg is" }).getByRole("option"),
  ).toHaveText(["Persoon functie, waar ‘functie’ leeg is"]);
  await fields
    .getByRole("group", { name: "Onderdeel" })
    .getByRole("option", { name: "naam", exact: true })
    .click();
  await panel(window).getByLabel("Waarde").fill("VWS");
  await window.keyboard.press("Enter");
  await expect(panel(window)).toContainText("Onderdeel naam: VWS");
  await expect(panel(window)).not.toContainText("gezien aan de naam");
  await carryOut(window);
  await expect(window.getByRole("contentinfo")).toContainText(
    "2 mensen, 0 initiatieven, 1 onderdeel",
  );
  await cardOf(window, "Lotte Prins");
  await expect(main(window)).toContainText("VWS");
});

test("the department that the file's name gives is taken away, put back, and taken away for good", async ({
  window,
  userData,
}) => {
  const rows = ["naam;functie", "Lotte Prins;analist", "Karim Haddad;jurist"];
  await columnsOf(window, { folder: userData, name: "lijst.csv", rows });
  await button(window, "Haal ‘lijst’ weg").click();
  await expect(panel(window)).toContainText("Geen onderdeel");
  await panel(window).getByRole("button", { name: "Zet terug" }).click();
  await button(window, "Haal ‘lijst’ weg").click();
  await carryOut(window);
  await expect(window.getByRole("contentinfo")).toContainText(
    "2 mensen, 0 initiatieven, 0 onderdelen",
  );
});

test("how the cells of a column are written is chosen: what parts a list, which number of a date is the month, and what a comma means", async ({
  window,
  userData,
}) => {
  const rows = [
    "Titel;Omschrijving;Meedoen;Startdatum;Budget",
    "Leesmaatje;Wie moeite heeft met lezen krijgt een maatje dat samen brieven leest;Anna Bos / Bram Vos;3/4/2026;1.250,5",
    "Dijk in beeld;Inspecteurs zien op een kaart waar de dijk zakt met beelden van satellieten;Cem Kaya;5/6/2026;80",
  ];
  await columnsOf(window, { folder: userData, name: "initiatieven.csv", rows });
  await pick(window, button(window, /^Meedoen wordt/), "namen, doen mee");
  await pickMore(window, "Meedoen", { list: /^Waarden gescheiden/, option: "schuine streep" });
  await pickMore(window, "Startdatum", { list: /^Datums/, option: "maand eerst: 1/31/2026" });
  await pickMore(window, "Budget", { list: /^Getallen/, option: "met komma: 1.250,5" });
  await carryOut(window);
  await expect(window.getByRole("contentinfo")).toContainText("3 mensen, 2 initiatieven");
  const facts = await cardOf(window, "Leesmaatje");
  await expect(facts).toContainText("4 maart 2026");
  await expect(facts).toContainText("1250.5");
});

test("a column says two things, and two columns say one", async ({ window, userData }) => {
  const rows = [
    "Titel;Omschrijving;Verder;Trefwoorden;Meer trefwoorden",
    "Leesmaatje;Wie moeite heeft met lezen krijgt een maatje dat samen brieven leest;Elke week een uur in de bibliotheek bij het raam;taal;lezen",
    "Dijk in beeld;Inspecteurs zien op een kaart waar de dijk zakt met beelden van satellieten;Elke maand een nieuw beeld van alle dijken in het land;water;dijken",
  ];
  await columnsOf(window, { folder: userData, name: "initiatieven.csv", rows });
  await pick(window, button(window, /^Verder wordt/), "omschrijving");
  await pick(window, button(window, /^Meer trefwoorden wordt/), "waar het over gaat");
  await pickMore(window, "Trefwoorden", { list: /^Ook als/, option: "wat gevraagd wordt" });
  await expect(button(window, "Trefwoorden wordt ook: Onderwerp wat gevraagd wordt")).toBeVisible();
  await carryOut(window);
  const facts = await cardOf(window, "Leesmaatje");
  await expect(main(window)).toContainText("krijgt een maatje");
  await expect(main(window)).toContainText("Elke week een uur");
  const fact = (term: string) =>
    facts.locator("div", { has: window.getByText(term, { exact: true }) });
  await expect(fact("Onderwerp")).toContainText("taal");
  await expect(fact("Onderwerp")).toContainText("lezen");
  await expect(fact("Vraagt")).toContainText("taal");
  await expect(fact("Vraagt")).not.toContainText("lezen");
});
