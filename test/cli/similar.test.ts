import { describe, expect, it } from "vitest";
import { newFolder, run } from "./command-line.ts";

const COPIED =
  "Deze software lakt persoonsgegevens in documenten voordat zij openbaar worden, zodat niemand herkend wordt en de privacy van inwoners gewaarborgd blijft";
const FILES = {
  "initiatieven.csv": [
    "titel;omschrijving;ministerie;afdeling",
    "Gesprek op papier;Artsen dicteren het gesprek met de patiënt. Vraag het Petra Stilleven.;VWS;Zorg",
    "Spraak naar tekst;Griffiers dicteren het verslag van de zitting. Petra Stilleven weet meer.;JenV;Rechtspraak",
    "Dicteren van verslagen;Artsen dicteren verslagen.;VWS;Curatieve zorg",
    `Lakken;${COPIED};BZK;Woo`,
    `Lakken;${COPIED};Defensie;Archief`,
    "Zwarte balken;Documenten waarin persoonsgegevens staan worden gelakt.;LNV;Woo",
    "",
  ].join("\n"),
  "mensen.csv": "naam;ministerie;delen\nPetra Stilleven;VWS;nee\n",
};
type Named = { id: number; title: string; department: string | null };
type Result = {
  initiatives: (Named & {
    neighbours: (Named & { affinity: number; terms: string[]; same: Named[] })[];
  })[];
};

async function imported(): Promise<string> {
  const folder = newFolder(FILES);
  await run(folder, "import", "--workspace", "rijk.dwv", ...Object.keys(FILES));
  return folder;
}

describe("similar", { timeout: 60_000 }, () => {
  it("gives for each initiative the most alike of other departments, and the words", async () => {
    const folder = await imported();
    const ran = await run(folder, "similar", "--workspace", "rijk.dwv", "--json");
    expect(ran).toMatchObject({ status: 0, err: "" });
    const { initiatives } = ran.json() as Result;
    expect(initiatives).toHaveLength(6);
    const papier = initiatives.find(({ title }) => title === "Gesprek op papier");
    expect(papier!.department).toBe("VWS");
    // "Dicteren van verslagen" is of the same ministry.
    expect(papier!.neighbours[0]).toMatchObject({ title: "Spraak naar tekst", department: "JenV" });
    expect(papier!.neighbours.map(({ department }) => department)).not.toContain("VWS");
    expect(papier!.neighbours[0]!.terms).toContain("dicteren");
    const { affinity } = papier!.neighbours[0]!;
    expect(affinity).toBeGreaterThan(0);
    expect(affinity).toBeLessThanOrEqual(1);
  });

  it("folds near-identical ones under one", async () => {
    const folder = await imported();
    const how = ["--workspace", "rijk.dwv", "--initiative", "zwarte balken", "--json"];
    const { initiatives } = (await run(folder, "similar", ...how)).json() as Result;
    expect(initiatives).toHaveLength(1);
    const [first, ...others] = initiatives[0]!.neighbours;
    expect(first).toMatchObject({ title: "Lakken", department: "BZK" });
    expect(first!.same).toMatchObject([{ title: "Lakken", department: "Defensie" }]);
    expect(others.map(({ title }) => title)).not.toContain("Lakken");
  });

  it("takes a number for one, a limit, and tells people in their language", async () => {
    const folder = await imported();
    const all = (
      await run(folder, "similar", "--workspace", "rijk.dwv", "--json")
    ).json() as Result;
    const { id } = all.initiatives.find(({ title }) => title === "Spraak naar tekst")!;
    const how = ["--workspace", "rijk.dwv", "--initiative", String(id), "--limit", "1"];
    const { initiatives } = (await run(folder, "similar", ...how, "--json")).json() as Result;
    expect(initiatives).toMatchObject([{ id, title: "Spraak naar tekst" }]);
    expect(initiatives[0]!.neighbours).toHaveLength(1);
    const { out } = await run(folder, "similar", ...how, "--lang", "nl");
    expect(out).toMatch(
      /^\d+ Spraak naar tekst \(JenV\)\n {2}0,\d\d {2}\d+ .+ \(VWS\)\n {8}woorden: .*dicteren/,
    );
  });

  it("names nobody who wishes not to be named as a reason", async () => {
    const folder = await imported();
    for (const how of [["--json"], []]) {
      const { out } = await run(folder, "similar", "--workspace", "rijk.dwv", ...how);
      expect(out).not.toMatch(/petra|stilleven/i);
    }
  });

  it("says that an initiative or a workspace is not there", async () => {
    const folder = await imported();
    const how = ["--workspace", "rijk.dwv", "--initiative", "Bestaat niet"];
    expect(await run(folder, "similar", ...how)).toMatchObject({ status: 2, out: "" });
    const slip = ["--workspace", "rijk.dwv", "--initiative", "Zwarte bakken"];
    const { err } = await run(folder, "similar", ...slip);
    expect(err).toMatch(
      /no initiative with that name or id; it is like \d+ Zwarte balken \(LNV\)\./,
    );
    const none = await run(folder, "similar", "--workspace", "niets.dwv");
    expect(none).toMatchObject({ status: 3, out: "" });
    expect(await run(folder, "similar")).toMatchObject({ status: 2, out: "" });
  });
});

describe("similar --pairs", { timeout: 60_000 }, () => {
  const scores = async (csv: string) => {
    const folder = newFolder({ "paren.csv": csv });
    const ran = await run(folder, "similar", "--pairs", "paren.csv", "--json");
    expect(ran).toMatchObject({ status: 0, err: "" });
    return (ran.json() as { scores: number[] }).scores;
  };

  it("gives a score from 0 to 1 for each row in order, the first row and further columns included", async () => {
    const found = await scores(
      '"Een hond loopt in het park, met een bal","Een hond loopt in het park, met een bal",5.0\n' +
        "Een hond rent door het park,A dog runs through the park,4.0\n" +
        "Een hond rent door het park,De minister spreekt de Kamer toe,0.0\n" +
        '"",Een tekst,0\n\n',
    );
    expect(found).toHaveLength(4);
    expect(found[0]).toBe(1);
    expect(found[1]).toBeGreaterThan(found[2]! + 0.2);
    expect(found[3]).toBe(0);
    for (const score of found) expect(score >= 0 && score <= 1).toBe(true);
  });

  it("reads what Dutch spreadsheets write", async () => {
    expect(await scores("\uFEFFde brug;de brug\r\nde brug;de dijk\r\n")).toEqual([
      1,
      expect.any(Number),
    ]);
  });

  it("says what is wrong with a file, and where", async () => {
    const folder = newFolder({
      "een.csv": "de brug,de dijk\nalleen dit\n",
      "leeg.csv": "",
      "geen.csv": "\u0000\u0001\u0002PNG",
    });
    const one = await run(folder, "similar", "--pairs", "een.csv", "--lang", "nl");
    expect(one).toMatchObject({ status: 3, out: "" });
    expect(one.err).toMatch(/een\.csv, regel 2.*maar één tekst/);
    for (const file of ["leeg.csv", "geen.csv", "weg.csv"]) {
      const ran = await run(folder, "similar", "--pairs", file, "--lang", "nl");
      expect(ran).toMatchObject({ status: 3, out: "" });
      expect(ran.err.trim().split("\n")).toHaveLength(1);
      expect(ran.err).toContain(file);
    }
    const both = await run(folder, "similar", "--pairs", "een.csv", "--workspace", "x.dwv");
    expect(both).toMatchObject({ status: 2, out: "" });
  });
});
