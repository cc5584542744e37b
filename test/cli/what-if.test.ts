import { describe, expect, it } from "vitest";
import { newFolder, run } from "./command-line.ts";

/** Two stars of three, round a1 in A and b1 in B, and a pair in C, of whom c2 is private. */
const PEOPLE = ["a1", "a2", "a3", "b1", "b2", "b3", "c1", "c2"];
const FILES = {
  "mensen.csv": `naam;e-mail;ministerie;delen\n${PEOPLE.map((id) => `Mens ${id} Jansen;${id}@x.example;Ministerie ${id[0]!.toUpperCase()};${id === "c2" ? "nee" : ""}`).join("\n")}\n`,
  "relaties.csv": `van;naar\n${["a1;a2", "a1;a3", "b1;b2", "b1;b3", "c1;c2"].map((tie) => tie.replace(/\w+/g, "$&@x.example")).join("\n")}\n`,
};

async function workspace(): Promise<string> {
  const folder = newFolder(FILES);
  await run(folder, "import", "--workspace", "rijk.dwv", ...Object.keys(FILES));
  return folder;
}

type End = { readonly name: string; readonly department: string };
type Reply = {
  readonly reach: { readonly two: number; readonly three: number };
  readonly introductions: { readonly a: End; readonly b: End; readonly score: number }[];
};

describe("what-if", { timeout: 60_000 }, () => {
  it("joins the middles of two stars first: 9 pairs come within three steps, counted at both ends", async () => {
    const folder = await workspace();
    const ran = await run(folder, "what-if", "--workspace", "rijk.dwv", "--limit", "2", "--json");
    expect(ran).toMatchObject({ status: 0, err: "" });
    const { reach, introductions } = ran.json() as Reply;
    expect(reach).toEqual({ two: 0, three: 0 });
    expect(introductions).toHaveLength(2);
    expect(introductions[0]).toMatchObject({
      a: { name: "Mens a1 Jansen", department: "Ministerie A" },
      b: { name: "Mens b1 Jansen", department: "Ministerie B" },
      gainTwo: 10,
      gainThree: 18,
      score: 18,
    });
  });

  it("keeps to a department's people, and proposes nobody who is private, named or not", async () => {
    const folder = await workspace();
    const ask = ["what-if", "--workspace", "rijk.dwv", "--department", "Ministerie C"];
    const ran = await run(folder, ...ask, "--json");
    expect(ran.out).not.toContain("c2");
    const { introductions } = ran.json() as Reply;
    expect(introductions.length).toBeGreaterThan(0);
    for (const { a, b } of introductions)
      expect([a.department, b.department]).toContain("Ministerie C");
    const dutch = await run(folder, ...ask, "--lang", "nl");
    expect(dutch.out).toContain("Mens c1 Jansen (Ministerie C)");
    expect(dutch.out).not.toMatch(/c2|iemand/);
  });

  it("says so where nothing is to be gained, and which department is not there", async () => {
    const folder = newFolder({ "mensen.csv": "naam;ministerie\nAda Jansen;BZK\nBo Visser;BZK\n" });
    await run(folder, "import", "--workspace", "rijk.dwv", "mensen.csv");
    const ran = await run(folder, "what-if", "--workspace", "rijk.dwv", "--lang", "en");
    expect(ran).toMatchObject({ status: 0 });
    expect(ran.out).toContain("No introduction would add to it.");
    const missing = await run(
      folder,
      "what-if",
      "--workspace",
      "rijk.dwv",
      "--department",
      "Nergens",
    );
    expect(missing).toMatchObject({ status: 2, out: "" });
  });
});
