import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeWorkbook } from "../core/intake/workbook/make-workbook.ts";
import { expectOpenToAll, openFiles, press } from "./by-keyboard.ts";
import { dropFiles } from "./drop.ts";
import { expect, test } from "./launch.ts";

const PEOPLE = [
  ["Naam", "E-mail", "Ministerie"],
  ["Anne de Vries", "a@x.nl", "BZ"],
  ["Bram Bos", "b@x.nl", "LNV"],
];

test("a workbook that is dropped is read by the built app in its thread, and a broken one does no harm", async ({
  window,
  userData,
}) => {
  await window.getByRole("heading", { level: 1 }).waitFor();
  const file = join(userData, "netwerk.xlsx");
  writeFileSync(
    file,
    makeWorkbook([
      { name: "Uitleg", rows: [["Van mei"]] },
      { name: "Mensen", rows: PEOPLE },
    ]),
  );
  const broken = join(userData, "kapot.xlsx");
  writeFileSync(broken, readFileSync(file).subarray(0, 900));

  await dropFiles(window, [broken]);
  await expect(window.getByText(/beschadigd/).first()).toBeVisible();
  await window.reload();
  await window.getByRole("heading", { level: 1 }).waitFor();
  await dropFiles(window, [file]);
  await expect(window.getByText(/Anne de Vries/).first()).toBeVisible();
});

test("merged cells are read as what stands in them, or left empty where that is chosen", async ({
  app,
  window,
  userData,
}) => {
  await window.getByRole("heading", { level: 1 }).waitFor();
  const file = join(userData, "mensen.xlsx");
  const rows = [
    ["Ministerie", "Naam", "E-mail"],
    ["BZ", "Anne de Vries", "a@x.nl"],
    [null, "Bram Bos", "b@x.nl"],
    ["LNV", "Cem Demir", "c@x.nl"],
  ];
  writeFileSync(file, makeWorkbook([{ name: "Mensen", rows, merged: ["A2:A3"] }]));
  await openFiles(app, window, [file]);
  const button = (name: string | RegExp) => window.getByRole("button", { name });
  await press(window, button("Terug naar kolommen"));
  await press(window, button("Anders lezen"));
  const dialog = window.getByRole("dialog");
  const second = dialog.getByRole("row", { name: /Bram Bos/ });
  await expect(second).toContainText("BZ");
  await expectOpenToAll(window, "how it is read");
  await press(window, dialog.getByRole("button", { name: /^Lege en samengevoegde/ }));
  await window.keyboard.type("blijven");
  await window.keyboard.press("Enter");
  await expect(second).not.toContainText("BZ");
  await press(window, dialog.getByRole("button", { name: "Lees het zo" }));
  await press(window, button("Verder naar het plan"));
  await window.getByRole("tab", { name: /^Alles/ }).click();
  const bram = window.getByRole("listitem").filter({ hasText: "Bram Bos" });
  await expect(bram).toHaveCount(1);
  await expect(bram).not.toContainText("BZ");
});
