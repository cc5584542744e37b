import { expect, it } from "vitest";
import { newFolder, run } from "./command-line.ts";

it("answers a question in own words, in text and in JSON, and names nobody who wishes not to be", async () => {
  const folder = newFolder();
  await run(
    folder,
    "import",
    "--workspace",
    "rijk.dwv",
    "mensen.csv",
    "initiatieven.csv",
    "relaties.csv",
  );
  const find = (...args: string[]) => run(folder, "find", "--workspace", "rijk.dwv", ...args);
  const ran = await find("typende grifiers", "--json");
  expect(ran).toMatchObject({ status: 0, err: "" });
  expect(ran.json()).toMatchObject({
    words: ["typende", "griffiers"],
    initiatives: [
      {
        id: expect.any(Number),
        title: "Spraak naar tekst",
        department: "BZK",
        score: expect.any(Number),
        terms: expect.arrayContaining(["Griffiers"]),
      },
    ],
    people: [{ name: "Olga Openhart", department: "BZK", why: ["Spraak naar tekst"] }],
    departments: [{ name: "BZK", initiatives: 1 }],
  });
  const told = await find("typende griffiers", "--lang", "nl");
  expect(told.out).toMatch(/^Gezocht: typende, griffiers\./);
  expect(told.out).not.toMatch(/Petra|Stilleven/);
  expect(await find("xqzwv", "--lang", "en")).toMatchObject({
    status: 0,
    out: "Nothing was found. Try other words.\n",
  });
  expect((await find("")).status).toBe(2);
}, 120_000);
