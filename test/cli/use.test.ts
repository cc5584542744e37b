import { describe, expect, it } from "vitest";
import { newFolder, run } from "./command-line.ts";

describe("the command line", { timeout: 60_000 }, () => {
  it("explains itself in both languages", async () => {
    const folder = newFolder();
    const dutch = await run(folder, "--help", "--lang", "nl");
    expect(dutch).toMatchObject({ status: 0, err: "" });
    expect(dutch.out).toMatch(/^Gebruik: dwarsverband/);
    for (const name of ["inspect", "import", "undo", "overview", "export"])
      expect(dutch.out).toContain(`  ${name} `);
    const english = await run(folder, "import", "--help", "--lang=en");
    expect(english.out).toMatch(/^Usage: dwarsverband import/);
    expect(english.out).toContain("only say what would change");
  });

  it("says its version", async () => {
    expect(await run(newFolder(), "--version")).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });

  it.each([
    [[], "Give a command."],
    [["fly"], "There is no command ‘fly’."],
    [["inspect"], "Something is missing: file."],
    [["inspect", "a.csv", "b.csv"], "There is more behind the command than belongs to it."],
    [
      ["inspect", "a.csv", "--rows", "-1"],
      "‘-1’ does not fit --rows: a whole number from 0 to 1000000, or all.",
    ],
    [
      ["import", "a.csv", "--workspace", "w.dwv", "--department", " "],
      "‘--department <name>’ needs a value.",
    ],
    [
      ["import", "a.csv", "--workspace", "w.dwv", "--source", ""],
      "‘--source <name>’ needs a value.",
    ],
    [
      ["import", "a.csv", "--workspace", "w.dwv", "--mapping", ""],
      "‘--mapping <file>’ needs a value.",
    ],
    [["import", "", "--workspace", "w.dwv"], "Something is missing: file."],
    [["overview", "--workspace", ""], "‘--workspace <file>’ needs a value."],
    [["import", "a.csv"], "The option ‘--workspace <file>’ is needed."],
    [["import", "--workspace", "w.dwv"], "Something is missing: file."],
    [
      ["overview", "--workspace", "w.dwv", "--level", "top"],
      "‘top’ does not fit --level: a whole number from 0 to 20.",
    ],
    [["overview", "--workspace", "w.dwv", "--depth", "1"], "There is no option ‘--depth’."],
    [
      ["undo", "first", "--workspace", "w.dwv"],
      "‘first’ does not fit batch: a whole number from 1 to 999999999.",
    ],
    [
      ["export", "--workspace", "w.dwv", "--format", "docx", "--out", "x"],
      "‘docx’ does not fit --format: one of gexf, graphml, csv, json, svg, png, html.",
    ],
    [
      ["export", "--workspace", "w.dwv", "--format", "json", "--out", "x", "--include", "private"],
      "‘private’ does not fit --include: one of internal, columns.",
    ],
    [["overview", "--workspace"], "‘--workspace <file>’ needs a value."],
    [
      ["overview", "--workspace", "w.dwv", "--lang", "de"],
      "‘de’ does not fit --lang: one of nl, en.",
    ],
  ])("takes %j for wrong use: one line, status 2", async (args, line) => {
    const ran = await run(newFolder(), ...args);
    expect(ran).toMatchObject({ status: 2, out: "", err: `${line} See --help.\n` });
  });

  it("says what is wrong in Dutch", async () => {
    const ran = await run(newFolder(), "vlieg", "--lang", "nl");
    expect(ran.err).toBe("De opdracht ‘vlieg’ is er niet. Zie --help.\n");
  });

  it.each(["undo", "overview", "export"])(
    "does not make a workspace for %s: one line, status 3",
    async (command) => {
      const more = command === "export" ? ["--format", "json", "--out", "x.json"] : [];
      const ran = await run(
        newFolder(),
        command,
        "--workspace",
        "geen.dwv",
        "--json",
        "--lang",
        "nl",
        ...more,
      );
      expect(ran).toMatchObject({ status: 3, out: "" });
      expect(ran.err).toMatch(/^Deze werkruimte .*geen\.dwv\. .*\n$/);
      expect(ran.err.split("\n")).toHaveLength(2);
    },
  );
});
