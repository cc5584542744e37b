import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newFolder, run } from "./command-line.ts";

const PEOPLE = {
  "mensen.csv":
    "naam;e-mail;organisatieonderdeel\nOlga Openhart;olga@bzk.example;BZK\nIvo Binnenhof;ivo@vws.example;VWS\n",
};
const TIES = "van;naar;soort\nolga@bzk.example;ivo@vws.example;kent\n";

async function counts(folder: string) {
  return (await run(folder, "overview", "--workspace", "rijk.dwv", "--json")).json();
}

describe("undo", { timeout: 60_000 }, () => {
  it("without a number undoes the newest import, also in another run", async () => {
    const folder = newFolder(PEOPLE);
    await run(folder, "import", "--workspace", "rijk.dwv", "mensen.csv");
    const ran = await run(folder, "undo", "--workspace", "rijk.dwv", "--json");
    expect(ran).toMatchObject({ status: 0, err: "" });
    expect(ran.json()).toEqual({ undone: 1, blockedBy: [], introductions: [] });
    expect(await counts(folder)).toMatchObject({ counts: { people: 0, departments: 0, ties: 0 } });
  });

  it("is blocked where a later import builds on it: says which, status 3", async () => {
    const folder = newFolder(PEOPLE);
    writeFileSync(join(folder, "relaties.csv"), TIES);
    await run(folder, "import", "--workspace", "rijk.dwv", "mensen.csv");
    await run(folder, "import", "--workspace", "rijk.dwv", "relaties.csv");
    const blocked = await run(
      folder,
      "undo",
      "1",
      "--workspace",
      "rijk.dwv",
      "--json",
      "--lang",
      "nl",
    );
    expect(blocked.status).toBe(3);
    expect(blocked.json()).toEqual({ undone: null, blockedBy: [2], introductions: [] });
    expect(blocked.err).toBe(
      "Nummer 1 kun je nog niet ongedaan maken, want nummer 2 bouwt erop voort. Maak eerst dat ongedaan, te beginnen met het nieuwste.\n",
    );
    expect(await counts(folder)).toMatchObject({ counts: { people: 2, ties: 1 } });
    const told = await run(folder, "undo", "2", "--workspace", "rijk.dwv", "--lang", "nl");
    expect(told).toMatchObject({ status: 0, out: "Ongedaan gemaakt: nummer 2.\n" });
  });

  it("fails where there is nothing to undo: one line, status 3", async () => {
    const folder = newFolder(PEOPLE);
    await run(folder, "import", "--workspace", "rijk.dwv", "mensen.csv");
    await run(folder, "undo", "--workspace", "rijk.dwv");
    const ran = await run(folder, "undo", "--workspace", "rijk.dwv", "--json");
    expect(ran).toMatchObject({
      status: 3,
      out: "",
      err: "There is no import to undo. You need not do anything.\n",
    });
  });
});
