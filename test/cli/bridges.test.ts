import { describe, expect, it } from "vitest";
import { newFolder, run } from "./command-line.ts";

const NUMBERS = [1, 2, 3, 4, 5];
const names = ["a", "b"].flatMap((ministry) => NUMBERS.map((number) => `${ministry}${number}`));
const FILES = {
  "mensen.csv": `naam;e-mail;ministerie;delen\n${[...names, "c1"]
    .map((name) => {
      const shares = name === "b1" ? "nee" : "ja";
      return `Mens ${name} Jansen;${name}@x.example;Ministerie ${name[0]!.toUpperCase()};${shares}`;
    })
    .join("\n")}\n`,
  // Two rings of five, tied by a1 and b1 alone.
  "relaties.csv": `van;naar\n${[
    ...["a", "b"].flatMap((x) => NUMBERS.map((number) => `${x}${number};${x}${(number % 5) + 1}`)),
    "a1;b1",
  ]
    .map((tie) => tie.replace(/\w+/g, "$&@x.example"))
    .join("\n")}\n`,
};

async function folderWith(): Promise<string> {
  const folder = newFolder(FILES);
  await run(folder, "import", "--workspace", "rijk.dwv", ...Object.keys(FILES));
  return folder;
}

describe("bridges", { timeout: 120_000 }, () => {
  it("is one document with everyone by betweenness, their measures, and fragile crossings", async () => {
    const folder = await folderWith();
    const ran = await run(folder, "bridges", "--workspace", "rijk.dwv", "--limit", "99", "--json");
    expect(ran).toMatchObject({ status: 0, err: "" });
    const { people, ...rest } = ran.json() as { people: unknown[] };
    expect(people).toHaveLength(11);
    expect(people[0]).toEqual({
      id: expect.any(Number),
      name: "Mens a1 Jansen",
      department: "Ministerie A",
      ties: 3,
      betweenness: 21,
      share: 21 / 45,
      participation: expect.closeTo(1 - (4 + 1) / 9, 12),
      constraint: expect.closeTo(1 / 3, 12),
      effectiveSize: 3,
      roles: { coordinator: 1, consultant: 0, gatekeeper: 2, liaison: 0 },
    });
    expect(people[1]).toMatchObject({ name: "", department: "Ministerie B" });
    expect(people.at(-1)).toMatchObject({ name: "Mens c1 Jansen", betweenness: null, roles: null });
    expect(rest).toMatchObject({
      n: 11,
      sampled: null,
      fragile: [{ a: "Ministerie A", b: "Ministerie B", ties: 1 }],
    });
    expect(ran.out).not.toContain("Mens b1");
  });

  it("tells people in their language, and names nobody who wishes not to be named", async () => {
    const folder = await folderWith();
    const dutch = await run(folder, "bridges", "--workspace", "rijk.dwv", "--lang", "nl");
    expect(dutch.out).toMatch(/Mens a1 Jansen +Ministerie A +3 +46,67\s?%/);
    expect(dutch.out).toContain(
      "Ministerie A en Ministerie B: Mens a1 Jansen of iemand bij Ministerie B",
    );
    expect(dutch.out).not.toContain("Mens b1");
    const english = await run(folder, "bridges", "--workspace", "rijk.dwv", "--lang", "en");
    expect(english.out).toContain("10 of 11 people.");
  });

  it("refuses a level that is not there, and a limit of nothing", async () => {
    const folder = await folderWith();
    const deep = await run(folder, "bridges", "--workspace", "rijk.dwv", "--level", "3");
    expect(deep).toMatchObject({ status: 2, out: "" });
    const none = await run(folder, "bridges", "--workspace", "rijk.dwv", "--limit", "0");
    expect(none).toMatchObject({ status: 2, out: "" });
  });
});

describe("groups", { timeout: 120_000 }, () => {
  it("is one document, and a few sentences for people", async () => {
    const folder = await folderWith();
    const ran = await run(folder, "groups", "--workspace", "rijk.dwv", "--json");
    expect(ran).toMatchObject({ status: 0, err: "" });
    expect(ran.json()).toMatchObject({
      groups: [
        { people: 5, departments: [{ name: "Ministerie A", people: 5 }], other: 0 },
        { people: 5, departments: [{ name: "Ministerie B", people: 5 }], other: 0 },
      ],
      agreement: 1,
      runs: 10,
      n: 10,
    });
    const dutch = await run(folder, "groups", "--workspace", "rijk.dwv", "--lang", "nl");
    expect(dutch.out).toContain("2 groepen van 10 mensen met relaties.");
    expect(dutch.out).not.toContain("Mens b1");
  });
});
