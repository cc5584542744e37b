import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bridges as bridgesContract } from "../../src/contract/bridges.ts";
import { groups as groupsContract } from "../../src/contract/groups.ts";
import { imported, openedEngine, type Opened } from "./opened-engine.ts";

const NUMBERS = [1, 2, 3, 4, 5];

/** Two ministries of five, each a ring, one tie across; b1 is private, zoe has no ties. */
async function twoRings(): Promise<Opened> {
  const opened = await openedEngine();
  const files = [join(opened.folder, "people.csv"), join(opened.folder, "ties.csv")];
  const people = ["A", "B"].flatMap((ministry) =>
    NUMBERS.map((number) => {
      const name = `${ministry.toLowerCase()}${number}`;
      return `Person ${name} Jansen,${name}@x.example,Ministry ${ministry},${name === "b1" ? "no" : "yes"}`;
    }),
  );
  const rings = ["a", "b"].flatMap((x) =>
    NUMBERS.map((number) => `${x}${number},${x}${(number % 5) + 1}`),
  );
  const ties = [...rings, "a1,b1"].map((tie) => tie.replace(/\w+/g, "$&@x.example"));
  const zoe = "Zoe Zonder,zoe@x.example,Ministry A,yes";
  writeFileSync(files[0]!, ["name,email,department,sharing", ...people, zoe, ""].join("\n"));
  writeFileSync(files[1]!, ["from,to", ...ties, ""].join("\n"));
  await imported(opened, files);
  return opened;
}

describe("who bridges departments", { timeout: 60_000 }, () => {
  it("is first the two over whom everything runs, of whom the private one is not named", async () => {
    const { engine } = await twoRings();
    const reply = await engine.ask("bridges", { limit: 2 });
    expect(bridgesContract.reply.parse(reply)).toEqual(reply);
    expect(reply).toMatchObject({ n: 11, sampled: null, deepest: 0 });
    // Over a1 run the 4 x 5 pairs of the rest of A with B, and a2 to a5.
    expect(reply.people.map(({ person, betweenness }) => [person.name, betweenness])).toEqual([
      ["Person a1 Jansen", 21],
      ["", 21],
    ]);
    expect(reply.people[0]).toMatchObject({
      department: { name: "Ministry A" },
      share: 21 / 45,
      roles: { coordinator: 1, consultant: 0, gatekeeper: 2, liaison: 0 },
    });
    expect(JSON.stringify(reply)).not.toContain("Person b1");
  });

  it("tells that the two ministries would lose their only tie with either", async () => {
    const { engine } = await twoRings();
    const { fragile } = await engine.ask("bridges", {});
    expect(fragile).toMatchObject([
      {
        a: { name: "Ministry A" },
        b: { name: "Ministry B" },
        through: [
          { name: "Person a1 Jansen", kind: "person" },
          { name: "", department: "Ministry B" },
        ],
        ties: 1,
      },
    ]);
  });

  it("has everyone, also without ties, when asked for all", async () => {
    const { engine } = await twoRings();
    const { people } = await engine.ask("bridges", { limit: 100_000 });
    expect(people).toHaveLength(11);
    expect(people.at(-1)).toMatchObject({ ties: 0, betweenness: null, roles: null });
  });

  it("is answered anew after an import, and from what is kept when nothing changed", async () => {
    const opened = await twoRings();
    const { engine } = opened;
    const before = await engine.ask("bridges", {});
    expect(await engine.ask("bridges", {})).toBe(before);
    const file = join(opened.folder, "more.csv");
    writeFileSync(file, "from,to\na3@x.example,b3@x.example\n");
    await imported(opened, [file]);
    const after = await engine.ask("bridges", {});
    expect(after.fragile).toEqual([]);
    expect(after.people[0]!.betweenness).toBeLessThan(21);
  });

  it("stops when nobody waits for it", async () => {
    const { engine } = await twoRings();
    const stop = new AbortController();
    stop.abort();
    const asked = engine.ask("bridges", {}, { signal: stop.signal });
    await expect(asked).rejects.toMatchObject({ code: "cancelled" });
  });
});

describe("which groups there are", { timeout: 60_000 }, () => {
  it("is two, the ministries, without the name of who is private", async () => {
    const { engine } = await twoRings();
    const reply = await engine.ask("groups", {});
    expect(groupsContract.reply.parse(reply)).toEqual(reply);
    expect(reply).toMatchObject({ n: 10, runs: 10, seed: 20_261_124, agreement: 1 });
    expect(reply.groups).toMatchObject([
      { people: 5, departments: [{ department: { name: "Ministry A" }, people: 5 }], other: 0 },
      { people: 5, departments: [{ department: { name: "Ministry B" }, people: 5 }], other: 0 },
    ]);
    expect(JSON.stringify(reply)).not.toContain("Person b1");
  });
});
