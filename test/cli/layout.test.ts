import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newFolder, run } from "./command-line.ts";

function written(name: string, content: string): string {
  const folder = newFolder();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), content);
  return folder;
}

type Found = {
  headerRow: number | null;
  rows: string[][];
  delimiter: string;
  quote: string | null;
};

describe("what was found is overruled", { timeout: 60_000 }, () => {
  const text = 'naam;organisatie\n"Jan Bos";BZK\nEls Mol;VWS\n';

  it("by no header, no quotes and another delimiter", async () => {
    const folder = written("a.csv", text);
    const read = async (...how: string[]): Promise<Found> =>
      (await run(folder, "inspect", "a.csv", "--json", ...how)).json() as Found;
    expect(await read("--header-row", "none")).toMatchObject({
      headerRow: null,
      rows: [
        ["naam", "organisatie"],
        ["Jan Bos", "BZK"],
        ["Els Mol", "VWS"],
      ],
    });
    expect(await read("--quote", "none")).toMatchObject({
      quote: null,
      rows: [
        ['"Jan Bos"', "BZK"],
        ["Els Mol", "VWS"],
      ],
    });
    expect(await read("--delimiter", "tab", "--quote", "none")).toMatchObject({
      delimiter: "\t",
      rows: [['"Jan Bos";BZK'], ["Els Mol;VWS"]],
    });
  });

  it("by cells that stay empty below a name", async () => {
    const rows = ["BZK;Jan Bos", ";Els Mol", ";Ria Kok", "VWS;Ali Bilal", ";Piet Vos"];
    const folder = written("a.csv", ["organisatie;naam", ...rows].join("\n"));
    const read = async (...how: string[]): Promise<Found> =>
      (await run(folder, "inspect", "a.csv", "--json", ...how)).json() as Found;
    expect((await read()).rows[1]).toEqual(["BZK", "Els Mol"]);
    expect((await read("--no-fill-down")).rows[1]).toEqual(["", "Els Mol"]);
  });

  it("not by a template of which no header is there", async () => {
    const folder = written("a.csv", text);
    writeFileSync(
      join(folder, "sjabloon.json"),
      JSON.stringify({
        dwarsverband: "template",
        version: 1,
        name: "Anders",
        headers: ["Wie"],
        layout: { headerRow: 2 },
        mapping: { about: "people", columns: [{ header: "Wie", roles: ["person.name"] }] },
      }),
    );
    const ran = await run(folder, "inspect", "a.csv", "--mapping", "sjabloon.json");
    expect(ran.status).toBe(2);
    expect(ran.err).toMatch(/sjabloon\.json.*none of its headers is in the file/);
  });
});

describe("refused rows", { timeout: 60_000 }, () => {
  it("come in a file for each table that has any, and back again when mended", async () => {
    const folder = written(
      "mensen.csv",
      "nr;naam;organisatie\n007;vacature;BZK\n008;Els Mol;VWS\n",
    );
    writeFileSync(join(folder, "anderen.csv"), "naam;organisatie\nJan Bos;BZK\n");
    const files = ["mensen.csv", "anderen.csv"];
    const ask = ["import", "--workspace", "w.dwv", ...files, "--rejected", "weg"];
    const dry = await run(folder, ...ask, "--dry-run");
    expect(dry.out).toContain("Nothing in the workspace has changed yet");
    expect(readdirSync(join(folder, "weg"))).toEqual(["mensen (refused).csv"]);
    expect(existsSync(join(folder, "w.dwv"))).toBe(false);
    const first = await run(folder, ...ask);
    expect(first.status).toBe(1);
    expect(readdirSync(join(folder, "weg"))).toEqual(["mensen (refused).csv"]);
  });

  it("that are alike are told of three times, and then counted", async () => {
    const rows = Array.from({ length: 30 }, (_, i) => `${i};vacature;BZK`);
    const folder = written(
      "mensen.csv",
      `nr;naam;organisatie\n99;Els Mol;VWS\n${rows.join("\n")}\n`,
    );
    const ran = await run(folder, "import", "--workspace", "w.dwv", "mensen.csv");
    expect(ran.out.match(/mensen\.csv, line/g)).toHaveLength(3);
    expect(ran.out).toMatch(/and 27 more such in mensen\.csv/);
  });
});
