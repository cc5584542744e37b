import { describe, expect, it } from "vitest";
import { newFolder, run } from "./command-line.ts";

const FILES = {
  "mensen.csv":
    "naam;e-mail;ministerie;delen\n" +
    "Ada Jansen;ada@x.example;BZK;ja\n" +
    "Bo Visser;bo@x.example;VWS;\n" +
    "Cas Stilleven;cas@x.example;BZK;nee\n" +
    "Dirk Bakker;dirk@x.example;Defensie;\n" +
    "Eva de Wit;eva@x.example;Defensie;\n" +
    "Jan Smit;jan@x.example;BZK;\n" +
    "Jan Smit;jan.smit@y.example;VWS;\n",
  "initiatieven.csv":
    "titel;omschrijving;organisatieonderdeel;deelnemers\n" +
    "Open lab;Samen proberen wat werkt en wat niet werkt.;BZK;Ada Jansen|Dirk Bakker\n",
  "relaties.csv":
    "van;naar;soort\nada@x.example;cas@x.example;kent\ncas@x.example;bo@x.example;adviseert\n" +
    "dirk@x.example;bo@x.example;kent\n",
};

async function workspace(): Promise<string> {
  const folder = newFolder(FILES);
  await run(folder, "import", "--workspace", "rijk.dwv", ...Object.keys(FILES));
  return folder;
}

type Step = {
  readonly id: number;
  readonly name: string;
  readonly department: string;
  readonly tie?: { readonly kinds: string[]; readonly initiatives: { readonly title: string }[] };
};

describe("path", { timeout: 60_000 }, () => {
  it("gives short, different ways with what each tie is, over nobody who is private", async () => {
    const folder = await workspace();
    const ran = await run(
      folder,
      "path",
      "--workspace",
      "rijk.dwv",
      "Ada Jansen",
      "bo visser",
      "--json",
    );
    expect(ran).toMatchObject({ status: 0, err: "" });
    expect(ran.out).not.toContain("Stilleven");
    const { paths } = ran.json() as { paths: Step[][] };
    const told = paths.map((way) =>
      way.map(({ name, department, tie }) =>
        [name, department, tie?.kinds.join(), tie?.initiatives.map(({ title }) => title).join()]
          .filter((one) => one !== undefined)
          .join("|"),
      ),
    );
    expect(new Set(told.map((way) => way.join(" > ")))).toEqual(
      new Set(["Ada Jansen|BZK > Dirk Bakker|Defensie||Open lab > Bo Visser|VWS|knows|"]),
    );
  });

  it("tells it in a line for each way, by ids as well as by names", async () => {
    const folder = await workspace();
    const ask = ["path", "--workspace", "rijk.dwv"];
    const { paths } = (await run(folder, ...ask, "Ada", "bo@x.example", "--json")).json() as {
      paths: Step[][];
    };
    const ids = [paths[0]![0]!.id, paths[0]!.at(-1)!.id].map(String);
    const dutch = await run(folder, ...ask, ...ids, "--lang", "nl");
    expect(dutch.out.trim().split("\n").toSorted()).toEqual([
      "Ada Jansen (BZK) - samen in ‘Open lab’ - Dirk Bakker (Defensie) - kent - Bo Visser (VWS)",
    ]);
  });

  it("says so where there is no way", async () => {
    const folder = await workspace();
    const ask = ["path", "--workspace", "rijk.dwv", "Ada Jansen", "Eva de Wit"];
    expect((await run(folder, ...ask, "--json")).json()).toEqual({ paths: [] });
    const { status, out } = await run(folder, ...ask, "--lang", "en");
    expect(status).toBe(0);
    expect(out).toContain("There is no way from Ada Jansen to Eva de Wit");
  });

  it("lists who is meant by a name that several have, and finds nobody for another", async () => {
    const folder = await workspace();
    const several = await run(folder, "path", "--workspace", "rijk.dwv", "Jan Smit", "Bo Visser");
    expect(several).toMatchObject({ status: 2, out: "" });
    expect(several.err).toMatch(/\d+ Jan Smit \(VWS\), \d+ Jan Smit \(BZK\)/);
    for (const nobody of ["Zoë Nergens", "999999", "Open lab", "Cas Stilleven"]) {
      const ran = await run(folder, "path", "--workspace", "rijk.dwv", nobody, "Bo Visser");
      expect(ran).toMatchObject({ status: 2, out: "" });
      expect(ran.err).toContain("there is no person with that name or id. See --help.");
    }
    const slip = await run(folder, "path", "--workspace", "rijk.dwv", "Dirk Baker", "Bo Visser");
    expect(slip).toMatchObject({ status: 2, out: "" });
    expect(slip.err).toMatch(
      /no person with that name or id; it is like \d+ Dirk Bakker \(Defensie\)\./,
    );
  });
});
