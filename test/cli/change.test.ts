import { describe, expect, it } from "vitest";
import { newFolder, run } from "./command-line.ts";

const PEOPLE = ["a1", "a2", "a3", "a4", "a5", "b1", "b2", "b3", "b4", "b5", "c1"];
const FILES = {
  "mensen.csv": `naam;e-mail;ministerie;delen\n${PEOPLE.map((id) => `Mens ${id} Jansen;${id}@x.example;Ministerie ${id[0]!.toUpperCase()};${id === "b1" ? "nee" : ""}`).join("\n")}\n`,
  "later.csv": "van;naar\na1@x.example;b1@x.example\na2@x.example;c1@x.example\n",
};

describe("change", { timeout: 60_000 }, () => {
  it("is one document, without a private name and without figures of small departments", async () => {
    const folder = newFolder(FILES);
    for (const file of Object.keys(FILES))
      await run(folder, "import", "--workspace", "rijk.dwv", file);
    const ask = ["change", "--workspace", "rijk.dwv", "--from", "1", "--to", "2"];
    const ran = await run(folder, ...ask, "--json");
    expect(ran).toMatchObject({ status: 0, err: "" });
    expect(ran.out).not.toContain("Mens b1");
    expect(ran.json()).toMatchObject({
      crossings: { added: 2, removed: 0 },
      // With one of the other two the figure of C, of one person, could be worked out.
      departments: [
        { name: "Ministerie A", before: null, after: null, small: true },
        { name: "Ministerie B", before: 0, after: 1, small: false },
        { name: "Ministerie C", before: null, after: null, small: true },
      ],
      introductions: [],
    });
    const dutch = await run(folder, ...ask, "--lang", "nl");
    expect(dutch.out).toContain("Dwarsverbanden: van 0 naar 2 (2 erbij, 0 eraf).");
    expect(dutch.out).toContain("Mens a1 Jansen (Ministerie A) - iemand bij Ministerie B");
  });

  it("refuses moments the wrong way round, and imports that are not there", async () => {
    const folder = newFolder(FILES);
    await run(folder, "import", "--workspace", "rijk.dwv", "mensen.csv");
    const ask = ["change", "--workspace", "rijk.dwv"];
    const turned = await run(folder, ...ask, "--from", "2", "--to", "1");
    expect(turned).toMatchObject({ status: 2, out: "" });
    const missing = await run(folder, ...ask, "--from", "1", "--to", "9");
    expect(missing).toMatchObject({ status: 2, out: "" });
    expect(missing.err).toContain("there is no import or merge with that number");
  });
});
