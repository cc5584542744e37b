import { describe, expect, it } from "vitest";
import { FILES, newFolder, run } from "./command-line.ts";

/** Two departments of five, everyone tied within, one tie across; and a small one. */
const PEOPLE = ["a1", "a2", "a3", "a4", "a5", "b1", "b2", "b3", "b4", "b5", "c1"];
const LARGER = {
  "mensen.csv": `naam;e-mail;ministerie\n${PEOPLE.map((id) => `Mens ${id} Jansen;${id}@x.example;Ministerie ${id[0]!.toUpperCase()}`).join("\n")}\n`,
  "relaties.csv": `van;naar\n${["a1;a2", "a2;a3", "b1;b2", "a1;b1"].map((tie) => tie.replace(/\w+/g, "$&@x.example")).join("\n")}\n`,
};

describe("overview", { timeout: 60_000 }, () => {
  it("is one document with counts, index, departments and pairs", async () => {
    const folder = newFolder(LARGER);
    await run(folder, "import", "--workspace", "rijk.dwv", "mensen.csv", "relaties.csv");
    const ran = await run(folder, "overview", "--workspace", "rijk.dwv", "--level", "0", "--json");
    expect(ran).toMatchObject({ status: 0, err: "" });
    expect(ran.json()).toMatchObject({
      counts: {
        people: 11,
        initiatives: 0,
        departments: 3,
        topics: 0,
        ties: 4,
        pairs: 4,
        crossings: 1,
        stubs: 0,
      },
      // (1 - 3) / 4
      eiIndex: {
        value: -0.5,
        n: 4,
        expected: expect.any(Number),
        sd: expect.any(Number),
        z: expect.any(Number),
      },
      departments: [
        { name: "Ministerie A", people: 5, initiatives: 0, small: false },
        { name: "Ministerie B", people: 5, small: false },
        { name: "Ministerie C", people: 1, small: true, eiIndex: null },
      ],
    });
    const { pairs } = ran.json() as { pairs: { a: string; b: string; ties: number }[] };
    expect(pairs).toContainEqual(
      expect.objectContaining({ a: "Ministerie A", b: "Ministerie B", ties: 1 }),
    );
  });

  it("tells people in their language, with chance beside every figure", async () => {
    // Two rings of five and one tie across: (1 - 10) / 11.
    const rings = ["a", "b"].flatMap((x) =>
      [1, 2, 3, 4, 5].map((i) => `${x}${i};${x}${(i % 5) + 1}`),
    );
    const ties = [...rings, "a1;b1"].map((tie) => tie.replace(/\w+/g, "$&@x.example"));
    const folder = newFolder({ ...LARGER, "relaties.csv": `van;naar\n${ties.join("\n")}\n` });
    await run(folder, "import", "--workspace", "rijk.dwv", "mensen.csv", "relaties.csv");
    const dutch = await run(folder, "overview", "--workspace", "rijk.dwv", "--lang", "nl");
    expect(dutch.out).toMatch(
      /E-I-index -0,82 \(1 van de 11 paren over een grens heen\); bij toeval -?\d,\d\d\./,
    );
    expect(dutch.out).toMatch(/Ministerie C +1 +0 +te weinig mensen om iets te zeggen/);
    const english = await run(folder, "overview", "--workspace", "rijk.dwv", "--lang", "en");
    expect(english.out).toMatch(/E-I index -0\.82 \(1 of 11 pairs across departments\); by chance/);
  });

  it("says that few ties say nothing, and that a level is not there", async () => {
    const folder = newFolder(LARGER);
    await run(folder, "import", "--workspace", "rijk.dwv", "mensen.csv", "relaties.csv");
    const few = await run(folder, "overview", "--workspace", "rijk.dwv", "--lang", "nl");
    expect(few.out).toContain("Te weinig relaties om iets te zeggen: 4 paren, 10 zijn er nodig.");
    const deep = await run(folder, "overview", "--workspace", "rijk.dwv", "--level", "9");
    expect(deep).toMatchObject({ status: 2, out: "" });
    expect(deep.err).toContain("--level");
  });

  it("names nobody", async () => {
    const folder = newFolder();
    await run(folder, "import", "--workspace", "rijk.dwv", ...Object.keys(FILES));
    for (const how of [["--json"], []]) {
      const { out } = await run(folder, "overview", "--workspace", "rijk.dwv", ...how);
      expect(out).not.toMatch(/Stilleven|Openhart/);
    }
  });
});
