import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FILES, newFolder, run } from "./command-line.ts";

async function workspace(): Promise<string> {
  const folder = newFolder();
  await run(folder, "import", "--workspace", "rijk.dwv", ...Object.keys(FILES));
  return folder;
}

const asked = (format: string, ...more: string[]) => [
  "export",
  "--workspace",
  "rijk.dwv",
  "--format",
  format,
  "--out",
  `net.${format}`,
  ...more,
];

describe("export", { timeout: 60_000 }, () => {
  it("names only who shares openly, and counts the rest", async () => {
    const folder = await workspace();
    const ran = await run(folder, ...asked("json", "--json"));
    expect(ran).toMatchObject({ status: 0, err: "" });
    expect(ran.json()).toEqual({ path: join(folder, "net.json"), people: 1, leftOut: 3 });
    const text = readFileSync(join(folder, "net.json"), "utf8");
    expect(JSON.parse(text)).toMatchObject({
      people: [{ name: "Olga Openhart", department: "BZK" }],
      initiatives: [
        { title: "Spraak naar tekst", status: "stopped", department: "BZK" },
        { title: "Het gesprek op papier" },
      ],
    });
    expect(text).not.toMatch(/Stilleven|Binnenhof|Zwijger|@/);
    expect(text).toContain("Vraag het [name not shared], zij weet er alles van.");
  });

  it("with --include internal names all but who is private", async () => {
    const folder = await workspace();
    const ran = await run(folder, ...asked("graphml", "--include", "internal", "--json"));
    expect(ran.json()).toMatchObject({ people: 3, leftOut: 1 });
    const text = readFileSync(join(folder, "net.graphml"), "utf8");
    expect(text).toMatch(/Openhart[\s\S]*Binnenhof[\s\S]*Zwijger/);
    expect(text).not.toContain("Stilleven");
  });

  it("writes every format where it was asked", async () => {
    const folder = await workspace();
    for (const format of ["gexf", "graphml", "csv", "json", "svg", "png", "html"]) {
      expect((await run(folder, ...asked(format))).status).toBe(0);
    }
    expect(readdirSync(folder).filter((name) => name.startsWith("net."))).toHaveLength(7);
    expect(readdirSync(join(folder, "net.csv"))).toContain("ties.csv");
  });

  it("writes a report that is a page by itself, in the language that was asked", async () => {
    const folder = await workspace();
    const ran = await run(folder, ...asked("html", "--json"));
    expect(ran).toMatchObject({ status: 0 });
    expect(ran.json()).toEqual({ path: join(folder, "net.html"), people: 1, leftOut: 3 });
    const page = readFileSync(join(folder, "net.html"), "utf8");
    expect(page).toContain('<html lang="en">');
    expect(page).not.toMatch(/Stilleven|Binnenhof|Zwijger|@bzk|<script/);
    expect(page).toMatch(/class="code">\s*[0-9a-f]{64}\s*</);
    await run(folder, ...asked("html", "--lang", "nl"));
    expect(readFileSync(join(folder, "net.html"), "utf8")).toContain('<html lang="nl">');
  });

  it("tells people in their language", async () => {
    const ran = await run(await workspace(), ...asked("svg", "--lang", "nl"));
    expect(ran.out).toMatch(
      /^Geschreven: .*net\.svg\nMensen met naam: 1\. Alleen geteld, zonder naam: 3\.\n$/,
    );
  });

  it("fails where it cannot write: one line, status 3", async () => {
    const folder = await workspace();
    const missing = await run(
      folder,
      "export",
      "--workspace",
      "rijk.dwv",
      "--format",
      "json",
      "--out",
      "geen/net.json",
    );
    expect(missing).toMatchObject({ status: 3, out: "" });
    expect(missing.err).toMatch(/^This folder does not exist: .*geen\. /);
    const own = await run(
      folder,
      "export",
      "--workspace",
      "rijk.dwv",
      "--format",
      "json",
      "--out",
      "rijk.dwv",
    );
    expect(own.status).toBe(3);
    const sources = await run(
      folder,
      "export",
      "--workspace",
      "rijk.dwv",
      "--format",
      "csv",
      "--out",
      ".",
    );
    expect(sources.status).toBe(3);
    expect(readFileSync(join(folder, "mensen.csv"), "utf8")).toBe(FILES["mensen.csv"]);
  });
});
