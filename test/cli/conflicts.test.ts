import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newFolder, run } from "./command-line.ts";

const HEAD = "e-mail;naam;organisatie;functie";

/** A folder with two files that say different things of one person's function. */
function twoFiles(): string {
  const folder = newFolder();
  const row = (role: string) => `${HEAD}\na@bzk.example;Anne Smit;BZK;${role}\n`;
  writeFileSync(join(folder, "2024.csv"), row("jurist"));
  writeFileSync(join(folder, "2025.csv"), row("econoom"));
  return folder;
}

describe("files that contradict each other", { timeout: 60_000 }, () => {
  it("are told of in a dry run, with what becomes of the field", async () => {
    const folder = twoFiles();
    const ask = ["import", "2024.csv", "2025.csv", "--workspace", "w.dwv", "--dry-run"];
    const kept = await run(folder, ...ask, "--lang", "nl");
    expect(kept.out).toContain("functie: 1 keer spreken rijen elkaar tegen, wat er stond blijft");
    const taken = await run(folder, ...ask, "--lang", "nl", "--conflicts", "replace");
    expect(taken.out).toContain("elkaar tegen, het laatste bestand geldt");
    expect((await run(folder, ...ask, "--json")).json()).toMatchObject({
      conflicts: [{ field: "person.role", count: 1, policy: "keep" }],
    });
  });

  it("are taken as the last of them says, where that is asked", async () => {
    const folder = twoFiles();
    const files = ["2024.csv", "2025.csv"];
    await run(folder, "import", ...files, "--workspace", "w.dwv", "--conflicts", "replace");
    const again = ["import", "2025.csv", "--workspace", "w.dwv", "--json"];
    expect((await run(folder, ...again)).json()).toMatchObject({ batch: null });
  });
});
