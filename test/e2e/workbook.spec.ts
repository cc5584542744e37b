import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeWorkbook } from "../core/intake/workbook/make-workbook.ts";
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
