import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { imported, openedEngine, type Opened } from "./opened-engine.ts";

const folder = resolve(import.meta.dirname, "../../resources/example");
const EXAMPLE = readdirSync(folder)
  .filter((name) => name.endsWith(".csv"))
  .map((name) => join(folder, name));

async function pageOf(opened: Opened): Promise<string> {
  const out = join(opened.folder, "verslag.html");
  await opened.engine.ask("export", {
    format: "html",
    out,
    includeInternal: false,
    includeAttributes: false,
    language: "nl",
  });
  return readFileSync(out, "utf8");
}

const digestOf = (page: string): string => /class="code">\s*([0-9a-f]{64})/.exec(page)![1]!;

describe("a report of the example", { timeout: 120_000 }, () => {
  it("says what the overview says, and shows flows, bridge-builders, groups and fragile crossings", async () => {
    const opened = await openedEngine();
    await imported(opened, EXAMPLE);
    const { counts, eiIndex } = await opened.engine.ask("overview", { level: 0 });
    const page = await pageOf(opened);
    const two = (value: number) => value.toFixed(2).replace(".", ",");
    expect(page).toContain(
      `E-I-index ${two(eiIndex.value!)}; bij toeval ${two(eiIndex.expected!)}`,
    );
    expect(page).toContain(`>${counts.people}</dd>`);
    for (const heading of [
      "Waar kennis kan stromen",
      "Bruggenbouwers",
      "Kwetsbare dwarsverbanden",
      "Wie bij elkaar hoort, los van het organogram",
    ])
      expect(page).toContain(heading);
    expect(page.match(/<ol class="cards">/g)!.length).toBeGreaterThanOrEqual(3);
  });

  it("shows no figure of the two ministries of fewer than 5 people: they are in the rest with the next smallest", async () => {
    const opened = await openedEngine();
    await imported(opened, EXAMPLE);
    const { departments } = await opened.engine.ask("overview", { level: 0 });
    const small = departments.filter((one) => one.small);
    expect(small.length).toBeGreaterThan(0);
    const rows = [...(await pageOf(opened)).matchAll(/<th scope="row">\s*([^<]*?)\s*</g)];
    const shown = rows.map(([, text]) => text!);
    for (const { name } of small) expect(shown).not.toContain(name);
    expect(shown).toContain("overig (3 onderdelen)");
  });

  it("shows who should meet of those who may be named, however many others should rather", async () => {
    const opened = await openedEngine();
    const many = Array.from({ length: 36 }, (_, place) => place + 10);
    const put = (name: string, rows: readonly string[]): string => {
      const file = join(opened.folder, name);
      writeFileSync(file, `${rows.join("\n")}\n`);
      return file;
    };
    const people = put("mensen.csv", [
      "id,naam,ministerie,delen",
      "1,Hans Midden,JenV,",
      "2,Olga Openhart,BZK,ja",
      "3,Otto Openlijk,VWS,ja",
      ...many.map(
        (id) => `${id},Anna ${"ABCDEF"[id % 6]}${id}sen,${id % 2 === 0 ? "BZK" : "VWS"},`,
      ),
    ]);
    // All know Hans; those who share openly also know three of their own, so that others should rather meet.
    const ties = put("relaties.csv", [
      "van,naar",
      ...[2, 3, ...many].map((id) => `${id},1`),
      ...[10, 12, 14].map((id) => `2,${id}`),
      ...[11, 13, 15].map((id) => `3,${id}`),
    ]);
    await imported(opened, [people, ties]);
    const { pairs } = await opened.engine.ask("flows", { limit: 200, all: true });
    expect(pairs).toHaveLength(200);
    const isOpen = ({ name }: { readonly name: string }) => name.startsWith("O");
    expect(pairs.filter(({ a, b }) => isOpen(a) && isOpen(b))).toEqual([]);
    const page = await pageOf(opened);
    expect(page).toMatch(/Olga Openhart[\s\S]{0,80}Otto Openlijk/);
    expect(page).toContain("zouden elkaar moeten kennen");
  });

  it("has the same digest whatever the order of the files and of the imports, and another once one is undone", async () => {
    const own = (opened: Opened, name: string, text: string): string => {
      const file = join(opened.folder, name);
      writeFileSync(file, text);
      return file;
    };
    const bzk = "naam,ministerie,kent\nAnna de Wit,BZK,Bram Vos\nBram Vos,BZK,\n";
    const vws = "naam,ministerie,biedt\nCarla Smit,VWS,data;zorg\nDirk Mol,VWS,zorg\n";
    const one = await openedEngine();
    const plans = "titel,ministerie,deelnemers\nSamen,OCW,Eva Bos;Finn Kok\n";
    await imported(one, [own(one, "bzk.csv", bzk), own(one, "plannen.csv", plans)]);
    await imported(one, [own(one, "vws.csv", vws)]);
    const other = await openedEngine();
    await imported(other, [own(other, "vws.csv", vws)]);
    await imported(other, [own(other, "plannen.csv", plans), own(other, "bzk.csv", bzk)]);
    const digest = digestOf(await pageOf(one));
    expect(digestOf(await pageOf(other))).toBe(digest);
    await one.engine.ask("undo-import", {});
    expect(digestOf(await pageOf(one))).not.toBe(digest);
  });
});
