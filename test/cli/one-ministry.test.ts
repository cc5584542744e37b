import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newFolder, run } from "./command-line.ts";

const FILES = {
  "initiatieven.csv": [
    "titel;omschrijving;afdeling",
    "Drones boven het dak;Een drone inspecteert daken op scheuren;Toezicht",
    "Dakscan;Met een drone zien we scheuren in daken;Vastgoed",
    "Taalmaatje;Vrijwilligers leren nieuwkomers lezen;Vastgoed",
    "",
  ].join("\n"),
};
const IN = ["--workspace", "een.dwv"];
const DUTCH = [...IN, "--lang", "nl"];

/** Of one ministry, named on the command line: all of the file stands below it. */
async function imported(): Promise<string> {
  const folder = newFolder(FILES);
  await run(folder, "import", ...IN, "--department", "Bouwen", ...Object.keys(FILES));
  return folder;
}

describe("a file of one ministry", { timeout: 120_000 }, () => {
  it("has no flows across it, which is said with the level that has, and there they are", async () => {
    const folder = await imported();
    const none = await run(folder, "flows", ...DUTCH);
    expect(none).toMatchObject({ status: 0, err: "" });
    expect(none.out).toMatch(
      /^Geen kansen gevonden\.\nAlles hoort op deze laag bij één .*--level 1/,
    );
    const lower = await run(folder, "flows", ...IN, "--level", "1", "--json");
    expect(lower.json()).toMatchObject({
      level: 1,
      pairs: [{ kind: "alike", departmentA: "Vastgoed", departmentB: "Toezicht" }],
      spread: { deepest: 1, departments: 2, apart: 1 },
    });
    const deep = await run(folder, "flows", ...IN, "--level", "2");
    expect(deep).toMatchObject({ status: 2, out: "" });
    expect(deep.err).toContain("0 to 1");
    for (const command of [["find", "drones"], ["what-if"], ["change", "--from", "1", "--to", "1"]])
      expect((await run(folder, ...command, ...IN, "--level", "2")).status).toBe(2);
    const people = await run(folder, "flows", ...DUTCH, "--of", "people", "--level", "1");
    expect(people.out).toContain("Er staan geen mensen in deze werkruimte.");
  });

  it("has nothing similar across it, and at the level below what is", async () => {
    const folder = await imported();
    const none = await run(folder, "similar", ...IN, "--lang", "en");
    expect(none.out).toMatch(/^Nothing in other departments is like it\.\n.*--level 1/);
    const lower = await run(folder, "similar", ...DUTCH, "--level", "1", "--initiative", "dakscan");
    expect(lower.out).toMatch(
      /^\d+ Dakscan \(Vastgoed\)\n {2}0,\d\d {2}\d+ Drones boven het dak \(Toezicht\)\n {8}woorden: .*drone/,
    );
  });

  it("has a report of the departments below it", async () => {
    const folder = await imported();
    const ask = ["export", ...DUTCH, "--out", "verslag.html", "--format"];
    const page = () => readFileSync(join(folder, "verslag.html"), "utf8");
    await run(folder, ...ask, "html");
    expect(page()).toContain("export --level 1");
    await run(folder, ...ask, "html", "--level", "1");
    expect(page()).toContain("Dakscan (Vastgoed)");
    const deep = await run(folder, ...ask, "html", "--level", "2");
    expect(deep).toMatchObject({ status: 2, out: "" });
    const other = await run(folder, ...ask, "json", "--level", "1");
    expect(other).toMatchObject({ status: 2, out: "" });
    expect(other.err).toContain("alleen bij --format html");
  });

  it("says of which departments the numbers are, and shows those with something in them", async () => {
    const folder = await imported();
    const { out } = await run(folder, "overview", ...DUTCH, "--level", "1");
    expect(out).toContain("3 organisatieonderdelen, op alle lagen samen");
    expect(out).toContain("Op laag 1 zijn 2 organisatieonderdelen: 2 met mensen of initiatieven");
  });
});
