import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Ask } from "../../src/contract/requests.ts";
import { openedEngine, type Opened } from "./opened-engine.ts";

const TEMPLATE: Ask<"save-template"> = {
  name: "Jaarlijst",
  headers: ["Wie", "Waar", "Opm."],
  mapping: {
    about: "people",
    columns: [
      { header: "Wie", roles: ["person.name"] },
      { header: "Waar", roles: ["department.name"], format: { separator: "+" } },
      { header: "Opm.", skipped: true },
    ],
    constants: [{ role: "person.sharing", value: "intern" }],
  },
};

async function put({ folder }: Opened, name: string, text: string): Promise<string> {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe("templates of a workspace", () => {
  it("are kept by name, replaced by one of the same name, and removed", async () => {
    const { engine } = await openedEngine();
    const { id } = await engine.ask("save-template", TEMPLATE);
    await engine.ask("save-template", { ...TEMPLATE, name: "Aanmeldingen" });
    expect(await engine.ask("save-template", { ...TEMPLATE, headers: ["Wie"] })).toEqual({ id });
    const { templates } = await engine.ask("templates", {});
    expect(templates.map(({ name, headers }) => [name, headers])).toEqual([
      ["Aanmeldingen", ["Wie", "Waar", "Opm."]],
      ["Jaarlijst", ["Wie"]],
    ]);
    await engine.ask("remove-template", { id });
    expect((await engine.ask("templates", {})).templates.map(({ name }) => name)).toEqual([
      "Aanmeldingen",
    ]);
    await expect(engine.ask("remove-template", { id })).rejects.toMatchObject({
      code: "not-found",
    });
  });

  it("come back from their file as they were", async () => {
    const { engine, folder } = await openedEngine();
    const { id } = await engine.ask("save-template", TEMPLATE);
    const to = join(folder, "sjabloon.json");
    expect(await engine.ask("export-template", { id, to })).toEqual({ path: to });
    const read = await engine.ask("read-template", { file: to });
    const [kept] = (await engine.ask("templates", {})).templates;
    expect({ ...read, id, at: kept?.at }).toEqual(kept);
    expect(JSON.parse(readFileSync(to, "utf8"))).toMatchObject({
      dwarsverband: "template",
      version: 1,
    });
  });
});

describe("a template's file that is none", () => {
  it.each([
    ["no JSON", '{\n  "name": \n}', { code: "template-not-json", line: 3, column: null }],
    [
      "JSON of another kind",
      '{"name":"x"}',
      { code: "template-not-one", line: null, column: null },
    ],
    ["null", "null", { code: "template-not-one", line: null, column: null }],
    [
      "of a later version",
      '{"dwarsverband":"template","version":2}',
      { code: "template-newer", line: null, column: null },
    ],
    [
      "with an unknown role",
      JSON.stringify({
        dwarsverband: "template",
        version: 1,
        ...TEMPLATE,
        mapping: { about: "people", columns: [{ header: "Wie", roles: ["person.shoe"] }] },
      }),
      { code: "template-entry-wrong", line: null, column: "mapping.columns[0].roles[0]" },
    ],
    [
      "without its headers",
      JSON.stringify({
        dwarsverband: "template",
        version: 1,
        name: "x",
        mapping: TEMPLATE.mapping,
      }),
      { code: "template-entry-missing", line: null, column: "headers" },
    ],
  ])("is refused with the place: %s", async (_, text, { code, ...place }) => {
    const at = await openedEngine();
    const file = await put(at, "sjabloon.json", text);
    await expect(at.engine.ask("read-template", { file })).rejects.toMatchObject({
      code: "template-unreadable",
      path: file,
      problems: [{ code, place: { file: "sjabloon.json", ...place } }],
    });
  });
});

describe("a file with the headers of a template", () => {
  const text = "Waar;wie;opm\nEZ+BZK;Jan Bos;x\nDUO;Els Mol;y\n";

  it("is read as the newest of them says, and says so", async () => {
    const at = await openedEngine();
    await at.engine.ask("save-template", TEMPLATE);
    const { id } = await at.engine.ask("save-template", { ...TEMPLATE, name: "Nieuwer" });
    const file = await put(at, "leden.csv", text);
    const { reading, template } = await at.engine.ask("inspect", { file });
    expect(template).toEqual({ id, name: "Nieuwer" });
    expect(reading.columns.map(({ roles, skipped, why }) => [roles, skipped, why.code])).toEqual([
      [["department.name"], false, "template"],
      [["person.name"], false, "template"],
      [[], true, "template"],
    ]);
    expect(reading.constants).toEqual([{ role: "person.sharing", value: "intern" }]);
  });

  it("is read as it is found where a template is not wanted, or a person says how", async () => {
    const at = await openedEngine();
    await at.engine.ask("save-template", TEMPLATE);
    const file = await put(at, "leden.csv", text);
    const found = await at.engine.ask("inspect", { file, template: false });
    expect(found).toMatchObject({ template: null, reading: { constants: [] } });
    const said = { about: "people" as const, columns: [{ header: "wie", roles: ["person.name"] }] };
    expect(await at.engine.ask("inspect", { file, mapping: said })).toMatchObject({
      template: null,
    });
    const other = await put(at, "anders.csv", "Waar;wie\nEZ;Jan Bos\n");
    expect(await at.engine.ask("inspect", { file: other })).toMatchObject({ template: null });
  });

  it("takes a word for a name where the template or a person says so, and remembers that", async () => {
    const at = await openedEngine();
    await at.engine.ask("save-template", { ...TEMPLATE, people: ["Eva"] });
    const words = ["Eva", "Bo", "Eva", "Bo", "Eva", "Bo"].map((word) => `EZ;${word};x\n`).join("");
    const file = await put(at, "leden.csv", `Waar;wie;opm\n${words}`);
    const found = await at.engine.ask("inspect", { file });
    expect(found.reading.people).toEqual(["Eva"]);
    expect(found.problems).toMatchObject([{ code: "suspected-not-a-person", value: "Bo" }]);
    const said = await at.engine.ask("inspect", { file, people: ["Bo"] });
    expect(said.problems).toMatchObject([{ code: "suspected-not-a-person", value: "Eva" }]);
    const asked = { file, mapping: TEMPLATE.mapping, people: ["Eva", "Bo"] };
    const { plan, people } = await at.engine.ask("plan-import", { files: [asked] });
    expect(people).toMatchObject({ created: 2, rejected: 0 });
    await at.engine.ask("apply-import", { plan });
    const { templates } = await at.engine.ask("templates", {});
    expect(templates).toMatchObject([{ name: "Jaarlijst", people: ["Eva", "Bo"] }]);
  });

  it("in another place than headers mostly are is found by the template's layout", async () => {
    const at = await openedEngine();
    const layout = { headerRow: 2 };
    await at.engine.ask("save-template", { ...TEMPLATE, headers: ["1", "2", "3"], layout });
    const file = await put(at, "leden.csv", "Wie;Waar;Opm\n1;2;3\nJan Bos;EZ;x\n");
    const { template, reading } = await at.engine.ask("inspect", { file });
    expect(template?.name).toBe("Jaarlijst");
    expect(reading.headerRow).toBe(2);
  });
});

it("a role that is none is said with its column", async () => {
  const at = await openedEngine();
  const file = await put(at, "leden.csv", "naam\nJan Bos\n");
  const mapping = {
    about: "people" as const,
    columns: [{ header: "naam", roles: ["person.shoe"] }],
  };
  const refused = {
    code: "import-failed",
    problems: [{ code: "mapping-role-unknown", place: { column: "naam" }, value: "person.shoe" }],
  };
  await expect(at.engine.ask("inspect", { file, mapping })).rejects.toMatchObject(refused);
  const plan = at.engine.ask("plan-import", { files: [{ file, mapping }] });
  await expect(plan).rejects.toMatchObject(refused);
});
