import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newFolder, run } from "./command-line.ts";

/** A folder with people of two files of which some are likely the same. */
async function withTwoImports(): Promise<string> {
  const folder = newFolder();
  const write = (name: string, lines: readonly string[]): void =>
    writeFileSync(join(folder, name), `${lines.join("\n")}\n`);
  write("mensen.csv", [
    "naam;e-mail;ministerie;delen",
    "Jaap van der Berg;;IenW;ja",
    "Hanneke Dorst;h.dorst@ocw.example;OCW;ja",
    "Wil Verborgen;;VWS;nee",
  ]);
  write("later.csv", ["naam;ministerie", "Berg, J. van der;IenW", "W. Verborgen;VWS"]);
  for (const file of ["mensen.csv", "later.csv"]) {
    const ran = await run(folder, "import", "--workspace", "rijk.dwv", file, "--json");
    expect(ran.status).toBe(0);
  }
  return folder;
}

type Pair = { score: number; a: { id: number; name: string }; b: { id: number; name: string } };

describe("duplicates, merge and history", { timeout: 60_000 }, () => {
  it("proposes who is likely the same, merges two, tells of it and undoes it", async () => {
    const folder = await withTwoImports();
    const workspace = ["--workspace", "rijk.dwv", "--json"];
    const { pairs } = (await run(folder, "duplicates", ...workspace)).json() as { pairs: Pair[] };
    const berg = pairs.find(({ a, b }) => [a.name, b.name].includes("Jaap van der Berg"));
    expect([berg?.a.name, berg?.b.name]).toEqual(["Jaap van der Berg", "Berg, J. van der"]);
    const ids = [String(berg?.a.id), String(berg?.b.id)];
    const merged = await run(folder, "merge", ...ids, ...workspace);
    expect(merged.json()).toEqual({ batch: 3, merged: 1 });
    const { batches } = (await run(folder, "history", ...workspace)).json() as {
      batches: { id: number; kind: string }[];
    };
    expect(batches.map(({ id, kind }) => [id, kind])).toEqual([
      [3, "merge"],
      [2, "import"],
      [1, "import"],
    ]);
    // Importing again what was merged brings nothing new.
    const again = await run(folder, "import", "later.csv", ...workspace);
    expect(again.json()).toMatchObject({ batch: null });
    expect((await run(folder, "undo", ...workspace)).json()).toMatchObject({ undone: 3 });
    const after = (await run(folder, "duplicates", ...workspace)).json() as { pairs: Pair[] };
    expect(after.pairs).toEqual(pairs);
  });

  it("does not name who wishes not to be named", async () => {
    const folder = await withTwoImports();
    const ran = await run(folder, "duplicates", "--workspace", "rijk.dwv", "--at-least", "0");
    expect(ran.out).toMatch(/Berg/);
    expect(ran.out).not.toMatch(/Wil Verborgen/);
  });

  it("merges nothing without a word about which", async () => {
    const folder = await withTwoImports();
    const ran = await run(folder, "merge", "--workspace", "rijk.dwv");
    expect(ran.status).toBe(2);
    expect(ran.err).toMatch(/--at-least/);
    const both = await run(
      folder,
      "merge",
      "1",
      "2",
      "--at-least",
      "0.9",
      "--workspace",
      "rijk.dwv",
    );
    expect(both.status).toBe(2);
  });
});
